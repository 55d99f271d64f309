package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.DefinedVersion;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.definition.Arguments;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.platform.ConsolePath;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A definition and the job that it starts.
 *
 * @param definition the definition
 * @param mainClass qualified name of the job's main class; null where it is not there
 * @param situations the job in the scenarios that the definition leaves; empty where nothing is
 *     known of the job
 * @param pomVersion version of Flink that the pom names; null where it is not known
 * @param missing the class that is not there; null where it is
 */
record DefinedJob(
    JobDefinition definition,
    @Nullable String mainClass,
    List<Situation> situations,
    @Nullable Version pomVersion,
    @Nullable MissingMain missing) {

  /** Copies the list. */
  DefinedJob {
    situations = List.copyOf(situations);
  }

  @Nullable Given get(Field field) {
    return definition.get(field);
  }

  /** The place of what is said of a field; the definition's own where nothing is said. */
  SourceLocation at(Field field) {
    Given given = definition.get(field);
    return given == null ? definition.at() : given.at();
  }

  /** Whether something is switched on; null where it cannot be told. Off where nothing is said. */
  @Nullable Boolean isOn(Field field) {
    return definition.isOn(field);
  }

  /** True where the definition certainly does not say anything of a field, or nothing but "". */
  boolean isMissing(Field field) {
    Given given = definition.get(field);
    return given == null ? definition.isComplete() : "".equals(given.characters());
  }

  /** The version of Flink that the job runs on; null where it is not known. */
  @Nullable Version version() {
    Version defined = DefinedVersion.of(definition);
    return defined == null ? pomVersion : defined;
  }

  /** True where Flink is certainly of this version or a later one. */
  boolean isAtLeast(int major, int minor) {
    Version version = version();
    return version != null && version.isAtLeast(major, minor);
  }

  /** The text of a field, with a hole for each variable that the platform may replace. */
  @Nullable Text text(Field field) {
    Given given = definition.get(field);
    Text written = given == null ? null : given.text();
    return written == null ? null : Arguments.withVariables(written);
  }

  /** True where the job certainly takes no checkpoints, since it runs in batch mode. */
  boolean isBatch() {
    return !situations.isEmpty() && situations.stream().allMatch(s -> s.scenario().batch());
  }

  /** True where the job certainly takes checkpoints, in some scenario. */
  boolean takesCheckpoints() {
    return situations.stream().anyMatch(s -> s.scenario().isCheckpointing());
  }

  /**
   * The scenarios in which the job certainly takes checkpoints for another reason than that the
   * definition enables them.
   */
  List<Situation> takingOwnCheckpoints() {
    return situations.stream()
        .filter(s -> s.scenario().isCheckpointing() && !s.isByPlatform())
        .toList();
  }

  /**
   * When something holds, as it follows a message: the names of the scenarios that it holds in.
   *
   * @param held the scenarios that it holds in
   * @return empty where it always holds
   */
  String when(List<Situation> held) {
    String names =
        held.stream()
            .map(s -> s.scenario().name())
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(" or "));
    return held.size() == situations.size() || names.isEmpty() ? "" : " " + names;
  }

  /** True where something holds only as long as nobody gives the job its inputs. */
  boolean isDefaultOnly(List<Situation> held) {
    return held.stream().allMatch(s -> s.scenario().inputsAbsent())
        && situations.stream().anyMatch(s -> !s.scenario().inputsAbsent());
  }

  /**
   * Bucket and directory that the job saves to wherever it takes checkpoints of its own; null where
   * they are not known in all detail, or not always the same.
   */
  @Nullable String exactPath() {
    Set<String> shown = new LinkedHashSet<>();
    for (Situation situation : takingOwnCheckpoints()) {
      ConsolePath path = pathIn(situation);
      String exact = path == null ? null : path.exact();
      if (exact == null) {
        return null;
      }
      shown.add(exact);
    }
    return shown.size() == 1 ? shown.iterator().next() : null;
  }

  static @Nullable ConsolePath pathIn(Situation situation) {
    Setting storage = situation.get(FactName.CHECKPOINT_STORAGE);
    AbstractValue value = storage.value();
    return value instanceof Text text ? ConsolePath.ofStorage(text) : null;
  }

  /** How a field is written in this kind of definition. */
  String write(Field field, String value) {
    String name = String.valueOf(field.in(definition.kind()));
    boolean isText =
        field == Field.CHECKPOINT_PATH
            || field == Field.OBS_BUCKET
            || field == Field.FLINK_VERSION
            || field == Field.AGENCY
            || field == Field.MAIN_CLASS;
    String quoted = isText ? "\"" + value + "\"" : value;
    return switch (definition.kind()) {
      case TERRAFORM -> name + " = " + quoted;
      case REST, UPDATE -> "\"" + name + "\": " + quoted;
      case INLINE -> "<" + name + ">" + value + "</" + name + ">";
    };
  }

  /** What a field is called in this kind of definition. */
  String name(Field field) {
    return String.valueOf(field.in(definition.kind()));
  }

  /** A violation at the place of a field. */
  Violation violation(Field field, Severity severity, String message, String fix) {
    return violation(at(field), severity, message, fix, steps(field));
  }

  /** How the value of a field came to where it is used: empty where it is written there. */
  List<Step> steps(Field field) {
    Given given = definition.get(field);
    return given == null ? List.of() : given.value().trace().steps();
  }

  Violation violation(
      SourceLocation at, Severity severity, String message, String fix, List<Step> trace) {
    return new Violation(at, severity, message, fix, trace, null);
  }
}
