package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.INTERVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Constant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointIntervalOutOfRangeTest {

  private static final String RULE = "checkpoint-interval-out-of-range";
  private static final String SLIP = " is below 1 s, the usual slip of seconds for milliseconds";

  private static Finding flags(List<Finding> findings, Severity severity, String message) {
    return Found.one(
        findings, RULE, severity, Jobs.line(INTERVAL), "checkpoint interval of " + message);
  }

  @Test
  void flagsWhatFlinkRefuses() {
    flags(
        Jobs.check(INTERVAL, Jobs.interval(9)),
        Severity.ERROR,
        "9 ms is below the 10 ms that Flink accepts from 1.10 on");
    flags(
        Jobs.check(INTERVAL, Jobs.interval(0)),
        Severity.ERROR,
        "0 ms is not positive, which Flink refuses");
    flags(
        Jobs.check(INTERVAL, Jobs.interval(-1)),
        Severity.ERROR,
        "-1 ms is not positive, which Flink refuses");
  }

  @Test
  void flagsSecondsForMilliseconds() {
    Finding finding =
        flags(Jobs.check(INTERVAL, Jobs.interval(40)), Severity.WARNING, "40 ms" + SLIP);
    assertEquals("give the interval in ms; did you mean 40000, which is 40 s", finding.fix());
    flags(Jobs.check(INTERVAL, Jobs.interval(10)), Severity.WARNING, "10 ms" + SLIP);
    flags(Jobs.check(INTERVAL, Jobs.interval(999)), Severity.WARNING, "999 ms" + SLIP);
  }

  @Test
  void knowsThatOldFlinkTakesLess() {
    Setting nine = Jobs.interval(9);
    for (String version : List.of("1.7", "1.9")) {
      var old = Jobs.job(Version.parse(version), Jobs.always(Jobs.but(INTERVAL, nine)));
      flags(Jobs.check(RuleOptions.DEFAULT, old), Severity.WARNING, "9 ms" + SLIP);
    }
    var unknown = Jobs.job((Version) null, Jobs.always(Jobs.but(INTERVAL, nine)));
    flags(
        Jobs.check(RuleOptions.DEFAULT, unknown),
        Severity.ERROR,
        "9 ms is below the 10 ms that Flink accepts from 1.10 on");
  }

  @Test
  void keepsTheBoundsOfTheUser() {
    RuleOptions options = new RuleOptions(60_000, 600_000L, Severity.WARNING, Map.of());
    var low = Jobs.job(Jobs.always(Jobs.but(INTERVAL, Jobs.interval(30_000))));
    var high = Jobs.job(Jobs.always(Jobs.but(INTERVAL, Jobs.interval(600_001))));
    var within = Jobs.job(Jobs.always(Jobs.but(INTERVAL, Jobs.interval(600_000))));
    flags(Jobs.check(options, low), Severity.WARNING, "30 s is below 1 min");
    flags(Jobs.check(options, high), Severity.WARNING, "600001 ms is above 10 min");
    Found.nothing(Jobs.check(options, within));
  }

  @Test
  void warnsOfABadDefault() {
    flags(
        Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "n", Constant.of(5L))),
        Severity.WARNING,
        "5 ms is below the 10 ms that Flink accepts from 1.10 on when argument n is not given");
    flags(
        Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "n", Constant.of(40L))),
        Severity.INFO,
        "40 ms" + SLIP + " when argument n is not given");
  }

  @ParameterizedTest
  @ValueSource(longs = {1000, 40_000, 300_000, Long.MAX_VALUE})
  void allowsAnInterval(long ms) {
    Found.nothing(Jobs.check(INTERVAL, Jobs.interval(ms)));
  }

  @Test
  void allowsAnIntervalFromOutside() {
    Found.nothing(Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "n", Constant.of(60_000L))));
    Found.nothing(Jobs.check(INTERVAL, Jobs.argument(INTERVAL, "n", Constant.ofNull())));
  }

  @Test
  void flagsEachOfSeveralBadOutcomes() {
    List<Finding> findings =
        Jobs.check(INTERVAL, Jobs.either(INTERVAL, Constant.of(5L), Constant.of(40L)));
    assertEquals(List.of(RULE, RULE), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Found.undecided(
        Jobs.check(INTERVAL, Jobs.either(INTERVAL, Constant.of(60_000L), Constant.of(40L))),
        "checkpoint interval may be 60000 or 40, depending on library call Conf.isFull");
  }
}
