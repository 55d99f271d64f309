package io.github.flinklint.rules;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.rules.RuleInput.Defined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts definitions and the scenarios that they lead to together. */
final class DefinedJobs {

  private DefinedJobs() {}

  static List<DefinedJob> of(RuleInput input) {
    List<DefinedJob> all = new ArrayList<>();
    for (Defined defined : input.definitions()) {
      all.add(
          new DefinedJob(
              defined.definition(),
              defined.mainClass(),
              situations(defined.definition(), defined.mainClass(), input),
              defined.pomVersion(),
              defined.missing()));
    }
    return all;
  }

  /**
   * The scenarios that the definition was evaluated with; those of the job of its main class where
   * it was not, as for a framework that calls the code.
   */
  private static List<Situation> situations(
      JobDefinition definition, @Nullable String mainClass, RuleInput input) {
    List<Situation> own = new ArrayList<>();
    List<Situation> named = new ArrayList<>();
    for (JobConfiguration job : input.jobs()) {
      for (Scenario scenario : job.scenarios()) {
        if (scenario.onCluster()) {
          Situation situation = new Situation(job, scenario, input.options());
          if (definition.equals(scenario.definition())) {
            own.add(situation);
          } else if (job.mainClass().equals(mainClass) && scenario.definition() == null) {
            named.add(situation);
          }
        }
      }
    }
    return own.isEmpty() ? named : own;
  }
}
