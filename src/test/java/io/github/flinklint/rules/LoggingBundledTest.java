package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.dependency.Packing;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingBundledTest extends PackedFamilyRuleTest {

  private static final String RULE = "logging-bundled";

  LoggingBundledTest() {
    super(
        RULE,
        Severity.WARNING,
        "logging",
        List.of(
            "ch.qos.logback:logback-classic",
            "log4j:log4j",
            "org.apache.logging.log4j:log4j-core",
            "org.apache.logging.log4j:log4j-slf4j-impl",
            "org.slf4j:slf4j-log4j12",
            "org.slf4j:slf4j-simple",
            "ch.qos.reload4j:reload4j"),
        List.of(
            "org.slf4j:slf4j-api",
            "org.apache.logging.log4j:log4j-api",
            "org.slf4j:jcl-over-slf4j",
            "com.acme:logback-classic"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log4j.properties",
        "log4j.xml",
        "log4j2.properties",
        "log4j2.xml",
        "log4j2.yaml",
        "log4j2-test.json",
        "logback.xml",
        "logback-spring.xml"
      })
  void flagsConfigurations(String name) {
    Finding finding =
        Found.one(
            Contents.of().resource(name).resource("application.properties").check(),
            RULE,
            Severity.WARNING,
            SourceLocation.ofFile("app/src/main/resources/" + name),
            name
                + " is packed into the jar, but the cluster brings its own configuration of"
                + " logging");
    assertEquals("move it to src/test/resources, or exclude it from the jar", finding.fix());
  }

  @Test
  void allowsConfigurationsThatAreLeftOut() {
    Packing shade =
        new Packing(
            List.of(new Packing.Packer(List.of(), List.of(), List.of("log*.xml"))), List.of());
    Found.nothing(Contents.of().resource("logback.xml").packed(shade).check());
    Found.nothing(Contents.of().resource("logback.xml").withoutJob().check());
  }

  @Test
  void allowsThePomOfTheArchetype() {
    Packing shade =
        new Packing(
            List.of(
                new Packing.Packer(
                    List.of(),
                    List.of(
                        "org.apache.flink:flink-shaded-force-shading",
                        "com.google.code.findbugs:jsr305",
                        "org.slf4j:*",
                        "org.apache.logging.log4j:*"),
                    List.of())),
            List.of());
    Found.nothing(
        Contents.of(
                "org.apache.logging.log4j:log4j-slf4j-impl:2.17.1:runtime",
                "org.apache.logging.log4j:log4j-core:2.17.1:runtime")
            .packed(shade)
            .check());
  }
}
