package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.History;
import io.github.flinklint.config.History.Ineffective;
import io.github.flinklint.config.History.Why;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointSettingIneffectiveTest {

  private static final String RULE = "checkpoint-setting-ineffective";
  private static final SourceLocation AT = Jobs.place(12, 0, 5);
  private static final SourceLocation BY = Jobs.place(14, 0, 5);

  private static History history(Why why, String instead) {
    return new History(
        List.of(
            new Ineffective(
                AT,
                why,
                "checkpoint interval",
                "60000 ms",
                BY,
                instead,
                List.of(new Step(AT, "enableCheckpointing called")))),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVERWRITTEN | 5000 ms | it is overwritten with 5000 ms at OrdersJob.java:14",
        "OVERWRITTEN | '' | it is dropped at OrdersJob.java:14",
        "AFTER_EXECUTION | '' | it is set after the job has been executed at OrdersJob.java:14",
        "OTHER_ENVIRONMENT | '' | it is set on an environment that is never executed, another one"
            + " is at OrdersJob.java:14",
        "NOT_HANDED_ON | Configuration | the Configuration that holds it is given to nothing",
        "COPY | '' | in Flink 1.15 getConfiguration() of an environment gives a copy",
        "BACKEND_DIRECTORY | obs://b/x | the directory inside the state backend, obs://b/x at"
            + " OrdersJob.java:14, wins",
        "UNKNOWN_KEY | state.backend | its key is not known to Flink 1.15"
      })
  void flagsEachReason(Why why, String instead, String reason) {
    Finding finding =
        Found.one(
            Jobs.check(Jobs.with(history(why, instead))),
            RULE,
            Severity.WARNING,
            AT,
            "the checkpoint interval 60000 ms has no effect: " + reason);
    assertEquals(AT, finding.trace().get(0).location());
  }

  @Test
  void allowsAHistoryWithoutIneffectiveSettings() {
    Found.nothing(Jobs.check(Jobs.with(History.EMPTY)));
  }

  @Test
  void cannotDecideWhereTheSettingIsUnknown() {
    Found.undecided(
        Jobs.check(FactName.INTERVAL, Jobs.unknown(FactName.INTERVAL, "library call Conf.get")),
        "checkpoint interval cannot be told because of library call Conf.get");
  }
}
