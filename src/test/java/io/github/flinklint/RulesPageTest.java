package io.github.flinklint;

import io.github.flinklint.rules.RuleDoc;
import io.github.flinklint.rules.Rules;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The index of rules in the site is generated from what the rules say of themselves. Where it is
 * not what it should be, the right page is left in {@code target/generated/rules.md}.
 */
class RulesPageTest {

  private static final String BEGIN = "<!-- rules: generated, see RulesPageTest -->\n";
  private static final String END = "<!-- end of rules -->\n";

  /** The sections with the beginnings of their ids; the last one takes what is left. */
  private static final Map<String, List<String>> SECTIONS = sections();

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    sections.put("Checkpoint path", List.of("checkpoint-path-"));
    sections.put(
        "Checkpoints of a job",
        List.of("checkpoint", "state-backend-", "rocksdb-", "execute-", "flink-api-"));
    sections.put("Job definition", List.of("job-"));
    sections.put(
        "Suppressions, baseline and nothing to check",
        List.of("suppression-", "baseline-", "nothing-"));
    sections.put("Dependencies and the jar", List.of(""));
    return sections;
  }

  @Test
  void hasTheRules() throws IOException {
    String page = Guides.read(Guides.SITE.resolve("rules.md"));
    int from = page.indexOf(BEGIN) + BEGIN.length();
    String right = page.substring(0, from) + tables() + page.substring(page.indexOf(END));
    Golden.assertSame(Guides.SITE.resolve("rules.md"), "rules.md", right);
  }

  private static String tables() {
    StringBuilder page = new StringBuilder();
    SECTIONS.forEach(
        (title, beginnings) -> {
          page.append("\n## ").append(title).append("\n\n| rule | severity | finds |\n");
          page.append("| --- | --- | --- |\n");
          Rules.docs().stream()
              .filter(doc -> title.equals(section(doc)))
              .forEach(doc -> page.append(row(doc)));
        });
    return page.append('\n').toString();
  }

  private static String section(RuleDoc doc) {
    return SECTIONS.entrySet().stream()
        .filter(section -> section.getValue().stream().anyMatch(doc.id()::startsWith))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String row(RuleDoc doc) {
    return "| [`%1$s`](rules/%1$s.md) | %2$s | %3$s |\n"
        .formatted(doc.id(), doc.severity().label(), doc.summary());
  }
}
