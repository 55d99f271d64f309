package io.github.flinklint.definition;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Text;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

  @Test
  void knowsThePlaceOfEachValue() {
    var root = struct("{\"a\": 1,\n\t\"bc\" : [true, \"x\",\r\n null , -2.50e1],\r\"d\":{}}");
    assertEquals(place(1, 1, 4, 8), root.at());
    assertEquals(place(1, 7, 1, 8), root.get("a").at());
    assertEquals(1L, assertInstanceOf(JsonNode.Num.class, root.get("a")).whole());
    assertEquals(place(2, 2, 2, 6), root.members().get(1).nameAt());
    var items = assertInstanceOf(JsonNode.Items.class, root.get("bc"));
    assertEquals(place(2, 9, 3, 17), items.at());
    assertEquals(place(2, 10, 2, 14), items.elements().get(0).at());
    assertTrue(assertInstanceOf(JsonNode.Bool.class, items.elements().get(0)).value());
    assertEquals(place(2, 16, 2, 19), items.elements().get(1).at());
    assertEquals(place(3, 2, 3, 6), items.elements().get(2).at());
    var decimal = assertInstanceOf(JsonNode.Num.class, items.elements().get(3));
    assertEquals(place(3, 9, 3, 16), decimal.at());
    assertEquals("-2.50e1", decimal.written());
    assertNull(decimal.whole());
    assertEquals(place(4, 5, 4, 7), root.get("d").at());
    assertNull(root.get("e"));
  }

  @Test
  void knowsThePlaceOfEachCharacter() {
    Text text = text(struct("{\"k\":\"a\\\"b\\u0040\\n\\uD83D\\ude00z\"}").get("k"));
    assertEquals("a\"b@\n\uD83D\uDE00z", text.characters());
    assertEquals(place(1, 7, 1, 8), text.locate(0, 1));
    assertEquals(place(1, 8, 1, 10), text.locate(1, 2));
    assertEquals(place(1, 11, 1, 17), text.locate(3, 4));
    assertEquals(place(1, 17, 1, 19), text.locate(4, 5));
    assertEquals(place(1, 31, 1, 32), text.locate(7, 8));
  }

  @Test
  void namesAreTextsToo() {
    var member = struct("{ \"k\\/l\": 0}").members().get(0);
    assertEquals("k/l", member.key());
    assertEquals(place(1, 7, 1, 8), member.name().locate(2, 3));
  }

  @Test
  void ignoresAByteOrderMark() {
    JsonTree tree = JsonTree.read("job.json", "\uFEFF{\"a\":7}".getBytes(UTF_8));
    assertEquals(place(1, 6, 1, 7), ((JsonNode.Struct) tree.root()).get("a").at());
  }

  @Test
  void keepsThePlacesOfTextInText() {
    Text outer = text(struct("{\"k\":\"[{\\\"key\\\":\\\"a\\\\u0062c\\\"}]\"}").get("k"));
    assertEquals("[{\"key\":\"a\\u0062c\"}]", outer.characters());
    JsonTree inner = new JsonParse(new JsonSource.Inner(outer, place(9, 9, 9, 9))).document();
    var first = ((JsonNode.Items) inner.root()).elements().get(0);
    Text key = text(assertInstanceOf(JsonNode.Struct.class, first).get("key"));
    assertEquals("abc", key.characters());
    assertEquals(place(1, 19, 1, 20), key.locate(0, 1));
    assertEquals(place(1, 20, 1, 27), key.locate(1, 2));
    assertEquals(place(1, 27, 1, 28), key.locate(2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 1:1 | expected a value, but the file ends",
        "` ` | 1:2 | expected a value, but the file ends",
        "`{` | 1:2 | expected a name in double quotes or '}', but the file ends",
        "`{a:1}` | 1:2 | expected a name in double quotes or '}'",
        "`{'a':1}` | 1:2 | expected a name in double quotes or '}'",
        "`{\"a\\x\": 1}` | 1:2 | this string is broken: expected a closing quote, and only valid"
            + " escapes",
        "`{\"a\\u00zz\": 1}` | 1:2 | this string is broken: expected a closing quote, and only"
            + " valid escapes",
        "`{\"a\\u00e9\" 1}` | 1:12 | expected ':'",
        "`{\"a\" 1}` | 1:6 | expected ':'",
        "`{\"a\": }` | 1:7 | expected a value",
        "`{\"a\": tru}` | 1:7 | expected a value",
        "`{\"a\": AKIA:KEY}` | 1:7 | expected a value",
        "`{\"a\": 01}` | 1:7 | expected a value",
        "`{\"a\": 1 \"b\": 2}` | 1:9 | expected ',' or '}'",
        "`{\"a\": 1,}` | 1:9 | expected a name in double quotes",
        "`{\"a\": 1, // b` | 1:10 | expected a name in double quotes",
        "`[1, 2` | 1:6 | expected ',' or ']', but the file ends",
        "`[1, ]` | 1:5 | expected a value",
        "`[,1]` | 1:2 | expected a value or ']'",
        "`[1}` | 1:3 | expected ',' or ']'",
        "`{}{}` | 1:3 | expected the end",
        "`{},` | 1:3 | expected the end",
        "`{\"a\": \"b` | 1:7 | this string is broken: expected a closing quote, and only valid"
            + " escapes",
        "`{\"a\": \"\\x\"}` | 1:7 | this string is broken: expected a closing quote, and only valid"
            + " escapes",
        "`{\"a\": 1, \"a\": 2}` | 1:10 | this name occurs twice in the same object; remove one of"
            + " them",
        "`{\"b\": {\"a\": 1},\"b\": 2}` | 1:16 | this name occurs twice in the same object; remove"
            + " one of them",
      })
  void tellsWhatWasExpected(String json, String place, String message) {
    JsonTree tree = JsonTree.read("job.json", json.getBytes(UTF_8));
    assertNull(tree.root());
    assertEquals("job.json:" + place, tree.problem().location().toString());
    assertEquals("cannot be read as JSON: " + message, tree.problem().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[]", "\"text\"", "null", " 12 \n"})
  void readsWhatIsSound(String json) {
    JsonTree tree = JsonTree.read("job.json", json.getBytes(UTF_8));
    assertNotNull(tree.root());
    assertNull(tree.problem());
  }

  @Test
  void refusesOtherEncodings() {
    for (byte[] content :
        new byte[][] {"{}".getBytes(UTF_16), "{}".getBytes(UTF_16LE), {'"', (byte) 0xE4, '"'}}) {
      JsonTree tree = JsonTree.read("job.json", content);
      assertNull(tree.root());
      assertTrue(tree.problem().message().contains("save it in UTF-8"), tree.toString());
    }
  }

  @Test
  void boundsDepthAndSize() {
    JsonTree deep = JsonTree.read("job.json", "[".repeat(100_000).getBytes(UTF_8));
    assertTrue(deep.problem().message().contains("deeper than 200 levels"), deep.toString());
    assertEquals("job.json:1:201", deep.problem().location().toString());
    assertNotNull(
        JsonTree.read("job.json", ("[".repeat(199) + "]".repeat(199)).getBytes(UTF_8)).root());
    byte[] large = new byte[JsonTree.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertTrue(JsonTree.read("job.json", large).problem().message().contains("larger than 16 MiB"));
  }

  @Test
  void readsALineOfAMegabyte() {
    String line = "x".repeat(1_000_000);
    var root = struct("{\"a\":\"" + line + "\",\"b\":\"y\"}");
    assertEquals(line, text(root.get("a")).characters());
    assertEquals(place(1, 1_000_014, 1, 1_000_015), text(root.get("b")).locate(0, 1));
  }

  @Test
  void survivesEveryTruncation() {
    byte[] whole =
        "{\"a\\u00e9ß\": [1.5e3, true, null, {\"b\": \"c\\n\\\"\"}],\r\n \"d\": -7}"
            .getBytes(UTF_8);
    String outcomes =
        IntStream.range(0, whole.length)
            .mapToObj(n -> JsonTree.read("job.json", Arrays.copyOf(whole, n)))
            .map(tree -> tree.root() == null && tree.problem() != null ? "" : tree.toString())
            .collect(Collectors.joining());
    assertEquals("", outcomes);
    assertNotNull(JsonTree.read("job.json", whole).root());
  }

  @Test
  void quotesNothing() {
    String secret = "AKIAIOSFODNN7EXAMPLE";
    for (String json :
        new String[] {
          "{\"a\": " + secret + "}",
          "{\"a\": \"" + secret + "\n\"}",
          "{\"" + secret + "\": 1, \"" + secret + "\": 2}",
          "{" + secret + ": 1}",
          secret
        }) {
      JsonTree tree = JsonTree.read("job.json", json.getBytes(UTF_8));
      assertFalse(tree.problem().message().contains("AKIA"), tree.toString());
    }
  }

  private static JsonNode.Struct struct(String json) {
    JsonTree tree = JsonTree.read("job.json", json.getBytes(UTF_8));
    return assertInstanceOf(JsonNode.Struct.class, tree.root(), tree::toString);
  }

  private static Text text(JsonNode node) {
    return assertInstanceOf(JsonNode.Str.class, node).text();
  }

  private static SourceLocation place(int line, int column, int endLine, int endColumn) {
    return new SourceLocation("job.json", line, column, endLine, endColumn);
  }
}
