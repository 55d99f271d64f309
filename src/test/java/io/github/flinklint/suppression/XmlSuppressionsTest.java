package io.github.flinklint.suppression;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlSuppressionsTest {

  private static List<String> of(String xml) {
    return XmlSuppressions.of("pom.xml", xml.getBytes(StandardCharsets.UTF_8)).stream()
        .map(s -> s.at().line() + ": " + s.covered().line() + "-" + s.covered().endLine())
        .toList();
  }

  @Test
  void coversTheElementThatFollows() {
    assertEquals(
        List.of("2: 3-6"),
        of(
            """
            <project>
              <!-- flink-lint:ignore a-b - why -->
              <dependency>
                <groupId>g</groupId>
                <scope>compile</scope>
              </dependency>
              <dependency/>
            </project>
            """));
  }

  @Test
  void coversItsOwnLineBehindAnElement() {
    assertEquals(
        List.of("3: 3-3"),
        of(
            """
            <project>
              <dependency>
                <scope>compile</scope> <!-- flink-lint:ignore a-b - why -->
                <type>jar</type>
              </dependency>
            </project>
            """));
  }

  @Test
  void coversWhatFollowsOtherComments() {
    assertEquals(
        List.of("2: 5-5", "3: 5-5"),
        of(
            """
            <project>
              <!-- flink-lint:ignore a-b - why -->
              <!-- flink-lint:ignore c-d - why -->
              <!-- ordinary -->
              <a/>
              <b/>
            </project>
            """));
  }

  @Test
  void hasSeveralLines() {
    assertEquals(
        List.of("3: 6-8"),
        of(
            """
            <project>
              <!--
                flink-lint:ignore a-b - why
                and more of it
              -->
              <a
                b="c">
              </a>
            </project>
            """));
  }

  @Test
  void coversNothingAtTheEnd() {
    assertEquals(
        List.of("3: 0-0"),
        of(
            """
            <project>
              <a/>
              <!-- flink-lint:ignore a-b - why -->
            </project>
            """));
  }

  @Test
  void mayCoverTheWholeFile() {
    assertEquals(
        List.of("2: 2-5"),
        of(
            """
            <?xml version="1.0"?>
            <!-- flink-lint:ignore a-b - why -->
            <project>
              <a/>
            </project>
            """));
  }

  @Test
  void readsWhatStandsBeforeAMistake() {
    assertEquals(
        List.of("2: 3-3"),
        of("<project>\n<!-- flink-lint:ignore a-b - why -->\n<a/>\n<b></c>\n</project>"));
    assertEquals(List.of(), of("no XML at all, with flink-lint:ignore a-b in it"));
  }

  @Test
  void opensNoOtherFile() {
    assertEquals(
        List.of(), of("<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>"));
  }

  @Test
  void hasTheSamePlacesWithOtherLineEnds() {
    assertEquals(
        List.of("2: 3-4"),
        of("<p>\r\n<!-- flink-lint:ignore a-b - why -->\r\n<a>\r\n</a>\r\n</p>\r\n"));
  }

  /** The JDK's reader throws another exception than its own, as it misses a text for this one. */
  @Test
  void readsUpToWhatTheReaderOfTheJdkStumblesOver() {
    assertEquals(
        List.of("1: 0-0"),
        of("<!-- flink-lint:ignore a-b - why -->\n<!DOCTYPE a [<!ENTITY e \"x\"\u0001\n><a/>"));
  }

  @Test
  void readsFilesWhoseCharactersAreNotInTheEncodingThatTheyName() {
    String xml = "<a>\n<!-- flink-lint:ignore a-b - \u00e4 -->\n<b/></a>";
    for (String declared : List.of("", "<?xml version='1.0' encoding='UTF-8'?>")) {
      byte[] bytes = (declared + xml).getBytes(ISO_8859_1);
      assertEquals(1, XmlSuppressions.of("pom.xml", bytes).size(), declared);
    }
    byte[] latin = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + xml).getBytes(ISO_8859_1);
    assertEquals("\u00e4", XmlSuppressions.of("pom.xml", latin).get(0).directive().reason());
  }
}
