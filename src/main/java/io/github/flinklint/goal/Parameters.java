package io.github.flinklint.goal;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.Spelling;
import io.github.flinklint.mojo.ArtifactChoice;
import io.github.flinklint.mojo.JudgingParameters;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Cloud;
import io.github.flinklint.report.Format;
import io.github.flinklint.rules.ArtifactChoices;
import io.github.flinklint.rules.ArtifactChoices.Choice;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters. What is out of range is a broken configuration: the message names the
 * parameter, what was given, what is allowed and where to change it.
 */
final class Parameters {

  /** Flink itself accepts no shorter interval. */
  private static final long SHORTEST = 10;

  /** Compiled where a version is given. */
  private static final class Versions {
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}([.-].*)?");
  }

  /** Compiled where an artifact is given. */
  private static final class Artifacts {
    private static final Pattern PATTERN = Pattern.compile("[\\w.*?-]+:[\\w.*?-]+");
  }

  private Parameters() {}

  /** Severity from which on findings fail; null for never. */
  static @Nullable Severity failOn(String given) throws MojoExecutionException {
    return "never".equals(given.trim()) ? null : threshold("failOn", given, "never");
  }

  /**
   * The forms that findings are reported in.
   *
   * @param environment where Maven keeps the variables of the environment, as {@code env.NAME}
   */
  static Set<Format> formats(List<String> given, Properties environment)
      throws MojoExecutionException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : given) {
      if (!name.isBlank()) {
        formats.add(constant("formats", name, Format.values(), ""));
      }
    }
    if (formats.isEmpty()) {
      formats.addAll(List.of(Format.CONSOLE, Format.JSON));
    }
    if ("true".equals(environment.getProperty("env.GITHUB_ACTIONS"))) {
      formats.add(Format.GITHUB);
    }
    return formats;
  }

  /** True for {@code json}, false for {@code text}. */
  static boolean isJson(String given) throws MojoExecutionException {
    Set<String> words = Set.of("json", "text");
    if (!words.contains(given.trim())) {
      throw wrong("format", given, "json or text" + Spelling.suggest(given.trim(), words));
    }
    return given.trim().equals("json");
  }

  /** A version of Flink; null where none is given. */
  static @Nullable String flinkVersion(@Nullable String given) throws MojoExecutionException {
    if (given == null || given.isBlank()) {
      return null;
    }
    if (!isVersion(given.trim())) {
      throw wrong("flinkVersion", given, "a version such as 1.15 or 1.15.4");
    }
    return given.trim();
  }

  /** True for what can be a version of Flink. */
  static boolean isVersion(String given) {
    return Versions.VERSION.matcher(given).matches();
  }

  /** What the rules are told, but for the day. */
  static RuleOptions ruleOptions(JudgingParameters judging) throws MojoExecutionException {
    return ruleOptions(
            judging.minInterval(),
            judging.maxInterval(),
            judging.unknown(),
            severities(judging.severities(), judging.severityOverrides()))
        .on(cloud(judging.cloud()))
        .withForm(pathForm(judging.pathForm()))
        .with(
            new ArtifactChoices(
                artifacts("clusterArtifacts", judging.clusterArtifacts()),
                artifacts("allowedArtifacts", judging.allowedArtifacts())));
  }

  /**
   * Artifacts that are judged in another way than usual.
   *
   * @param parameter name of the parameter
   * @throws MojoExecutionException where one is not complete
   */
  static List<Choice> artifacts(String parameter, List<ArtifactChoice> given)
      throws MojoExecutionException {
    List<Choice> choices = new ArrayList<>();
    for (ArtifactChoice choice : given) {
      String pattern = choice.pattern();
      if (!Artifacts.PATTERN.matcher(pattern).matches()) {
        throw wrong(
            parameter + "/artifact/pattern", pattern, "group:artifact, where * stands for any", "");
      }
      if (choice.reason().isEmpty()) {
        throw wrong(
            parameter + "/artifact/reason",
            "",
            "the reason why " + pattern + " is judged in another way",
            "");
      }
      choices.add(new Choice(pattern, choice.reason()));
    }
    return choices;
  }

  private static RuleOptions ruleOptions(
      long minInterval,
      @Nullable Long maxInterval,
      String unknown,
      Map<String, Severity> severities)
      throws MojoExecutionException {
    if (minInterval < SHORTEST) {
      throw wrong("minInterval", minInterval, "a number of ms from " + SHORTEST + " up");
    }
    if (maxInterval != null && maxInterval < minInterval) {
      throw wrong(
          "maxInterval",
          maxInterval,
          "a number of ms not below minInterval, which is " + minInterval);
    }
    Severity severity =
        "ignore".equals(unknown.trim()) ? null : threshold("unknown", unknown, "ignore");
    return new RuleOptions(minInterval, maxInterval, severity, severities);
  }

  /**
   * Severities by rule.
   *
   * @param configured rule to level, from the pom
   * @param overrides {@code rule=level}, from the command line; these win
   */
  static Map<String, Severity> severities(Map<String, String> configured, List<String> overrides)
      throws MojoExecutionException {
    Map<String, String> all = new LinkedHashMap<>(configured);
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals < 1) {
        throw wrong("severities", override, "rule=level, several separated by commas");
      }
      all.put(override.substring(0, equals).trim(), override.substring(equals + 1));
    }
    Map<String, Severity> severities = new TreeMap<>();
    for (Map.Entry<String, String> entry : all.entrySet()) {
      String id = rule("severities", entry.getKey()).id();
      Severity level = severity(entry.getValue());
      if (level == null) {
        String name = entry.getKey();
        throw wrong(
            "severities", name + "=" + entry.getValue(), name + "=error, =warning or =info");
      }
      severities.put(id, level);
    }
    return severities;
  }

  /**
   * A rule by its id or an older one.
   *
   * @param parameter the parameter that names it
   */
  static RuleDoc rule(String parameter, String name) throws MojoExecutionException {
    RuleDoc rule = Rules.doc(name);
    if (rule == null) {
      List<String> ids = Rules.docs().stream().map(RuleDoc::id).toList();
      throw wrong(parameter, name, "the id of a rule" + Spelling.suggest(name, ids));
    }
    return rule;
  }

  /** The cloud that the jobs run on; null where none is given. */
  static @Nullable Cloud cloud(@Nullable String given) throws MojoExecutionException {
    return given == null || given.isBlank() ? null : constant("cloud", given, Cloud.values(), "");
  }

  /** The only form of checkpoint paths that is accepted; null for any. */
  static CheckpointPath.@Nullable Form pathForm(String given) throws MojoExecutionException {
    return given.trim().equals("any")
        ? null
        : constant("pathForm", given, CheckpointPath.Form.values(), "any");
  }

  /** The constant whose name is given in lower case. */
  private static <E extends Enum<E>> E constant(
      String parameter, String given, E[] constants, String other) throws MojoExecutionException {
    Set<String> words = new TreeSet<>(other.isEmpty() ? Set.of() : Set.of(other));
    for (E constant : constants) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      if (word.equals(given.trim())) {
        return constant;
      }
      words.add(word);
    }
    throw wrong(
        parameter, given, String.join(" or ", words) + Spelling.suggest(given.trim(), words));
  }

  private static Severity threshold(String parameter, String given, String off)
      throws MojoExecutionException {
    Severity severity = severity(given);
    if (severity == null || severity == Severity.INFO) {
      throw wrong(parameter, given, "error, warning or " + off);
    }
    return severity;
  }

  private static @Nullable Severity severity(@Nullable String given) {
    for (Severity severity : Severity.values()) {
      if (given != null && severity.label().equals(given.trim())) {
        return severity;
      }
    }
    return null;
  }

  /** The parameter can be given on the command line, too. */
  static MojoExecutionException wrong(String parameter, @Nullable Object given, String allowed) {
    return wrong(parameter, given, allowed, " or in -Dflinklint." + parameter);
  }

  /**
   * A broken configuration.
   *
   * @param elsewhere where else than in the plugin's configuration it can be changed; may be empty
   */
  static MojoExecutionException wrong(
      String parameter, @Nullable Object given, String allowed, String elsewhere) {
    return new MojoExecutionException(
        "parameter "
            + parameter
            + " is '"
            + (given == null ? "" : Secrets.mask(given.toString()))
            + "', but it must be "
            + allowed
            + "; change it in the configuration of flink-lint-maven-plugin"
            + elsewhere);
  }
}
