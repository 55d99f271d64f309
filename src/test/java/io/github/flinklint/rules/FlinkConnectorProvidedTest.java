package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkConnectorProvidedTest {

  private static final String RULE = "flink-connector-provided";

  private static final String KAFKA = "org.apache.flink:flink-connector-kafka:1.15.4:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-connector-kafka:1.15.4",
        "flink-connector-kafka_2.11:1.12.2",
        "flink-connector-jdbc:3.1.0-1.17",
        "flink-sql-connector-elasticsearch7:1.15.4"
      })
  void flags(String artifact) {
    Finding finding =
        Found.one(
            Contents.of("org.apache.flink:" + artifact + ":provided").check(),
            RULE,
            Severity.WARNING,
            SourceLocation.ofLine("app/pom.xml", 10),
            "org.apache.flink:" + artifact + " has scope provided, but is not on the cluster");
    assertEquals("write <scope>compile</scope>, so that it is packed", finding.fix());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compile", "runtime", "test"})
  void allowsOtherScopes(String scope) {
    Found.nothing(Contents.of(KAFKA + scope).check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink:flink-connector-base:1.17.2",
        "org.apache.flink:flink-connector-files:1.15.4",
        "org.apache.flink:flink-connector-mysql-cdc:3.1.0",
        "org.apache.flink:flink-avro:1.15.4",
        "com.ververica:flink-connector-mysql-cdc:2.4.0"
      })
  void allowsWhatMayBeThere(String artifact) {
    Found.nothing(Contents.of(artifact + ":provided").check());
  }

  @Test
  void allowsWhatIsPackedUnderItsOtherName() {
    Found.nothing(
        Contents.of("org.apache.flink:flink-sql-connector-kafka:1.15.4:provided", KAFKA + "compile")
            .check());
  }

  @Test
  void allowsWhatTheUserSaysIsThere() {
    ArtifactChoices choices =
        new ArtifactChoices(
            List.of(new ArtifactChoices.Choice("org.apache.flink:flink-connector-*", "our image")),
            List.of());
    Found.nothing(Contents.of(KAFKA + "provided").with(RuleOptions.DEFAULT.with(choices)).check());
  }

  @Test
  void allowsModulesWithoutJob() {
    Found.nothing(Contents.of(KAFKA + "provided").withoutJob().check());
  }

  @Test
  void cannotDecideWhereTheDefinitionBringsJars() {
    JobDefinition definition =
        Definitions.terraform()
            .with(
                Field.DEPENDENCY_JARS,
                Unknown.because("a list", SourceLocation.ofLine("app/pom.xml", 1)))
            .build();
    Found.nothing(
        Contents.of(KAFKA + "provided")
            .check(new RuleInput.Defined(definition, Jobs.MAIN_CLASS, null, null)));
  }
}
