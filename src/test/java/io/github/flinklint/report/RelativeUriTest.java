package io.github.flinklint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeUriTest {

  @ParameterizedTest
  @CsvSource({
    "app/src/main/java/a_b/Job-1.java,app/src/main/java/a_b/Job-1.java",
    "a b.java,a%20b.java",
    "a#b?c%20.java,a%23b%3Fc%2520.java",
    "\u00FCber/\u00DF.java,%C3%BCber/%C3%9F.java",
    "\uD83D\uDE00.java,%F0%9F%98%80.java",
    "c:x/+&.java,c%3Ax/%2B%26.java",
    "a\\b~.java,a%5Cb~.java",
  })
  void encodes(String path, String uri) {
    assertEquals(uri, RelativeUri.of(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {HardCases.FILE, "a b/c", "x:y", "%41", "[a]/{b}|^`"})
  void isReadBackAsThePath(String path) {
    URI uri = URI.create(RelativeUri.of(path));
    assertEquals(path, uri.getPath());
    assertEquals(path, URI.create("file:///base/").resolve(uri).getPath().substring(6));
  }

  @Test
  void encodesHalfPairsAsSomething() {
    assertEquals("%3F", RelativeUri.of("\uD800"));
  }
}
