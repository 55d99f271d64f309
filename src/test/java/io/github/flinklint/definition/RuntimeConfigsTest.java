package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeConfigsTest {

  private static final SourceLocation AT = new SourceLocation("f", 3, 5, 3, 90);

  @Test
  void readsLines() {
    RuntimeConfig config = parse(" a.b = c d \r\n\n# note\nx=\r\nurl=a=b;c\na.b=2");
    assertEquals("a.b=c d, x=, url=a=b;c, a.b=2", shown(parse("a.b=c d\nx=\nurl=a=b;c\na.b=2")));
    assertEquals("a.b=c d, x=, url=a=b;c, a.b=2", shown(config));
    assertNull(config.open());
    assertEquals(RuntimeConfig.EMPTY, parse(" \n "));
  }

  @Test
  void leavesOnlyTheKeyOpenThatIsWrittenWithAColon() {
    RuntimeConfig config = parse("a.b=1\npipeline.name: x\n");
    assertEquals("a.b=1, pipeline.name=?", shown(config));
    assertNull(config.open());
  }

  @Test
  void keepsPlacesOnOneLine() {
    RuntimeConfig.Entry entry = parse("  key = value").entries().get(0);
    assertEquals("f:3:8", entry.key().locate(0, 1).toString());
    assertEquals("f:3:14", entry.value().at().toString());
    assertEquals(19, entry.value().at().endColumn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a=b;c=d | a=?", "a=b; | a=?", "a=b;c;d=e | a=?", "a=b;c | a=b;c"})
  void doesNotGuessWhatASemicolonMeans(String line, String entries) {
    RuntimeConfig config = parse(line);
    assertEquals(entries, shown(config));
    if (entries.contains("?")) {
      assertNotNull(config.open());
    } else {
      assertNull(config.open());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b\nfree text",
        "a=b\n{{more}}",
        "a=b\n=c",
        "a=b\nc: d=e",
        "a=b\nkey",
      })
  void whatIsNoEntryLeavesItOpen(String text) {
    RuntimeConfig config = parse(text);
    assertEquals("a=b", shown(config));
    assertNotNull(config.open());
  }

  @Test
  void globalVariablesAreHoles() {
    RuntimeConfig config = parse("{{ p }}.dir=obs://b/{{dir}}");
    assertEquals("${p}.dir=obs://b/${dir}", shown(config));
    assertNull(config.open());
    assertEquals("a=${dir}", shown(parse("[{\"key\":\"a\",\"value\":\"{{dir}}\"}]")));
  }

  @Test
  void readsJson() {
    RuntimeConfig config =
        parse("[{\"key\":\"a\",\"value\":\"b;c=d\"},{\"value\":7,\"key\":\"n\"},{\"key\":\"e\"}]");
    assertEquals("a=b;c=d, n=7, e=", shown(config));
    assertNull(config.open());
    assertEquals("f:3:27", config.entries().get(0).value().text().locate(0, 1).toString());
    assertEquals("a=b, c=true, d=?", shown(parse(" {\"a\":\"b\",\"c\":true,\"d\":[]}")));
    assertEquals(RuntimeConfig.EMPTY, parse("[]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[{\"key\":\"a\"", "{a=b}", "[7]", "[{\"k\":\"a\"}]", "{{{"})
  void jsonThatCannotBeReadLeavesItOpen(String text) {
    RuntimeConfig config = parse(text);
    assertEquals("", shown(config));
    assertNotNull(config.open());
  }

  private static RuntimeConfig parse(String text) {
    return RuntimeConfigs.parse(Text.of(text, new Origin(AT, text)), AT);
  }

  private static String shown(RuntimeConfig config) {
    return config.entries().stream()
        .map(e -> e.key().display() + "=" + shown(e.value()))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Given given) {
    return given.text() == null ? "?" : given.text().display();
  }
}
