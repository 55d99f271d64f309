package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;

class ScalaSuffixMismatchTest {

  private static final String RULE = "scala-suffix-mismatch";

  private static final String FLINK = "org.apache.flink:flink-streaming-java_2.12:1.12.7:provided";

  @Test
  void flagsWhatIsBuiltForAnotherScala() {
    Finding finding =
        Found.one(
            Contents.of(FLINK, "org.apache.flink:flink-connector-kafka_2.11:1.12.7:compile")
                .check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "org.apache.flink:flink-connector-kafka_2.11:1.12.7 is built for Scala 2.11, but Flink"
                + " here for Scala 2.12");
    assertEquals("take one that is built for Scala 2.12", finding.fix());
  }

  @Test
  void flagsOthersThanFlink() {
    Found.one(
        Contents.of("com.acme:rules_2.13:1:compile", FLINK).check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 10),
        "com.acme:rules_2.13:1 is built for Scala 2.13, but Flink here for Scala 2.12");
  }

  @Test
  void flagsASuffixThatIsNoLongerThere() {
    Finding finding =
        Found.one(
            Contents.of("org.apache.flink:flink-streaming-java_2.12:1.15.4:provided").check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 10),
            "org.apache.flink:flink-streaming-java_2.12:1.15.4 does not exist: its name has no"
                + " version of Scala in this version of Flink");
    assertEquals("write flink-streaming-java", finding.fix());
  }

  @Test
  void flagsASuffixThatIsMissing() {
    Finding finding =
        Found.one(
            Contents.of("org.apache.flink:flink-clients:1.12.7:provided", FLINK).check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 10),
            "org.apache.flink:flink-clients:1.12.7 does not exist: up to Flink 1.14 its name ends"
                + " with a version of Scala");
    assertEquals("write flink-clients_2.12", finding.fix());
  }

  @Test
  void allowsWhatFits() {
    Found.nothing(
        Contents.of(
                FLINK,
                "org.apache.flink:flink-connector-kafka_2.12:1.12.7:compile",
                "org.apache.flink:flink-core:1.12.7:provided",
                "com.acme:rules_2.12:1:compile",
                "com.acme:plain_2:1:compile")
            .check());
    Found.nothing(
        Contents.of(
                "org.apache.flink:flink-streaming-java:1.17.2:provided",
                "org.apache.flink:flink-table-planner_2.12:1.17.2:provided",
                "org.apache.flink:flink-scala_2.12:1.17.2:provided",
                "org.apache.flink:flink-connector-kafka:3.0.1-1.17:compile")
            .check());
  }

  @Test
  void allowsTests() {
    Found.nothing(Contents.of(FLINK, "org.scalatest:scalatest_2.11:3.0.0:test").check());
    Found.nothing(Contents.of(FLINK, "com.acme:rules_2.13:1:compile").withoutJob().check());
  }

  @Test
  void cannotDecideWithoutAVersion() {
    Found.nothing(Contents.of("org.apache.flink:flink-clients:-:provided").check());
    Found.nothing(Contents.of("org.apache.flink:flink-clients:1.x:provided").check());
    Found.nothing(Contents.of("org.apache.flink:flink-my-own_2.12:1.15.4:compile").check());
  }
}
