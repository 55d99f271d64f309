package io.github.flinklint.rules;

import io.github.flinklint.config.History.Ineffective;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings that look as if they counted, and do not. */
final class CheckpointSettingIneffective implements ScenarioRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-setting-ineffective",
        Severity.WARNING,
        "A checkpoint setting has no effect.",
        "Whoever reads the job takes the setting for what DLI runs. The checkpoints are really"
            + " taken by another value, or by none.");
  }

  @Override
  public boolean dependsOnScenario() {
    return false;
  }

  @Override
  public List<Violation> judge(Situation situation) {
    List<Violation> violations = new ArrayList<>();
    for (Ineffective setting : situation.scenario().history().ineffective()) {
      violations.add(violation(setting, situation));
    }
    return violations;
  }

  private static Violation violation(Ineffective setting, Situation situation) {
    return new Violation(
        setting.at(),
        Severity.WARNING,
        message(setting, situation),
        fix(setting),
        setting.trace(),
        null);
  }

  private static String message(Ineffective setting, Situation situation) {
    String what = "the " + setting.setting() + " " + setting.value();
    String by = at(setting.by());
    return switch (setting.why()) {
      case OVERWRITTEN ->
          setting.instead().isEmpty()
              ? what + " has no effect: it is dropped" + by
              : what + " has no effect: it is overwritten with " + setting.instead() + by;
      case AFTER_EXECUTION ->
          what + " has no effect: it is set after the job has been executed" + by;
      case OTHER_ENVIRONMENT ->
          what
              + " has no effect: it is set on an environment that is never executed, another one"
              + " is"
              + by;
      case NOT_HANDED_ON ->
          what + " has no effect: the " + setting.instead() + " that holds it is given to nothing";
      case COPY ->
          what
              + " has no effect: in Flink "
              + situation.job().flinkVersion()
              + " getConfiguration() of an environment gives a copy";
      case BACKEND_DIRECTORY ->
          what
              + " has no effect: the directory inside the state backend, "
              + setting.instead()
              + by
              + ", wins";
      case UNKNOWN_KEY ->
          what + " has no effect: its key is not known to Flink " + situation.job().flinkVersion();
    };
  }

  private static String fix(Ineffective setting) {
    return switch (setting.why()) {
      case OVERWRITTEN -> "remove the one that is not meant";
      case AFTER_EXECUTION -> "set it before the job is executed";
      case OTHER_ENVIRONMENT -> "set it on the environment that is executed";
      case NOT_HANDED_ON -> "give the " + setting.instead() + " to the environment";
      case COPY -> "call the setter of the environment or of its CheckpointConfig";
      case BACKEND_DIRECTORY -> "give the path to the state backend, or one without a directory";
      case UNKNOWN_KEY -> "set " + setting.instead();
    };
  }

  private static String at(@Nullable SourceLocation place) {
    return place == null ? "" : " at " + place.brief();
  }
}
