package io.github.flinklint.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {

  private static Text literal(String raw, String decoded, int line, int column) {
    SourceLocation place =
        new SourceLocation("J.java", line, column, line, column + raw.length() + 2);
    return Text.of(decoded, new Origin(place, raw));
  }

  private static Text literal(String text, int line, int column) {
    return literal(text, text, line, column);
  }

  @Test
  void everyCharacterKnowsWhereItWasWritten() {
    Text whole = literal("obs://", 1, 10).plus(literal("bucket", 7, 3)).plus(literal("/x", 9, 1));
    assertEquals("J.java:7:5", whole.locate(7, 8).toString());
    assertEquals(6, whole.locate(7, 8).endColumn());
    assertEquals("J.java:9:2", whole.locate(12, 13).toString());
  }

  @Test
  void aRangeEndsWhereItsLiteralEnds() {
    Text whole = literal("ab", 1, 1).plus(literal("cd", 2, 1));
    SourceLocation place = whole.locate(1, 4);
    assertEquals("J.java:1:3", place.toString());
    assertEquals(4, place.endColumn());
  }

  @Test
  void escapesTakeMoreSourceThanText() {
    Text text = literal("a\\tb\\u0041\\101c", "a\tbAAc", 1, 1);
    assertEquals(2 + 1, text.locate(1, 2).column());
    assertEquals(2 + 3, text.locate(2, 3).column());
    assertEquals(2 + 4, text.locate(3, 4).column());
    assertEquals(2 + 10, text.locate(4, 5).column());
    assertEquals(2 + 14, text.locate(5, 6).column());
  }

  @Test
  void piecesKeepTheirOrigins() {
    Text text = literal("hello", 1, 1).plus(literal("world", 2, 1)).sub(3, 7);
    assertEquals("lowo", text.characters());
    assertEquals("J.java:1:5", text.locate(0, 1).toString());
    assertEquals("J.java:2:2", text.locate(2, 3).toString());
  }

  @Test
  void equalityIsAboutCharactersAlone() {
    assertEquals(literal("ab", 1, 1).plus(literal("c", 2, 2)), Text.of("abc"));
    Text hole = Text.hole(Input.of(new Source(Source.Kind.ARGUMENT, "k"), null));
    assertFalse(Text.of("${k}").equals(hole));
    assertEquals(
        Text.of("a").plus(hole).plus(Text.of("b")), Text.of("a").plus(hole).plus(Text.of("b")));
  }

  @Test
  void keysAreMaskedByRange() {
    Text path = Text.of("obs://").plus(literal("ak", 3, 5)).plus(Text.of(":s/k@x@host:443/b/c"));
    assertEquals("obs://***:***@host:443/b/c", path.display());
    assertEquals("Text(obs://***:***@host:443/b/c)", path.toString());
    assertEquals(Set.of(new SourceLocation("J.java", 3, 6, 3, 8)), path.secretPlaces());
  }

  @Test
  void outsideKeysAreShownByName() {
    Text ak = Text.hole(Input.of(new Source(Source.Kind.ARGUMENT, "ak"), null));
    Text path = Text.of("obs://").plus(ak).plus(Text.of(":secret@host:443/b/c"));
    assertEquals("obs://${ak}:***@host:443/b/c", path.display());
  }

  @Test
  void absentInputsGiveTheirDefaults() {
    Text bucket = Text.hole(Input.of(new Source(Source.Kind.ARGUMENT, "bucket"), Text.of("b")));
    assertEquals(
        Text.of("obs://b/x"), Text.of("obs://").plus(bucket).plus(Text.of("/x")).whenAbsent());
    Text required = Text.hole(Input.of(new Source(Source.Kind.ARGUMENT, "r"), null));
    assertNull(Text.of("obs://").plus(required).whenAbsent());
  }

  @Test
  void aFileKnowsItsLines() {
    Origin file = new Origin(SourceLocation.ofFile("a.properties"), "# a\r\nk=v\rx=yz\nü=w\n");
    assertEquals(new SourceLocation("a.properties", 1, 1, 1, 2), file.locate(0, 1));
    assertEquals(new SourceLocation("a.properties", 2, 3, 2, 4), file.locate(7, 8));
    assertEquals(new SourceLocation("a.properties", 3, 3, 3, 5), file.locate(11, 13));
    // It goes on in the next line.
    assertEquals(new SourceLocation("a.properties", 3, 3, 3, 5), file.locate(11, 16));
    // Columns depend on the encoding.
    assertEquals(SourceLocation.ofLine("a.properties", 4), file.locate(16, 17));
    Origin unknown = new Origin(SourceLocation.ofFile("a.properties"), null);
    assertEquals(SourceLocation.ofFile("a.properties"), unknown.locate(7, 8));
  }
}
