package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobFlinkVersionMismatchTest {

  private static final String RULE = "job-flink-version-mismatch";

  private static List<Finding> check(Definitions definitions, String pom) {
    return definitions.check(Version.parse(pom), Jobs.always(Jobs.right()));
  }

  @Test
  void flagsAnotherVersion() {
    Finding finding =
        Found.one(
            check(Definitions.terraform(), "1.12.7"),
            RULE,
            Severity.ERROR,
            Definitions.place(Field.FLINK_VERSION),
            "the job runs on Flink 1.15, but its jar is built for Flink 1.12");
    assertEquals("set flink_version = \"1.12\", or build the jar for Flink 1.15", finding.fix());
  }

  @Test
  void flagsAVersionOfEachKind() {
    List<Finding> rest = check(Definitions.update().with(Field.FLINK_VERSION, "1.15"), "1.12.7");
    assertEquals(
        List.of("set \"flink_version\": \"1.12\", or build the jar for Flink 1.15"),
        rest.stream().map(Finding::fix).toList());
    List<Finding> inline = check(Definitions.inline().with(Field.FLINK_VERSION, "1.15"), "1.12.7");
    assertEquals(
        List.of("set <flinkVersion>1.12</flinkVersion>, or build the jar for Flink 1.15"),
        inline.stream().map(Finding::fix).toList());
  }

  @Test
  void flagsWithoutAskingForAVersionThatDliNeverHad() {
    assertEquals(
        "build the jar for Flink 1.15", check(Definitions.terraform(), "1.14.6").get(0).fix());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.15", "1.15.4", "1.15.2-vendor"})
  void allowsTheSameVersion(String pom) {
    Found.nothing(check(Definitions.terraform(), pom));
  }

  @Test
  void allowsAnImageOfTheUsersOwn() {
    Found.nothing(check(Definitions.terraform().with(Field.FEATURE, "custom"), "1.17.0"));
  }

  @Test
  void cannotDecideWithoutOneOfTheVersions() {
    Found.nothing(Definitions.terraform().check((Version) null, Jobs.always(Jobs.right())));
    Found.nothing(check(Definitions.terraform().without(Field.FLINK_VERSION), "1.12.7"));
    Found.nothing(
        check(
            Definitions.terraform().with(Field.FLINK_VERSION, Definitions.text("[v]")), "1.12.7"));
    Found.nothing(check(Definitions.terraform().with(Field.FLINK_VERSION, "latest"), "1.12.7"));
  }

  @Test
  void cannotDecideAnImageThatIsNotKnown() {
    Found.nothing(
        check(Definitions.terraform().with(Field.FEATURE, Definitions.text("[kind]")), "1.12.7"));
  }
}
