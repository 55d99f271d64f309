package io.github.flinklint.report;

import static io.github.flinklint.report.ConsoleReportTest.onLine;
import static io.github.flinklint.report.Results.at;
import static io.github.flinklint.report.Results.finding;
import static io.github.flinklint.report.Results.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shown source lines hold no secret, and carets stay under what they mean. */
class MaskingTest {

  private static final String PATH = "new Path(\"obs://MYACCESSKEY:mysecretkey@ep:443/b\");";

  @Test
  void masksPlacesAndMovesTheCaret() {
    assertFrame(
        """
           |
         7 | String ak = "***"; set(ak);
           |                        ^^
        """,
        at(7, 32, 34),
        "String ak = \"shortkey\"; set(ak);".replace("shortkey", "shortkey-00"),
        at(7, 14, 25));
  }

  @Test
  void marksTheMaskWhereTheSecretIsMeant() {
    assertFrame(
        """
           |
         7 | f("***");
           |    ^^^
        """,
        at(7, 4, 12),
        "f(\"secretXY\");",
        at(7, 4, 12));
  }

  @Test
  void masksByPatternWhatNobodyToldOf() {
    assertFrame(
        """
           |
         7 | new Path("obs://***@ep:443/b");
           |                     ^^
        """,
        at(7, 41, 43),
        PATH);
  }

  @Test
  void masksPartsOfASecretThatIsMarkedInPart() {
    assertFrame(
        """
           |
         7 | new Path("obs://***@ep:443/b");
           |                 ^^^
        """,
        at(7, 20, 22),
        PATH);
  }

  @Test
  void masksMultiLinePlaces() {
    assertFrame(
        """
           |
         7 | ***
           | ^^^
        """,
        at(7, 1, 5),
        "secret in a text block",
        new SourceLocation(Results.FILE, 6, 10, 8, 3));
  }

  @Test
  void masksWholeLinesWhereNoColumnIsKnown() {
    assertFrame(
        "   |\n 7 | ***\n   | ^^^\n",
        at(7, 3, 5),
        "secret",
        SourceLocation.ofLine(Results.FILE, 7));
  }

  @Test
  void leavesLinesOfOtherFilesAlone() {
    assertFrame(
        "   |\n 7 | plain\n   | ^^^^^\n",
        at(7, 1, 6),
        "plain",
        new SourceLocation("other/OrdersJob.java", 7, 1, 7, 6));
  }

  private static void assertFrame(
      String expected, SourceLocation place, String line, SourceLocation... secrets) {
    var report = new ConsoleReport(onLine(7, line), "mvn x");
    String text = report.text(result(List.of(secrets), finding(place)));
    assertEquals(
        expected, text.substring(text.indexOf('\n') + 1, text.lastIndexOf("no Flink job")));
  }
}
