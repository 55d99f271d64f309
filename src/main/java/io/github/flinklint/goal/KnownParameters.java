package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds misspelt parameters, which Maven drops in silence: a gate that is set to {@code
 * -Dflinklint.failon=warning} would pass by accident.
 */
final class KnownParameters {

  private static final String RIGHT_PREFIX = "flinklint.";

  /** The prefix as it is, or as the name of the goals suggests. */
  private static final Pattern PREFIX = Pattern.compile("(?i)flink[-_.]?lint\\.");

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  KnownParameters(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /**
   * Looks at the command line, the properties of the pom and the configuration of the plugin.
   *
   * @return warnings about what may be meant for somebody else
   * @throws MojoExecutionException where a parameter is meant that is not there
   */
  List<String> check() throws MojoExecutionException {
    Map<String, Known> known = known();
    List<String> warnings = new ArrayList<>();
    if (known.isEmpty()) {
      return warnings;
    }
    Properties given = session.getUserProperties();
    for (String name : new TreeSet<>(given.stringPropertyNames())) {
      if (checkProperty("-D" + name, "-D", name, given.getProperty(name), known)) {
        // The property that holds the version of the plugin, for example.
        warnings.add("-D" + name + " is no parameter of flink-lint");
      }
    }
    Properties ofPom = project.getProperties();
    for (String name : new TreeSet<>(ofPom.stringPropertyNames())) {
      checkProperty("property " + name, "", name, ofPom.getProperty(name), known);
    }
    for (Xpp3Dom configuration : configurations()) {
      for (Xpp3Dom child : configuration.getChildren()) {
        checkElement(child, known);
      }
    }
    return warnings;
  }

  /**
   * Looks at one property.
   *
   * @return true for one that is named like ours and is none
   */
  private static boolean checkProperty(
      String shown, String sign, String name, String value, Map<String, Known> known)
      throws MojoExecutionException {
    Matcher prefix = PREFIX.matcher(name);
    if (!prefix.lookingAt()) {
      return false;
    }
    Set<String> words = new TreeSet<>();
    for (Map.Entry<String, Known> parameter : known.entrySet()) {
      if (parameter.getValue().isProperty()) {
        words.add(parameter.getKey());
      }
    }
    String word = name.substring(prefix.end());
    boolean isOurs = prefix.group().equals(RIGHT_PREFIX);
    if (isOurs && words.contains(word)) {
      checkValue(shown, value, known.get(word));
      return false;
    }
    if (isOurs && known.containsKey(word)) {
      throw new MojoExecutionException(
          shown
              + " has no effect: "
              + word
              + " can be given in the configuration of flink-lint-maven-plugin only");
    }
    String meant = meant(word, words);
    if (meant != null) {
      throw unknown(shown, sign + RIGHT_PREFIX + meant);
    }
    return isOurs;
  }

  private static void checkElement(Xpp3Dom element, Map<String, Known> known)
      throws MojoExecutionException {
    String name = element.getName();
    Known parameter = known.get(name);
    if (parameter == null) {
      String meant = meant(name, known.keySet());
      throw unknown("<" + name + ">", meant == null ? null : "<" + meant + ">");
    }
    checkValue("<" + name + ">", element.getValue(), parameter);
  }

  /** Maven takes everything that is not true for false. */
  private static void checkValue(String shown, @Nullable String value, @Nullable Known parameter)
      throws MojoExecutionException {
    boolean isTruth = parameter != null && parameter.type().equals("boolean");
    if (!isTruth || value == null || value.isBlank() || value.contains("${")) {
      return;
    }
    if (!value.trim().equals("true") && !value.trim().equals("false")) {
      throw new MojoExecutionException(
          shown + " is '" + Secrets.mask(value) + "', but it must be true or false; change it");
    }
  }

  /**
   * A parameter.
   *
   * @param type its type as the descriptor writes it
   * @param isProperty true where it can be given on the command line
   */
  private record Known(String type, boolean isProperty) {}

  /** The parameters of all goals, since one configuration serves them all. */
  private Map<String, Known> known() {
    Map<String, Known> known = new TreeMap<>();
    MojoDescriptor own = execution.getMojoDescriptor();
    if (own == null || own.getPluginDescriptor() == null) {
      return known;
    }
    for (MojoDescriptor goal : own.getPluginDescriptor().getMojos()) {
      List<Parameter> parameters = goal.getParameters();
      for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
        String property = property(goal, parameter);
        Known earlier = known.get(parameter.getName());
        if (earlier == null || !earlier.isProperty()) {
          known.put(
              parameter.getName(),
              new Known(parameter.getType(), parameter.getName().equals(property)));
        }
        if (property != null) {
          // Some have another name on the command line, where they have another form.
          known.put(property, new Known(parameter.getType(), true));
        }
      }
    }
    return known;
  }

  /** What a parameter is called on the command line, behind the prefix; null where it cannot be. */
  private static @Nullable String property(MojoDescriptor goal, Parameter parameter) {
    PlexusConfiguration configuration = goal.getMojoConfiguration();
    PlexusConfiguration child =
        configuration == null ? null : configuration.getChild(parameter.getName(), false);
    String value = child == null ? null : child.getValue(null);
    String start = "${" + RIGHT_PREFIX;
    return value != null && value.startsWith(start)
        ? value.substring(start.length(), value.length() - 1)
        : null;
  }

  /** What the plugin is told in this module, by its build or, for the command line, otherwise. */
  private List<Xpp3Dom> configurations() {
    List<Xpp3Dom> found = new ArrayList<>();
    Xpp3Dom configuration = Wishes.configuration(project, execution);
    if (configuration != null) {
      found.add(configuration);
    }
    PluginManagement management = project.getPluginManagement();
    Plugin managed =
        management == null
            ? null
            : management.getPluginsAsMap().get(execution.getPlugin().getKey());
    if (managed != null && managed.getConfiguration() instanceof Xpp3Dom dom) {
      found.add(dom);
    }
    return found;
  }

  private static @Nullable String meant(String name, Set<String> known) {
    for (String word : known) {
      if (word.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    // Two letters that change places are two replaced ones; short words are soon near.
    int most = name.length() < 5 ? 1 : Math.max(2, name.length() / 4);
    return Spelling.nearest(name, known, most);
  }

  private static MojoExecutionException unknown(String given, @Nullable String meant) {
    return new MojoExecutionException(
        given
            + " is no parameter of flink-lint"
            + (meant == null ? "" : ", perhaps " + meant)
            + "; correct its name or remove it, since it has no effect as it is");
  }
}
