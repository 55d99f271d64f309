package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkVersionMixedTest {

  private static final String RULE = "flink-version-mixed";

  private static final String FLINK = "org.apache.flink:flink-streaming-java:1.15.4:provided";

  @Test
  void flagsAnotherMinorVersion() {
    Finding finding =
        Found.one(
            Contents.of(FLINK, "org.apache.flink:flink-clients:1.17.2:provided").check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "org.apache.flink:flink-clients:1.17.2 is of another version of Flink than"
                + " org.apache.flink:flink-streaming-java:1.15.4");
    assertEquals("give all parts of Flink one version, best by one property", finding.fix());
  }

  @Test
  void flagsTheOneThatDiffersFromMost() {
    Found.one(
        Contents.of(
                "org.apache.flink:flink-core:1.12.7:provided",
                FLINK,
                "org.apache.flink:flink-clients:1.15.4:provided")
            .check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 10),
        "org.apache.flink:flink-core:1.12.7 is of another version of Flink than"
            + " org.apache.flink:flink-streaming-java:1.15.4");
  }

  @Test
  void flagsAnOlderConnector() {
    Found.one(
        Contents.of(FLINK, "org.apache.flink:flink-connector-kafka_2.12:1.14.6:compile").check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 20),
        "org.apache.flink:flink-connector-kafka_2.12:1.14.6 is of another version of Flink than"
            + " org.apache.flink:flink-streaming-java:1.15.4");
  }

  @Test
  void flagsWhatAnotherBrings() {
    Found.one(
        Contents.of(FLINK, "acme:formats:1:compile")
            .brings("acme:formats", "org.apache.flink:flink-avro:1.17.2:compile")
            .check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 20),
        "acme:formats:1 -> org.apache.flink:flink-avro:1.17.2 is of another version of Flink than"
            + " org.apache.flink:flink-streaming-java:1.15.4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.flink:flink-clients:1.15.2:provided",
        "org.apache.flink:flink-clients:1.15-SNAPSHOT:provided",
        "org.apache.flink:flink-connector-jdbc:3.1.0-1.17:compile",
        "org.apache.flink:flink-shaded-guava:30.1.1-jre-15.0:provided",
        "org.apache.flink:flink-ml-core:2.1.0:compile",
        "org.apache.flink:flink-connector-redis:1.1.5:compile",
        "org.apache.flink:flink-test-utils:1.17.2:test",
        "com.acme:flink-clients:1.17.2:provided"
      })
  void allows(String other) {
    Found.nothing(Contents.of(FLINK, other).check());
  }

  @Test
  void allowsTheLastConnectorBeforeTheyHadNumbersOfTheirOwn() {
    Found.nothing(
        Contents.of(
                "org.apache.flink:flink-core:1.18.1:provided",
                "org.apache.flink:flink-connector-kafka:1.16.3:compile")
            .check());
  }

  @Test
  void cannotDecideWithoutVersions() {
    Found.nothing(Contents.of(FLINK, "org.apache.flink:flink-clients:-:provided").check());
    Found.nothing(Contents.of(FLINK, "org.apache.flink:flink-clients:${v}:provided").check());
    Found.nothing(
        Contents.of(FLINK, "org.apache.flink:flink-clients:1.17.2:provided").withoutJob().check());
  }
}
