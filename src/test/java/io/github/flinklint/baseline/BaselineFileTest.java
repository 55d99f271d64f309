package io.github.flinklint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.FindingIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {

  private static final FindingIdentity FIRST =
      new FindingIdentity("a-b", "app/A.java", "acme.A", "", "it is \"wrong\"\n\u00e4");
  private static final FindingIdentity SECOND =
      new FindingIdentity("c-d", "app/pom.xml", "", "when k is given", "so is this");

  private static final String TEXT =
      """
      {
        "version": 1,
        "entries": [
          {"module":"app","rule":"a-b","file":"app/A.java","job":"acme.A","message":"it is \\"wrong\\"\\n\u00e4"},
          {"module":"app","rule":"c-d","file":"app/pom.xml","scenario":"when k is given","message":"so is this","count":2}
        ]
      }
      """;

  private static Baseline baseline() {
    return new Baseline(
        List.of(new BaselineEntry("app", SECOND, 2, 0), new BaselineEntry("app", FIRST, 1, 0)));
  }

  @Test
  void hasOneEntryOnEachLine() {
    assertEquals(TEXT, BaselineFile.write(baseline()));
    assertEquals(
        "{\n  \"version\": 1,\n  \"entries\": []\n}\n", BaselineFile.write(Baseline.EMPTY));
  }

  @Test
  void readsWhatItWrites() throws BaselineException {
    Baseline read = BaselineFile.read("b.json", TEXT);
    assertEquals(TEXT, BaselineFile.write(read));
    assertEquals(List.of(4, 5), read.entries().stream().map(BaselineEntry::line).toList());
    assertEquals(read, BaselineFile.read("b.json", "\uFEFF" + TEXT.replace("\n", "\r\n")));
    assertEquals(Baseline.EMPTY, BaselineFile.read("b.json", BaselineFile.write(Baseline.EMPTY)));
  }

  @Test
  void takesAnEntryOnceThatAMergeHasDoubled() throws BaselineException {
    String line = "{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\",\"message\":\"x\",\"count\":%d}";
    Baseline read =
        BaselineFile.read(
            "b.json",
            "{\"version\":1,\"entries\":[" + line.formatted(2) + "," + line.formatted(3) + "]}");
    assertEquals(List.of(3), read.entries().stream().map(BaselineEntry::count).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"version\": 1}",
        "{\"entries\": [], \"version\": 1}",
        "{\"version\": 2, \"entries\": []}",
        "{\"version\": \"1\", \"entries\": []}",
        "{\"version\": 99999999999999999999, \"entries\": []}",
        "{\"version\": 1, \"entries\": {}}",
        "{\"version\": 1, \"entries\": [1]}",
        "{\"version\": 1, \"entries\": [{}]}",
        "{\"version\": 1, \"entries\": []} x",
        "{\"version\": 1, \"entries\": [], \"more\": 1}",
        "{\"version\": 1, \"entries\": [",
        "<<<<<<< HEAD\n{\"version\": 1, \"entries\": []}",
        "{\"version\": 1, \"entries\": [{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\"}]}",
        "{\"version\": 1, \"entries\":"
            + " [{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\",\"message\":1}]}",
        "{\"version\": 1, \"entries\":"
            + " [{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\",\"message\":\"x\",\"count\":0}]}",
        "{\"version\": 1, \"entries\":"
            + " [{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\",\"message\":\"x\",\"count\":1.5}]}",
        "{\"version\": 1, \"entries\":"
            + " [{\"module\":\"m\",\"rule\":\"r\",\"file\":\"f\",\"message\":\"x\",\"line\":7}]}",
      })
  void saysWhereAFileIsNoBaseline(String text) {
    BaselineException e =
        assertThrows(BaselineException.class, () -> BaselineFile.read("dir/b.json", text));
    assertTrue(e.getMessage().startsWith("dir/b.json"), e.getMessage());
    assertTrue(e.getMessage().contains("flink-lint:baseline"), e.getMessage());
  }

  @Test
  void takesNullForNothing() throws BaselineException {
    String text =
        TEXT.replace("\"scenario\":\"when k is given\"", "\"job\":null,\"scenario\":null");
    assertEquals("", BaselineFile.read("b.json", text).entries().get(1).identity().scenario());
    assertThrows(
        BaselineException.class,
        () -> BaselineFile.read("b.json", TEXT.replace("\"so is this\"", "null")));
  }

  @Test
  void namesTheLineAndQuotesNothing() {
    BaselineException e =
        assertThrows(
            BaselineException.class,
            () -> BaselineFile.read("b.json", TEXT.replace("\"so is this\"", "SECRETKEY")));
    assertTrue(e.getMessage().startsWith("b.json:5: not JSON"), e.getMessage());
    assertFalse(e.getMessage().contains("SECRETKEY"), e.getMessage());
  }

  @Test
  void knowsAMisspeltKey() {
    BaselineException e =
        assertThrows(
            BaselineException.class,
            () -> BaselineFile.read("b.json", TEXT.replace("\"scenario\"", "\"scenaro\"")));
    assertTrue(
        e.getMessage().startsWith("b.json:5: an entry has no scenaro, perhaps scenario"),
        e.getMessage());
  }

  @Test
  void quotesNoNameThatIsNearToNone() {
    for (String text :
        List.of(
            TEXT.replace("\"scenario\"", "\"SECRETKEY\""),
            TEXT.replace("\"version\"", "\"SECRETKEY\""))) {
      BaselineException e =
          assertThrows(BaselineException.class, () -> BaselineFile.read("b.json", text));
      assertTrue(e.getMessage().contains(", and this is none; mend it"), e.getMessage());
      assertFalse(e.getMessage().contains("SECRETKEY"), e.getMessage());
    }
  }

  @Test
  void onlyShrinks() {
    Baseline before = baseline();
    List<FindingIdentity> now = List.of(SECOND, new FindingIdentity("new", "f", "", "", "m"));
    assertEquals(
        List.of(new BaselineEntry("app", SECOND, 1, 0)), before.shrunk("app", now, entry -> false));
    assertEquals(
        List.of(new BaselineEntry("app", FIRST, 1, 0), new BaselineEntry("app", SECOND, 1, 0)),
        before.shrunk("app", now, entry -> entry.identity().equals(FIRST)));
    assertEquals(List.of(), before.shrunk("lib", now, entry -> true));
  }

  @Test
  void keepsTheEntriesOfOtherModules() {
    Baseline changed = baseline().with("lib", Baseline.accepting("lib", List.of(FIRST, FIRST)));
    assertEquals(baseline().entries(), changed.of("app"));
    assertEquals(List.of(new BaselineEntry("lib", FIRST, 2, 0)), changed.of("lib"));
    assertEquals(List.of(), changed.with("lib", List.of()).of("lib"));
  }
}
