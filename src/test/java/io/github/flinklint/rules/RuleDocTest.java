package io.github.flinklint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.StaticJavaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is registered, documented and tested; its page says the same as its document. */
class RuleDocTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/flinklint/rules");
  private static final Path PAGES = Path.of("src/main/resources/io/github/flinklint/rules");
  private static final Path TESTS = Path.of("src/test/java/io/github/flinklint/rules");

  static List<Rule> rules() {
    return Rules.all();
  }

  private static Set<String> namesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void idsAreUnique() {
    Set<String> names = new HashSet<>();
    for (RuleDoc doc : Rules.docs()) {
      assertTrue(names.add(doc.id()), doc.id());
      doc.aliases().forEach(alias -> assertTrue(names.add(alias), alias));
    }
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    Set<String> ids =
        Rules.docs().stream().map(RuleDoc::id).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(ids, namesIn(PAGES, ".md"));
  }

  @Test
  void everyRuleIsRegistered() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (String name : namesIn(SOURCES, ".java")) {
      String source = Files.readString(SOURCES.resolve(name + ".java"));
      if (source.matches(
          "(?s).*final class "
              + name
              + " implements (FactRule|ScenarioRule|DefinitionRule|ModuleRule).*")) {
        classes.add(name);
      }
    }
    Set<String> registered =
        rules().stream()
            .map(r -> r.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(registered, classes);
  }

  /** What says something about the check itself has a page as well. */
  @Test
  void hygieneHasPages() {
    assertEquals(5, Hygiene.DOCS.size());
    for (RuleDoc doc : Hygiene.DOCS) {
      String flat = doc.page().text().replaceAll("\\s+", " ");
      assertTrue(flat.startsWith("# " + doc.id() + " " + doc.summary()), doc.id());
      assertTrue(flat.contains("Default severity: " + doc.severity().label()), doc.id());
      assertTrue(flat.contains("## Why it matters on DLI " + doc.why()), doc.id());
    }
  }

  @Test
  void findsARuleByItsName() {
    assertEquals(Rules.docs().get(0), Rules.doc("checkpointing-not-enabled"));
    assertNull(Rules.doc("no-such-rule"));
  }

  /** GitHub refuses longer descriptions. */
  @Test
  void textsFitIntoReports() {
    for (RuleDoc doc : Rules.docs()) {
      assertTrue(doc.summary().length() <= 1024 && doc.why().length() <= 1024, doc.id());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNamedAfterTheMistake(Rule rule) {
    String words =
        Arrays.stream(rule.doc().id().split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    assertEquals(rule.getClass().getSimpleName(), words);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isTestedInThreeSituations(Rule rule) throws IOException {
    String tests = Files.readString(TESTS.resolve(rule.getClass().getSimpleName() + "Test.java"));
    Matcher parent = Pattern.compile(" extends (\\w+RuleTest) ").matcher(tests);
    if (parent.find()) {
      tests = Files.readString(TESTS.resolve(parent.group(1) + ".java"));
    }
    assertTrue(tests.matches("(?s).* flags\\w*\\(.*"), "no test that flags");
    assertTrue(tests.matches("(?s).* allows\\w*\\(.*"), "no test that stays silent");
    boolean speaksOfUnknown = rule instanceof CheckpointConfigUnknown;
    assertTrue(
        speaksOfUnknown || tests.contains("void cannotDecide"), "no test that cannot decide");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageThatSaysTheSame(Rule rule) {
    RuleDoc doc = rule.doc();
    RulePage page = doc.page();
    String text = page.text();
    assertTrue(text.startsWith("# " + doc.id() + "\n"), "title");
    assertEquals(doc.summary(), page.summary());
    assertTrue(doc.summary().endsWith("."), "the summary is a sentence");
    String flat = text.replaceAll("\\s+", " ");
    assertTrue(flat.contains("## Why it matters on DLI " + doc.why()), "why");
    assertTrue(flat.contains("Default severity: " + doc.severity().label()), "severity");
    assertTrue(flat.contains("Since " + doc.since() + "."), "since");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasExamplesThatAreComplete(Rule rule) {
    RulePage page = rule.doc().page();
    assertNotEquals(page.wrong(), page.right());
    for (String example : List.of(page.wrong(), page.right())) {
      if (List.of("files", "jar").contains(page.language())) {
        assertTrue(example.matches("([\\w./-]+\\n)+"));
      } else if (example.startsWith("<project")) {
        assertTrue(example.contains("<dependency>"));
      } else if (example.startsWith("resource ")) {
        assertTrue(
            example.matches(
                "resource \"huaweicloud_dli_flinkjar_job\" \"\\w+\" \\{\\R(  \\w+ += \\S+\\R)+}\\R"));
        assertTrue(example.matches("(?s).*  (main_class|entrypoint) += .*"));
      } else {
        var unit = StaticJavaParser.parse(example);
        assertFalse(unit.getImports().isEmpty());
        assertEquals("acme", unit.getPackageDeclaration().orElseThrow().getNameAsString());
        assertTrue(example.contains("env.execute("), "executes");
      }
    }
  }
}
