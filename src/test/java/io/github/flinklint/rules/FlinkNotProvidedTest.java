package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.Dependency.Home;
import io.github.flinklint.dependency.Packing;
import io.github.flinklint.dependency.Packing.Packer;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.rules.ArtifactChoices.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkNotProvidedTest {

  private static final String RULE = "flink-not-provided";

  private static final String FLINK = "org.apache.flink:flink-streaming-java:1.15.4:";

  @Test
  void flagsFlinkInScopeCompile() {
    Finding finding =
        Found.one(
            Contents.of("acme:a:1:compile", FLINK + "compile").check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "org.apache.flink:flink-streaming-java:1.15.4 has scope compile, but the"
                + " cluster brings its own");
    assertEquals("add <scope>provided</scope>", finding.fix());
  }

  private static Finding declared(
      @Nullable SourceLocation scopeAt, @Nullable String property, Home home) {
    Dependency dependency =
        new Dependency(
            Contents.artifact("org.apache.flink:flink-core:1.15.4"),
            "runtime",
            SourceLocation.ofLine("app/pom.xml", 20),
            scopeAt,
            property,
            null,
            home);
    return Found.one(
        Contents.of().declare(dependency).check(),
        RULE,
        Severity.ERROR,
        scopeAt == null ? SourceLocation.ofLine("app/pom.xml", 20) : scopeAt,
        "org.apache.flink:flink-core:1.15.4 has scope runtime, but the cluster brings its own");
  }

  @Test
  void flagsTheLineOfTheScope() {
    SourceLocation managed = SourceLocation.ofLine("pom.xml", 55);
    assertEquals("write <scope>provided</scope>", declared(managed, null, Home.REPOSITORY).fix());
  }

  @Test
  void flagsTheLineOfTheProperty() {
    SourceLocation property = SourceLocation.ofLine("pom.xml", 7);
    assertEquals(
        "write <flink.scope>provided</flink.scope>",
        declared(property, "flink.scope", Home.REPOSITORY).fix());
  }

  @Test
  void flagsWhatAParentElsewhereDeclares() {
    assertEquals(
        "declare <dependency><groupId>org.apache.flink</groupId><artifactId>flink-core</artifactId>"
            + "<version>1.15.4</version><scope>provided</scope></dependency>",
        declared(null, null, Home.ELSEWHERE).fix());
  }

  @Test
  void flagsTheChain() {
    Finding finding =
        Found.one(
            Contents.of("acme:b:1:compile", "acme:a:1:compile")
                .brings("acme:a", "acme:c:2:compile")
                .brings("acme:c", "org.apache.flink:flink-core:1.15.4:compile")
                .check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "acme:a:1 -> acme:c:2 -> org.apache.flink:flink-core:1.15.4 has scope compile, but"
                + " the cluster brings its own");
    assertEquals(
        "declare <dependency><groupId>org.apache.flink</groupId><artifactId>flink-core</artifactId>"
            + "<version>1.15.4</version><scope>provided</scope></dependency>, or exclude it from a"
            + " with <exclusion><groupId>org.apache.flink</groupId><artifactId>flink-core</artifactId>"
            + "</exclusion>",
        finding.fix());
  }

  @Test
  void flagsAnotherFlinkThatIsNotToBeDeclared() {
    for (String other : List.of("flink-core:1.2.0", "flink-streaming-java_2.11:1.15.4")) {
      Finding finding =
          Found.of(
                  RULE,
                  Contents.of("acme:rules_2.12:1:provided", "acme:a:1:compile")
                      .brings("acme:a", "org.apache.flink:" + other + ":compile")
                      .check())
              .get(0);
      assertEquals(SourceLocation.ofLine("app/pom.xml", 20), finding.location());
      assertEquals(
          "exclude it from a with <exclusion><groupId>org.apache.flink</groupId><artifactId>"
              + other.replaceFirst(":.*", "")
              + "</artifactId></exclusion>",
          finding.fix());
    }
  }

  @Test
  void flagsWhereTheChainEnters() {
    // Not where the scope of the direct dependency is written: nothing can be mended there.
    Dependency managed =
        new Dependency(
            Contents.artifact("acme:a:1"),
            "runtime",
            SourceLocation.ofLine("app/pom.xml", 20),
            SourceLocation.ofLine("pom.xml", 6),
            "lib.scope",
            null,
            Home.REPOSITORY);
    Finding finding =
        Contents.of()
            .declare(managed)
            .brings("acme:a", "org.apache.flink:flink-core:1.15.4:runtime")
            .check()
            .get(0);
    assertEquals(SourceLocation.ofLine("app/pom.xml", 20), finding.location());
  }

  @Test
  void flagsThePomOfAModuleOfTheBuild() {
    SourceLocation there = SourceLocation.ofLine("common/pom.xml", 12);
    Dependency flink =
        new Dependency(
            "org.apache.flink", "flink-core", "1.15.4", "compile", "jar", null, there, null);
    Finding finding =
        Found.one(
            Contents.of("acme:common:1:compile")
                .brings("acme:common", "org.apache.flink:flink-core:1.15.4:compile")
                .module("acme:common", flink)
                .check(),
            RULE,
            Severity.ERROR,
            there,
            "acme:common:1 -> org.apache.flink:flink-core:1.15.4 has scope compile, but"
                + " the cluster brings its own");
    assertEquals("add <scope>provided</scope>", finding.fix());
  }

  @Test
  void flagsOnlyTheFirstOfAChain() {
    List<Finding> findings =
        Contents.of(FLINK + "compile")
            .brings(FLINK, "org.apache.flink:flink-core:1.15.4:compile")
            .brings("org.apache.flink:flink-core", "org.slf4j:slf4j-simple:1.7.36:compile")
            .check();
    assertEquals(1, findings.size());
  }

  @Test
  void flagsWhatComesByAnotherWayAsWell() {
    List<Finding> findings =
        Contents.of(FLINK + "compile", "acme:a:1:compile")
            .brings(FLINK, "org.apache.flink:flink-core:1.15.4:compile")
            .brings("acme:a", "org.apache.flink:flink-core:1.15.4:compile")
            .check();
    assertEquals(
        List.of("app/pom.xml:10", "app/pom.xml:20"),
        findings.stream().map(f -> f.location().toString()).toList());
  }

  @Test
  void flagsWhatTheUserSaysIsThere() {
    ArtifactChoices choices =
        new ArtifactChoices(List.of(new Choice("acme:udf-*", "part of our image")), List.of());
    Found.one(
        Contents.of("acme:udf-text:1:compile", "acme:other:1:compile")
            .with(RuleOptions.DEFAULT.with(choices))
            .check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 10),
        "acme:udf-text:1 has scope compile, but the cluster brings its own (part of our image)");
  }

  @Test
  void allowsWhatTheUserAllows() {
    ArtifactChoices choices =
        new ArtifactChoices(
            List.of(), List.of(new Choice("org.apache.flink:*", "an image without Flink")));
    Found.nothing(Contents.of(FLINK + "compile").with(RuleOptions.DEFAULT.with(choices)).check());
  }

  @Test
  void takesTheSeverityOfTheUser() {
    RuleOptions options = new RuleOptions(1000, null, null, Map.of(RULE, Severity.INFO));
    assertEquals(
        Severity.INFO, Contents.of(FLINK + "compile").with(options).check().get(0).severity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"provided", "test", "import", "system", "${flink.scope}"})
  void allowsScopesThatAreNotPacked(String scope) {
    Found.nothing(Contents.of(FLINK + scope).check());
  }

  @Test
  void allowsWhatComesWithScopeProvided() {
    Found.nothing(
        Contents.of(FLINK + "provided")
            .brings(FLINK, "org.apache.flink:flink-core:1.15.4:provided")
            .check());
  }

  @Test
  void allowsConnectorsAndOthers() {
    Found.nothing(
        Contents.of(
                "org.apache.flink:flink-connector-kafka:1.15.4:compile",
                "org.apache.flink:flink-avro:1.15.4:compile",
                "org.apache.flink:flink-json:1.10.0:compile",
                "org.apache.flink:flink-shaded-force-shading:15.0:compile",
                "com.acme:flink-core:1.15.4:compile")
            .check()
            .stream()
            .filter(f -> f.rule().equals(RULE))
            .toList());
  }

  @Test
  void allowsTestJarsAndPoms() {
    for (String type : List.of("test-jar", "pom")) {
      Found.nothing(
          Contents.of()
              .declare(
                  new Dependency(
                      "org.apache.flink",
                      "flink-core",
                      "1.15.4",
                      "compile",
                      type,
                      null,
                      SourceLocation.ofLine("app/pom.xml", 1),
                      null))
              .check());
    }
    Found.nothing(
        Contents.of()
            .declare(
                new Dependency(
                    "org.apache.flink",
                    "flink-core",
                    "1.15.4",
                    "compile",
                    "jar",
                    "tests",
                    SourceLocation.ofLine("app/pom.xml", 1),
                    null))
            .check());
  }

  @Test
  void allowsWhatThePackerLeavesOut() {
    Packer shade = new Packer(List.of(), List.of("org.apache.flink:flink-*"), List.of());
    Packer all = new Packer(List.of(), List.of(), List.of());
    Contents contents = Contents.of(FLINK + "compile");
    Found.nothing(contents.packed(new Packing(List.of(shade), List.of())).check());
    assertEquals(1, contents.packed(new Packing(List.of(shade, all), List.of())).check().size());
  }

  @Test
  void allowsModulesWithoutJob() {
    Found.nothing(Contents.of(FLINK + "compile").withoutJob().check());
  }

  @Test
  void cannotDecideByVersionWhereNoneIsKnown() {
    List<Dependency> json =
        List.of(Contents.dependency("org.apache.flink:flink-json:-:compile", 1));
    List<Dependency> core =
        List.of(Contents.dependency("org.apache.flink:flink-core:-:compile", 1));
    JobConfiguration job = Jobs.job((Version) null, Jobs.always(Jobs.right()));
    Found.nothing(Rules.check(new RuleInput(List.of(job), json, List.of(), RuleOptions.DEFAULT)));
    assertEquals(
        1, Rules.check(new RuleInput(List.of(job), core, List.of(), RuleOptions.DEFAULT)).size());
  }

  @Test
  void takesTheVersionOfTheJobsWhereTheDependencyHasNone() {
    assertEquals(1, Contents.of("org.apache.flink:flink-json:-:compile").check().size());
  }
}
