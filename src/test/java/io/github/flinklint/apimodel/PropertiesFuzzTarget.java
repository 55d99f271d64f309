package io.github.flinklint.apimodel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What holds for every text that is read as a properties file: it is what the JDK reads. */
public final class PropertiesFuzzTarget {

  private static final String FILE = "app.properties";

  private PropertiesFuzzTarget() {}

  /** Reads an input in UTF-8. */
  public static void check(byte[] input) {
    String content = new String(input, UTF_8);
    Text text = Text.of(content, new Origin(SourceLocation.ofFile(FILE), content));
    TextLines lines = TextLines.of(FILE, content, "\r\n|\r|\n");
    Map<String, String> read = new TreeMap<>();
    for (Map.Entry<AbstractValue, AbstractValue> entry :
        PropertiesText.parse(text).entries().entrySet()) {
      Text value = (Text) entry.getValue();
      read.put(((Text) entry.getKey()).template(), value.template());
      for (int i = 0; i < Math.min(value.template().length(), 64); i++) {
        SourceLocation at = value.locate(i, i + 1);
        if (at != null) {
          lines.requireWithin(at);
        }
        if (at != null && at.column() > 0) {
          assertEquals(value.template().charAt(i), lines.at(at), at::toString);
        }
      }
    }
    Map<String, String> expected = expected(content);
    if (expected != null) {
      assertEquals(expected, read);
    }
  }

  /** What the JDK reads; null where it refuses the file, which is read here all the same. */
  private static @Nullable Map<String, String> expected(String content) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(content));
    } catch (IllegalArgumentException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> expected = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> expected.put(n, properties.getProperty(n)));
    return expected;
  }
}
