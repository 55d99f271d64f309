package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.Goals.Parameter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of the page about the configuration have the parameters of the goals. */
class ConfigurationPageTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([A-Za-z]+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

  private record Row(String defaultValue, String meaning) {}

  private static Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    Matcher matcher = ROW.matcher(Guides.read(Guides.SITE.resolve("configuration.md")));
    while (matcher.find()) {
      Row before = rows.put(matcher.group(1), new Row(matcher.group(2), matcher.group(3)));
      assertEquals(null, before, matcher.group(1));
    }
    return rows;
  }

  @Test
  void hasEveryParameterAndNoOther() throws IOException {
    assertEquals(Goals.parameters().keySet(), rows().keySet());
  }

  @Test
  void hasTheDefaults() throws IOException {
    Map<String, Row> rows = rows();
    for (Parameter parameter : Goals.parameters().values()) {
      Row row = rows.get(parameter.name());
      if (!parameter.defaultValue().isEmpty()) {
        assertEquals("`" + parameter.defaultValue() + "`", row.defaultValue(), parameter.name());
      }
    }
  }

  @Test
  void saysWhatTheCommandLineCannotGive() throws IOException {
    Map<String, Row> rows = rows();
    for (Parameter parameter : Goals.parameters().values()) {
      boolean isOnly = rows.get(parameter.name()).meaning().contains("Only in the");
      assertTrue(isOnly != parameter.onCommandLine(), parameter.name());
    }
  }
}
