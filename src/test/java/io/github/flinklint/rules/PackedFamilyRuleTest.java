package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of the rules about what the cluster has beside Flink. */
abstract class PackedFamilyRuleTest {

  private final String rule;
  private final Severity severity;
  private final String clash;
  private final List<String> parts;
  private final List<String> others;

  /**
   * A test of a rule.
   *
   * @param clash how its messages end
   * @param parts artifacts that it reports
   * @param others artifacts that it does not
   */
  PackedFamilyRuleTest(
      String rule, Severity severity, String clash, List<String> parts, List<String> others) {
    this.rule = rule;
    this.severity = severity;
    this.clash = clash;
    this.parts = parts;
    this.others = others;
  }

  @TestFactory
  Stream<DynamicTest> flags() {
    return parts.stream().map(part -> DynamicTest.dynamicTest(part, () -> flagsPart(part)));
  }

  private void flagsPart(String part) {
    Found.one(
        Contents.of("acme:a:1:compile", part + ":9.1:runtime").check(),
        rule,
        severity,
        SourceLocation.ofLine("app/pom.xml", 20),
        part + ":9.1 has scope runtime, but the cluster brings its own " + clash);
  }

  @Test
  void flagsTheChain() {
    String part = parts.get(0);
    Finding finding =
        Found.one(
            Contents.of("acme:a:1:compile").brings("acme:a", part + ":9.1:compile").check(),
            rule,
            severity,
            SourceLocation.ofLine("app/pom.xml", 10),
            "acme:a:1 -> "
                + part
                + ":9.1 has scope compile, but the cluster brings its own "
                + clash);
    Artifact artifact = Contents.artifact(part);
    String names =
        "<groupId>%s</groupId><artifactId>%s</artifactId>"
            .formatted(artifact.groupId(), artifact.artifactId());
    assertEquals(
        "declare <dependency>"
            + names
            + "<version>9.1</version><scope>provided</scope></dependency>, or exclude it from a"
            + " with <exclusion>"
            + names
            + "</exclusion>",
        finding.fix());
  }

  @TestFactory
  Stream<DynamicTest> allowsOthers() {
    return others.stream()
        .map(
            other ->
                DynamicTest.dynamicTest(
                    other, () -> Found.nothing(Contents.of(other + ":9.1:compile").check())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"provided", "test"})
  void allowsScopesThatAreNotPacked(String scope) {
    Found.nothing(Contents.of(parts.get(0) + ":9.1:" + scope).check());
  }

  @Test
  void cannotDecideInScopeSystem() {
    // The goal tells it as a problem: nothing shows whether the file is packed.
    Found.nothing(Contents.of(parts.get(0) + ":9.1:system").check());
  }
}
