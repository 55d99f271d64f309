package io.github.flinklint.mojo;

import io.github.flinklint.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds misspelt parameters, which Maven drops in silence: a gate that is set to {@code
 * -Dflinklint.failon=warning} would pass by accident.
 */
final class KnownParameters {

  private static final String PREFIX = "flinklint.";

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
    Set<String> known = names();
    List<String> warnings = new ArrayList<>();
    if (known.isEmpty()) {
      return warnings;
    }
    for (String name : ofFlinkLint(session.getUserProperties().stringPropertyNames())) {
      if (!known.contains(name)) {
        String meant = meant(name, known);
        if (meant != null) {
          throw unknown("-D" + PREFIX + name, "-D" + PREFIX + meant);
        }
        // The property that holds the version of the plugin, for example.
        warnings.add(
            "-D" + PREFIX + name + " is no parameter of flink-lint and has no effect on it");
      }
    }
    for (String name : ofFlinkLint(project.getProperties().stringPropertyNames())) {
      String meant = known.contains(name) ? null : meant(name, known);
      if (meant != null) {
        throw unknown("property " + PREFIX + name, PREFIX + meant);
      }
    }
    checkConfiguration(known);
    return warnings;
  }

  private static List<String> ofFlinkLint(Set<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .sorted()
        .toList();
  }

  /** The parameters of all goals, since one configuration serves them all. */
  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    MojoDescriptor own = execution.getMojoDescriptor();
    if (own == null || own.getPluginDescriptor() == null) {
      return names;
    }
    for (MojoDescriptor goal : own.getPluginDescriptor().getMojos()) {
      List<Parameter> parameters = goal.getParameters();
      if (parameters != null) {
        parameters.forEach(parameter -> names.add(parameter.getName()));
      }
    }
    return names;
  }

  private void checkConfiguration(Set<String> known) throws MojoExecutionException {
    Xpp3Dom configuration =
        project.getGoalConfiguration(
            execution.getGroupId(),
            execution.getArtifactId(),
            execution.getExecutionId(),
            execution.getGoal());
    if (configuration == null) {
      return;
    }
    for (Xpp3Dom child : configuration.getChildren()) {
      String name = child.getName();
      if (!known.contains(name)) {
        String meant = meant(name, known);
        throw unknown("<" + name + ">", meant == null ? null : "<" + meant + ">");
      }
    }
  }

  private static @Nullable String meant(String name, Set<String> known) {
    for (String word : known) {
      if (word.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    return Spelling.nearest(name, known, Math.max(1, name.length() / 4));
  }

  private static MojoExecutionException unknown(String given, @Nullable String meant) {
    return new MojoExecutionException(
        given
            + " is no parameter of flink-lint"
            + (meant == null ? "" : ", perhaps " + meant)
            + "; correct its name or remove it, since it has no effect as it is");
  }
}
