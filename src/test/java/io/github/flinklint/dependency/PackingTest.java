package io.github.flinklint.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.dependency.Packing.Packer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

  private static final Artifact FLINK =
      new Artifact("org.apache.flink", "flink-core", "1.15.4", "jar", null);

  @ParameterizedTest
  @CsvSource({
    "org.apache.flink:flink-core, true",
    "org.apache.flink:*, true",
    "*:*, true",
    "org.apache.flink, true",
    "org.apache.flink:flink-*, true",
    "org.apache.flink:flink-?ore, true",
    "org.apache.flink:flink-core:jar, true",
    "org.apache.flink:flink-core:jar:1.15.4, true",
    "org.apache.flink:flink-core:jar:*, true",
    "org.apache.flink:flink-core:test-jar, false",
    "org.apache.flink:flink-core:jar:1.17.2, false",
    "org.apache:*, false",
    "org.apache.*:*, true",
    "org.apache.flink:flink, false",
    "orgXapache.flink:flink-core, false",
    "org.apache.flink:flink-core.*, false",
    "org\\E(:x, false",
  })
  void matchesAsThePluginsDo(String pattern, boolean matches) {
    assertEquals(matches, Packing.matches(pattern, FLINK));
  }

  @ParameterizedTest
  @CsvSource({
    "**/log4j.properties, log4j.properties, true",
    "**/log4j.properties, a/b/log4j.properties, true",
    "log4j*.xml, log4j2.xml, true",
    "log4j*.xml, a/log4j2.xml, false",
    "**, log4j2.xml, true",
    "META-INF/, META-INF/a/b, true",
    "META-INF/*.SF, META-INF/x.SF, true",
    "log4j?.xml, log4j2.xml, true",
    "log4j.xml, log4jXxml, false",
    "%regex[log4j.*], log4j2.xml, true",
    "%regex[(], log4j2.xml, false",
    "%ant[**/*.xml], log4j2.xml, true"
  })
  void matchesFilesAsAntDoes(String pattern, String file, boolean matches) {
    assertEquals(matches, Packing.file(pattern).matcher(file).matches());
  }

  @Test
  void classesThatAreMovedOrNotUsedAreNotPacked() {
    Packer moves =
        new Packer(List.of(), List.of(), List.of(), List.of("org.apache.flink.core"), false);
    Packer minimizes = new Packer(List.of(), List.of(), List.of(), List.of(), true);
    List<String> packages = List.of("org.apache.flink.core.fs");
    assertFalse(new Packing(List.of(moves), List.of()).packs(FLINK, packages, true));
    assertTrue(new Packing(List.of(moves), List.of()).packs(FLINK, List.of("org.apache"), true));
    assertTrue(new Packing(List.of(minimizes), List.of()).packs(FLINK, packages, true));
    assertFalse(new Packing(List.of(minimizes), List.of()).packs(FLINK, packages, false));
    assertTrue(new Packing(List.of(minimizes, moves), List.of()).packs(FLINK, packages, true));
    assertTrue(Packing.UNKNOWN.packs(FLINK, packages, false));
  }

  @Test
  void oneThatPacksIsEnough() {
    Packer none = new Packer(List.of(), List.of("*:*"), List.of("**"));
    Packer some = new Packer(List.of("acme:*"), List.of(), List.of());
    Packer all = new Packer(List.of(), List.of(), List.of());
    assertFalse(new Packing(List.of(none, some), List.of()).packs(FLINK));
    assertTrue(new Packing(List.of(none, all), List.of()).packs(FLINK));
    assertTrue(Packing.UNKNOWN.packs(FLINK));
    assertFalse(new Packing(List.of(none), List.of()).packsFile("log4j.xml"));
    assertTrue(new Packing(List.of(none, all), List.of()).packsFile("log4j.xml"));
    assertTrue(new Packing(List.of(all), List.of("*.xml")).leavesOut("log4j.xml"));
    assertTrue(Packing.UNKNOWN.packsFile("log4j.xml"));
  }
}
