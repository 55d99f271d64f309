package io.github.flinklint.apimodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a=b",
        "a = b \n c:d\r\ne f\n\n",
        "# no\n! no\n  # no\na=b # yes",
        "a=b\\\n   c\nd=\\\r\n  e",
        "a\\ b=c\na\\:b=c\\=d",
        "a=\\u0041\\t\\n\\q\\\\",
        "a\n=b\nc=\n=d",
        "a==b\na::b\na =b\na= b= c",
        "last=one\nlast=two",
        "end=back\\",
        "key\\\n  more = v",
        "u=\\u12",
      })
  void readsAsTheJdkDoes(String content) throws IOException {
    Properties expected = new Properties();
    boolean rejected = false;
    try {
      expected.load(new StringReader(content));
    } catch (IllegalArgumentException e) {
      rejected = true;
    }
    Map<String, String> read = new TreeMap<>();
    for (Map.Entry<AbstractValue, AbstractValue> entry :
        PropertiesText.parse(Text.of(content)).entries().entrySet()) {
      read.put(((Text) entry.getKey()).template(), ((Text) entry.getValue()).template());
    }
    Map<String, String> sorted = new TreeMap<>();
    expected.stringPropertyNames().forEach(n -> sorted.put(n, expected.getProperty(n)));
    if (!rejected) {
      assertEquals(sorted, read);
    }
  }

  @Test
  void keepsThePlaceOfAValue() {
    String content = "path=obs://b/x";
    Text text =
        Text.of(content, new Origin(new SourceLocation("a.properties", 1, 0, 1, 15), content));
    Text value = (Text) PropertiesText.parse(text).get(Text.of("path"));
    assertNotNull(value);
    assertEquals(new SourceLocation("a.properties", 1, 6, 1, 9), value.locate(0, 3));
  }

  /** Lines, escapes and long lines of a megabyte: what is read twice is read for hours. */
  @ParameterizedTest
  @ValueSource(strings = {"k=v\n", "\\u0041", "\\:a", "a\\\n", "\\", "\0", "a"})
  void readsAMegabyte(String piece) throws IOException {
    readsAsTheJdkDoes("k=" + piece.repeat((1 << 20) / piece.length()));
  }
}
