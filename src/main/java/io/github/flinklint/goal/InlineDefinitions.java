package io.github.flinklint.goal;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.JobDefinition.Kind;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.definition.RuntimeConfigs;
import io.github.flinklint.diagnostic.Spelling;
import io.github.flinklint.value.Constant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the job definitions of the plugin's own configuration, the parameter {@code jobs}. */
final class InlineDefinitions {

  private static final Pattern CLASS_NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(\\.[\\p{L}_$][\\p{L}\\d_$]*)*");

  private static final String RUNTIME_CONFIG = "runtimeConfig";

  private InlineDefinitions() {}

  /** The definitions, in the order in which they are given. */
  static List<JobDefinition> of(List<InlineJob> jobs, JobPlaces places)
      throws MojoExecutionException {
    List<JobDefinition> definitions = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      definitions.add(definition(jobs.get(i).given(), places.of(jobs, i)));
    }
    return definitions;
  }

  private static JobDefinition definition(Map<String, String> job, JobPlaces.Place place)
      throws MojoExecutionException {
    String mainClass = job.getOrDefault("mainClass", "");
    if (!CLASS_NAME.matcher(mainClass).matches()) {
      throw wrong("mainClass", mainClass, "the qualified name of a class");
    }
    Map<Field, Given> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String name = field.in(Kind.INLINE);
      String value = name == null ? null : job.get(name);
      if (name != null && value != null) {
        fields.put(field, given(field, name, value, place));
      }
    }
    String runtimeConfig = job.get(RUNTIME_CONFIG);
    return new JobDefinition(
        Kind.INLINE,
        mainClass,
        "",
        place.at(),
        fields,
        runtimeConfig == null
            ? RuntimeConfig.EMPTY
            : RuntimeConfigs.parse(
                place.text(RUNTIME_CONFIG, runtimeConfig), place.at(RUNTIME_CONFIG)));
  }

  private static Given given(Field field, String name, String value, JobPlaces.Place place)
      throws MojoExecutionException {
    if (field == Field.RESTART || field == Field.RESTORE) {
      return new Given(Constant.of(truth(name, value)), place.at(name));
    }
    if (field == Field.FLINK_VERSION && !Parameters.isVersion(value)) {
      throw wrong(name, value, "a version such as 1.15 or 1.15.4");
    }
    return new Given(place.text(name, value), place.at(name));
  }

  private static boolean truth(String name, String value) throws MojoExecutionException {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    throw wrong(name, value, "true or false" + Spelling.suggest(value, List.of("true", "false")));
  }

  private static MojoExecutionException wrong(String name, String given, String allowed) {
    return Parameters.wrong("jobs/job/" + name, given, allowed, "");
  }
}
