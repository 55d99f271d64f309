package io.github.flinklint.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveTest {

  private static Directive read(String line) {
    Directive directive = Directive.read(line);
    assertNotNull(directive, line);
    assertTrue(Directive.isIn(line), line);
    return directive;
  }

  @Test
  void hasRulesDayAndReason() {
    Directive read = read(" flink-lint:ignore a-b, c-d until=2027-01-31 -- the old -- cluster ");
    assertEquals(List.of("a-b", "c-d"), read.rules());
    assertEquals(LocalDate.of(2027, 1, 31), read.until());
    assertEquals("the old -- cluster", read.reason());
    assertNull(read.mistake());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-lint:ignore a-b -- why",
        "flink-lint:ignore a-b --why",
        "flink-lint: ignore a-b -- why",
        "flink-lint:ignore a-b - why",
        "flink-lint:ignore a-b \u2014 why",
        "\tflink-lint:ignore   a-b   ---   why",
        "flink-lint:ignore a-b --\twhy",
        "flink-lint:ignore a-b,-- why",
      })
  void isForgivingAboutSpaceAndDashes(String line) {
    assertEquals(new Directive(List.of("a-b"), null, "why", null), read(line));
  }

  @Test
  void takesTheDayFromBeforeTheRulesToo() {
    assertEquals(
        new Directive(List.of("a-b"), LocalDate.of(2027, 1, 1), "why", null),
        read("flink-lint:ignore until=2027-01-01 a-b -- why"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-lint:ignore a-b",
        "flink-lint:ignore a-b --",
        "flink-lint:ignore a-b --   ",
        "flink-lint:ignore a-b - ",
      })
  void hasNoReason(String line) {
    assertEquals(new Directive(List.of("a-b"), null, null, null), read(line));
  }

  @Test
  void readsAReasonWithoutADashAsRules() {
    assertEquals(List.of("a-b", "we", "know"), read("flink-lint:ignore a-b we know").rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-lint:ignore",
        "flink-lint:ignore -- why",
        "flink-lint:ignore ,-,- why",
        "flink-lint:ignore a-b until=tomorrow -- why",
        "flink-lint:ignore a-b until=2027-02-30 -- why",
        "flink-lint:ignore a-b until= -- why",
        "flink-lint:ignore a-b -- why until=2027-01-01",
        "flink-lint:ignore a-b until=2027-01-01 until=2026-01-01 -- why",
        "flink-lint:disable a-b -- why",
        "flink-lint:ignored a-b -- why",
        "flink-lint:ignore-next-line",
      })
  void saysWhatItDoesNotUnderstand(String line) {
    Directive read = read(line);
    boolean isUnderstood = read.mistake() == null;
    assertEquals(line.endsWith("next-line"), isUnderstood, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "see flink-lint:ignore in the documentation",
        "flink-lint",
        "flink-lint: see there",
        "flink lint:ignore a-b",
      })
  void leavesOrdinaryCommentsAlone(String line) {
    assertNull(Directive.read(line));
    assertFalse(Directive.isIn(line));
  }

  @Test
  void readsWhatStandsBesideAnAnnotation() {
    List<String> rules = List.of("a-b");
    assertEquals("why", Directive.beside(rules, " why ").reason());
    assertEquals("why", Directive.beside(rules, "-- why").reason());
    assertNull(Directive.beside(rules, " ").reason());
    assertNull(Directive.beside(rules, null).reason());
    Directive until = Directive.beside(rules, "until=2027-01-31 -- why");
    assertEquals(new Directive(rules, LocalDate.of(2027, 1, 31), "why", null), until);
    assertEquals(
        "no rule is named behind flink-lint: in one literal",
        Directive.beside(List.of(""), "why").mistake());
    assertEquals("until we move", Directive.beside(rules, "until we move").reason());
    assertEquals(
        "until stands within the reason, where it ends nothing; write it before the dashes",
        Directive.beside(rules, "why until=2027-01-31").mistake());
  }
}
