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

class HadoopSiteBundledTest {

  private static final String RULE = "hadoop-site-bundled";

  @ParameterizedTest
  @ValueSource(strings = {"core-site.xml", "hdfs-site.xml", "yarn-site.xml", "hbase-site.xml"})
  void flags(String name) {
    Finding finding =
        Found.one(
            Contents.of().resource(name).check(),
            RULE,
            Severity.WARNING,
            SourceLocation.ofFile("app/src/main/resources/" + name),
            name + " is packed into the jar and hides the cluster's own file of that name");
    assertEquals(
        "rename it to mrs-" + name + " and load it with Configuration.addResource(stream, false)",
        finding.fix());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mrs-core-site.xml", "core-site.xml.bak", "core-default.xml"})
  void allowsOtherNames(String name) {
    Found.nothing(Contents.of().resource(name).check());
  }

  @Test
  void allowsModulesWithoutJob() {
    Found.nothing(Contents.of().resource("core-site.xml").withoutJob().check());
  }

  @Test
  void cannotDecideWhereAPatternLeavesItOut() {
    // Whoever builds the jar without it may well put it elsewhere.
    Packing packing =
        new Packing(
            List.of(new Packing.Packer(List.of(), List.of(), List.of("*-site.xml"))), List.of());
    Found.nothing(Contents.of().resource("core-site.xml").packed(packing).check());
  }
}
