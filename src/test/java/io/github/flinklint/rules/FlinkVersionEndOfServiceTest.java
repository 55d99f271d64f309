package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.platform.Cloud;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkVersionEndOfServiceTest {

  private static final String RULE = "flink-version-end-of-service";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static JobConfiguration job(@Nullable String version) {
    return Jobs.job(version == null ? null : Version.parse(version), Jobs.always(Jobs.right()));
  }

  private static Dependency flink(String artifact, String version, int line) {
    return new Dependency(
        "org.apache.flink",
        artifact,
        version,
        "provided",
        "jar",
        null,
        SourceLocation.ofLine("pom.xml", line),
        null);
  }

  private static List<Finding> check(@Nullable Cloud cloud, LocalDate day, String version) {
    return Jobs.check(RuleOptions.DEFAULT.on(cloud).asOf(day), job(version));
  }

  @Test
  void flagsAVersionAfterItsLastDay() {
    Finding finding =
        Found.one(
            check(Cloud.HUAWEICLOUD, TODAY, "1.12.7"),
            RULE,
            Severity.WARNING,
            Jobs.ENTRY,
            "Flink 1.12 is out of service on Huawei Cloud (last day 2024-12-31)");
    assertEquals("move the job to Flink 1.15", finding.fix());
  }

  @Test
  void flagsWhatEveryCloudHasEnded() {
    Finding finding =
        Found.one(
            check(null, TODAY, "1.10.2"),
            RULE,
            Severity.WARNING,
            Jobs.ENTRY,
            "Flink 1.10 is out of service on Huawei Cloud (last day 2023-12-31) and on Open Telekom"
                + " Cloud (stated on 2026-03-09)");
    assertEquals("move the job to Flink 1.15", finding.fix());
  }

  @Test
  void flagsWhatIsTheOnlyCloudToPublish() {
    assertEquals(1, check(null, TODAY, "1.11.6").size());
    Found.nothing(check(Cloud.OTC, TODAY, "1.11.6"));
  }

  @Test
  void tellsOfTheEndHalfAYearBefore() {
    Finding finding =
        Found.one(
            check(Cloud.HUAWEICLOUD, LocalDate.of(2027, 6, 30), "1.15.4"),
            RULE,
            Severity.INFO,
            Jobs.ENTRY,
            "Flink 1.15 goes out of service on Huawei Cloud (last day 2027-06-30)");
    assertEquals("move the job to a version of Flink that DLI serves", finding.fix());
    assertEquals(1, check(Cloud.HUAWEICLOUD, LocalDate.of(2027, 1, 1), "1.15.4").size());
    Found.nothing(check(Cloud.HUAWEICLOUD, LocalDate.of(2026, 12, 31), "1.15.4"));
  }

  @Test
  void flagsTheDependencyThatGivesTheVersionOnce() {
    List<Dependency> dependencies =
        List.of(
            flink("flink-connector-kafka_2.12", "1.12.7", 10),
            flink("flink-table-common", "1.15.4", 15),
            flink("flink-streaming-java_2.12", "1.12.7", 20),
            flink("flink-clients_2.12", "1.12.7", 25));
    RuleOptions options = RuleOptions.DEFAULT.on(Cloud.HUAWEICLOUD).asOf(TODAY);
    List<Finding> findings =
        Found.of(
            RULE,
            Rules.check(
                new RuleInput(
                    List.of(job("1.12"), job("1.12")), dependencies, List.of(), options)));
    assertEquals(1, findings.size());
    assertEquals(20, findings.get(0).location().line());
  }

  @Test
  void takesTheSeverityOfTheUser() {
    RuleOptions options =
        new RuleOptions(1000, null, null, Map.of(RULE, Severity.ERROR))
            .on(Cloud.HUAWEICLOUD)
            .asOf(TODAY);
    assertEquals(Severity.ERROR, Jobs.check(options, job("1.7.2")).get(0).severity());
  }

  @ParameterizedTest
  @CsvSource({
    "HUAWEICLOUD, 2024-12-31, 1.12.7",
    "HUAWEICLOUD, 2026-11-25, 1.15.4",
    "OTC, 2026-11-25, 1.12.7",
    "OTC, 2026-03-08, 1.10.2",
    "OTC, 2030-01-01, 1.15.4"
  })
  void allowsWhatIsInService(Cloud cloud, LocalDate day, String version) {
    List<Finding> findings = check(cloud, day, version);
    assertEquals(List.of(), findings.stream().filter(f -> f.severity() != Severity.INFO).toList());
  }

  @Test
  void allowsWhatOneCloudStillServes() {
    Found.nothing(check(null, TODAY, "1.12.7"));
    Found.nothing(check(null, LocalDate.of(2030, 1, 1), "1.15.4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.3", "1.13.6", "1.14.6", "1.16.3", "1.17.2", "1.20.3", "2.3.0"})
  void cannotDecideVersionsWithoutALifecycle(String version) {
    Found.nothing(check(Cloud.HUAWEICLOUD, TODAY, version));
  }

  @Test
  void cannotDecideAnUnknownVersion() {
    Found.nothing(Jobs.check(RuleOptions.DEFAULT.asOf(TODAY), job(null)));
  }
}
