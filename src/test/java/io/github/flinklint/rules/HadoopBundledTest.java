package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HadoopBundledTest {

  private static final String RULE = "hadoop-bundled";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.hadoop:hadoop-common",
        "org.apache.hadoop:hadoop-client",
        "org.apache.hadoop:hadoop-client-runtime",
        "org.apache.hadoop:hadoop-hdfs",
        "org.apache.hadoop:hadoop-hdfs-client",
        "org.apache.hadoop:hadoop-mapreduce-client-core",
        "org.apache.hadoop:hadoop-yarn-api",
        "org.apache.flink:flink-shaded-hadoop-2-uber"
      })
  void flags(String artifact) {
    Found.one(
        Contents.of("acme:a:1:compile", artifact + ":9.1:runtime").check(),
        RULE,
        Severity.ERROR,
        SourceLocation.ofLine("app/pom.xml", 20),
        artifact + ":9.1 has scope runtime, but the cluster brings its own Hadoop");
  }

  @Test
  void flagsTheChain() {
    Finding finding =
        Found.one(
            Contents.of("acme:a:1:compile")
                .brings("acme:a", "org.apache.hadoop:hadoop-common:9.1:compile")
                .check(),
            RULE,
            Severity.ERROR,
            SourceLocation.ofLine("app/pom.xml", 10),
            "acme:a:1 -> org.apache.hadoop:hadoop-common:9.1 has scope compile, but the cluster brings its own Hadoop");
    assertEquals(
        "declare <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId>"
            + "<version>9.1</version><scope>provided</scope></dependency>, or exclude it from a"
            + " with <exclusion><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId></exclusion>",
        finding.fix());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.hadoop:hadoop-aws",
        "org.apache.hadoop:hadoop-azure",
        "org.apache.hbase:hbase-client",
        "com.acme:hadoop-common"
      })
  void allowsOthers(String artifact) {
    Found.nothing(Contents.of(artifact + ":9.1:compile").check());
  }

  @ParameterizedTest
  @ValueSource(strings = {"provided", "test"})
  void allowsScopesThatAreNotPacked(String scope) {
    Found.nothing(Contents.of("org.apache.hadoop:hadoop-common:9.1:" + scope).check());
  }

  @Test
  void cannotDecideInScopeSystem() {
    // The goal tells it as a problem: nothing shows whether the file is packed.
    Found.nothing(Contents.of("org.apache.hadoop:hadoop-common:9.1:system").check());
  }
}
