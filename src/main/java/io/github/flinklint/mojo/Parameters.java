package io.github.flinklint.mojo;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.JobDefinition.Kind;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Spelling;
import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.rules.Rules;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}([.-].*)?");

  private static final Pattern CLASS_NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(\\.[\\p{L}_$][\\p{L}\\d_$]*)*");

  private Parameters() {}

  /** Severity from which on findings fail; null for never. */
  static @Nullable Severity failOn(String given) throws MojoExecutionException {
    return "never".equals(given.trim()) ? null : threshold("failOn", given, "never");
  }

  /** A version of Flink; null where none is given. */
  static @Nullable String flinkVersion(@Nullable String given) throws MojoExecutionException {
    if (given == null || given.isBlank()) {
      return null;
    }
    if (!VERSION.matcher(given.trim()).matches()) {
      throw wrong("flinkVersion", given, "a version such as 1.15 or 1.15.4");
    }
    return given.trim();
  }

  /** What the rules are told. */
  static RuleOptions ruleOptions(
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
      RuleDoc rule = Rules.doc(entry.getKey());
      if (rule == null && !entry.getKey().equals(Gate.NOTHING_ANALYSED)) {
        List<String> ids = Rules.docs().stream().map(RuleDoc::id).toList();
        String near = Spelling.suggest(entry.getKey(), ids);
        throw wrong("severities", entry.getKey(), "the id of a rule" + near);
      }
      Severity level = severity(entry.getValue());
      if (level == null) {
        String name = entry.getKey();
        throw wrong(
            "severities", name + "=" + entry.getValue(), name + "=error, =warning or =info");
      }
      severities.put(rule == null ? entry.getKey() : rule.id(), level);
    }
    return severities;
  }

  /**
   * Job definitions of the plugin's configuration.
   *
   * @param pom the module's pom, which stands for the place
   */
  static List<JobDefinition> definitions(List<Job> jobs, String pom) throws MojoExecutionException {
    List<JobDefinition> definitions = new ArrayList<>();
    for (Job job : jobs) {
      String mainClass = job.mainClass == null ? "" : job.mainClass.trim();
      if (!CLASS_NAME.matcher(mainClass).matches()) {
        throw wrong("jobs/job/mainClass", job.mainClass, "the qualified name of a class");
      }
      definitions.add(definition(mainClass, job, SourceLocation.ofFile(pom)));
    }
    return definitions;
  }

  private static JobDefinition definition(String mainClass, Job job, SourceLocation at) {
    Map<Field, Given> fields = new EnumMap<>(Field.class);
    fields.put(Field.MAIN_CLASS, given(mainClass, at));
    if (job.arguments != null) {
      fields.put(Field.ARGUMENTS, given(job.arguments, at));
    }
    return new JobDefinition(Kind.INLINE, mainClass, "", at, fields, RuntimeConfig.EMPTY);
  }

  private static Given given(String text, SourceLocation at) {
    return new Given(Text.of(text, new Origin(at, null)), at);
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

  private static MojoExecutionException wrong(
      String parameter, @Nullable Object given, String allowed) {
    return new MojoExecutionException(
        "parameter "
            + parameter
            + " is '"
            + (given == null ? "" : given)
            + "', but it must be "
            + allowed
            + "; change it in the configuration of flink-lint-maven-plugin or in -Dflinklint."
            + parameter);
  }
}
