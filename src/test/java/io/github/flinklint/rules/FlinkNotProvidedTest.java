package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkNotProvidedTest {

  private static final String RULE = "flink-not-provided";
  private static final SourceLocation DECLARED = SourceLocation.ofLine("app/pom.xml", 20);
  private static final SourceLocation SCOPE = SourceLocation.ofLine("pom.xml", 55);

  private static Dependency flink(String artifact, @Nullable String version, String scope) {
    return new Dependency(
        "org.apache.flink", artifact, version, scope, "jar", null, DECLARED, null);
  }

  private static List<Finding> check(boolean feedsJob, Dependency... dependencies) {
    return Rules.check(
        new RuleInput(List.of(), List.of(dependencies), feedsJob, List.of(), RuleOptions.DEFAULT));
  }

  @Test
  void flagsFlinkInScopeCompile() {
    Finding finding =
        Found.one(
            check(true, flink("flink-streaming-java_2.12", "1.12.7", "compile")),
            RULE,
            Severity.ERROR,
            DECLARED,
            "org.apache.flink:flink-streaming-java_2.12:1.12.7 has scope compile and clashes with"
                + " the cluster's own");
    assertEquals("add <scope>provided</scope>", finding.fix());
  }

  @Test
  void flagsTheLineOfTheScope() {
    Dependency managed =
        new Dependency(
            "org.apache.flink", "flink-core", "1.15.4", "runtime", "jar", null, DECLARED, SCOPE);
    Finding finding =
        Found.one(
            check(true, managed),
            RULE,
            Severity.ERROR,
            SCOPE,
            "org.apache.flink:flink-core:1.15.4 has scope runtime and clashes with the cluster's"
                + " own");
    assertEquals("change the scope to provided", finding.fix());
  }

  @Test
  void takesTheSeverityOfTheUser() {
    RuleOptions options = new RuleOptions(1000, null, null, Map.of(RULE, Severity.INFO));
    List<Dependency> dependencies = List.of(flink("flink-core", "1.15.4", "compile"));
    List<Finding> findings =
        Rules.check(new RuleInput(List.of(), dependencies, true, List.of(), options));
    assertEquals(Severity.INFO, findings.get(0).severity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"provided", "test", "import", "system"})
  void allowsScopesThatAreNotPacked(String scope) {
    Found.nothing(check(true, flink("flink-streaming-java", "1.15.4", scope)));
  }

  @Test
  void allowsConnectorsAndOthers() {
    Found.nothing(
        check(
            true,
            flink("flink-connector-kafka", "1.15.4", "compile"),
            flink("flink-avro", "1.15.4", "compile"),
            flink("flink-json", "1.10.0", "compile"),
            new Dependency(
                "com.acme", "flink-core", "1.15.4", "compile", "jar", null, DECLARED, null)));
  }

  @Test
  void allowsTestJarsAndPoms() {
    Found.nothing(
        check(
            true,
            new Dependency(
                "org.apache.flink",
                "flink-core",
                "1.15.4",
                "compile",
                "test-jar",
                null,
                DECLARED,
                null),
            new Dependency(
                "org.apache.flink",
                "flink-core",
                "1.15.4",
                "compile",
                "jar",
                "tests",
                DECLARED,
                null),
            new Dependency(
                "org.apache.flink",
                "flink-core",
                "1.15.4",
                "compile",
                "pom",
                null,
                DECLARED,
                null)));
  }

  @Test
  void allowsModulesThatFeedNoJob() {
    Found.nothing(check(false, flink("flink-streaming-java", "1.15.4", "compile")));
  }

  @Test
  void cannotDecideByVersionWhereNoneIsKnown() {
    Found.nothing(check(true, flink("flink-json", null, "compile")));
    assertEquals(1, check(true, flink("flink-core", null, "compile")).size());
  }

  @Test
  void takesTheVersionOfTheJobsWhereTheDependencyHasNone() {
    List<Dependency> dependencies = List.of(flink("flink-json", null, "compile"));
    var job = Jobs.job(Jobs.always(Jobs.right()));
    var input = new RuleInput(List.of(job), dependencies, true, List.of(), RuleOptions.DEFAULT);
    assertEquals(1, Rules.check(input).size());
  }
}
