package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterClassesInJarTest {

  private static final String RULE = "cluster-classes-in-jar";

  private static final String JAR = "app/target/app-1.jar";

  @Test
  void flagsClassesAndWhoBroughtThem() {
    Contents contents =
        Contents.of("acme:b:1:compile", "acme:uber:2:compile")
            .jar(JAR, "org.apache.flink:flink-core", "org.apache.flink.api.common", "acme:uber");
    Finding finding =
        Found.one(
            contents.check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 20),
            "app/target/app-1.jar holds flink-core (org.apache.flink.api.common), brought by"
                + " acme:uber:2");
    assertEquals(
        "leave these classes out where the jar is packed, then build the jar again", finding.fix());
  }

  @Test
  void flagsAPartOfTheClusterItself() {
    for (String scope : List.of("compile", "provided")) {
      Finding finding =
          Found.of(
                  RULE,
                  Contents.of("org.apache.flink:flink-core:1.15.4:" + scope)
                      .jar(
                          JAR,
                          "org.apache.flink:flink-core",
                          "BOOT-INF/lib/flink-core-1.15.4.jar",
                          "org.apache.flink:flink-core")
                      .check())
              .get(0);
      assertEquals(SourceLocation.ofLine("app/pom.xml", 10), finding.location());
      assertEquals(
          "app/target/app-1.jar holds flink-core (BOOT-INF/lib/flink-core-1.15.4.jar), brought by"
              + " org.apache.flink:flink-core:1.15.4",
          finding.message());
      assertEquals(
          scope.equals("compile")
              ? "give it scope provided or exclude it, then build the jar again"
              : "leave it out where the jar is packed, whatever its scope, then build the jar again",
          finding.fix());
    }
  }

  @Test
  void flagsClassesThatNobodyBrought() {
    Found.one(
        Contents.of().jar(JAR, "com.huaweicloud:esdk-obs-java", "com.obs.services", null).check(),
        RULE,
        Severity.ERROR,
        Contents.POM,
        "app/target/app-1.jar holds esdk-obs-java (com.obs.services)");
  }

  @Test
  void allowsOtherJars() {
    Found.nothing(Contents.of("acme:b:1:compile").check());
    Found.nothing(
        Contents.of()
            .jar(JAR, "org.apache.flink:flink-core", "org.apache.flink.api.common", null)
            .withoutJob()
            .check());
  }

  @Test
  void allowsWhatTheUserAllows() {
    for (String pattern : List.of("org.apache.flink:flink-core", "acme:uber")) {
      ArtifactChoices choices =
          new ArtifactChoices(
              List.of(), List.of(new ArtifactChoices.Choice(pattern, "a patched class")));
      Found.nothing(
          Contents.of("acme:uber:2:compile")
              .jar(JAR, "org.apache.flink:flink-core", "org.apache.flink.api.common", "acme:uber")
              .with(RuleOptions.DEFAULT.with(choices))
              .check());
    }
  }

  @Test
  void cannotDecideWithoutAJar() {
    // Before it is built, nothing shows what it will hold.
    Found.nothing(Contents.of("acme:uber:2:compile").check());
  }
}
