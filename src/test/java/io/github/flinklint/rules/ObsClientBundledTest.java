package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObsClientBundledTest {

  private static final String RULE = "obs-client-bundled";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.huaweicloud:esdk-obs-java",
        "com.huaweicloud:esdk-obs-java-bundle",
        "com.huaweicloud:esdk-obs-java-optimised",
        "org.apache.hadoop:hadoop-huaweicloud",
        "com.huaweicloud:hadoop-huaweicloud"
      })
  void flags(String artifact) {
    Found.one(
        Contents.of("acme:a:1:compile", artifact + ":9.1:runtime").check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 20),
        artifact + ":9.1 has scope runtime, but the cluster brings its own client of OBS");
  }

  @Test
  void flagsTheChain() {
    Finding finding =
        Found.one(
            Contents.of("acme:a:1:compile")
                .brings("acme:a", "com.huaweicloud:esdk-obs-java:9.1:compile")
                .check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 10),
            "acme:a:1 -> com.huaweicloud:esdk-obs-java:9.1 has scope compile, but the cluster brings its own client of OBS");
    assertEquals(
        "declare <dependency><groupId>com.huaweicloud</groupId><artifactId>esdk-obs-java</artifactId>"
            + "<version>9.1</version><scope>provided</scope></dependency>, or exclude it from a"
            + " with <exclusion><groupId>com.huaweicloud</groupId><artifactId>esdk-obs-java</artifactId></exclusion>",
        finding.fix());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.huaweicloud:dis-sdk",
        "com.acme:esdk-obs-java",
        "com.amazonaws:aws-java-sdk-s3"
      })
  void allowsOthers(String artifact) {
    Found.nothing(Contents.of(artifact + ":9.1:compile").check());
  }

  @ParameterizedTest
  @ValueSource(strings = {"provided", "test"})
  void allowsScopesThatAreNotPacked(String scope) {
    Found.nothing(Contents.of("com.huaweicloud:esdk-obs-java:9.1:" + scope).check());
  }

  @Test
  void cannotDecideInScopeSystem() {
    // The goal tells it as a problem: nothing shows whether the file is packed.
    Found.nothing(Contents.of("com.huaweicloud:esdk-obs-java:9.1:system").check());
  }
}
