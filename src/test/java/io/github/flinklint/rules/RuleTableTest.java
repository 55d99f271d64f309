package io.github.flinklint.rules;

import io.github.flinklint.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The table of rules in the README is generated from what the rules say of themselves. Where it is
 * not what it should be, the right README is left in {@code target/generated/README.md}.
 */
class RuleTableTest {

  private static final String PAGES = "src/main/resources/io/github/flinklint/rules/";
  private static final String BEGIN = "<!-- rules: generated, see RuleTableTest -->\n";
  private static final String END = "<!-- end of rules -->\n";

  @Test
  void readmeHasTheTable() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    String right = readme.substring(0, from) + table() + readme.substring(to);
    Golden.assertSame(Path.of("README.md"), "README.md", right);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| rule | severity | finds |\n| --- | --- | --- |\n");
    for (RuleDoc doc : Rules.docs()) {
      String link = "[`%1$s`](%2$s%1$s.md)".formatted(doc.id(), PAGES);
      table.append("| %s | %s | %s |\n".formatted(link, doc.severity().label(), doc.summary()));
    }
    return table.toString();
  }
}
