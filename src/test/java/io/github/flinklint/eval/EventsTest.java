package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of what happened, and of what becomes of a failure. */
class EventsTest {

  private static List<Event.Write> writes(String statements) {
    return Program.evaluateBody(statements).events().stream()
        .filter(Event.Write.class::isInstance)
        .map(Event.Write.class::cast)
        .toList();
  }

  @Test
  void aWriteTellsWhatItReplaces() {
    List<Event.Write> writes = writes("env.a(1); env.a(2);");
    assertEquals(List.of("unset", "1"), writes.stream().map(w -> w.before().display()).toList());
  }

  @Test
  void aWriteOnOneWayReplacesNothingOfTheOther() {
    List<Event.Write> writes = writes("if (Foreign.x()) { env.a(1); } else { env.a(2); }");
    assertEquals(
        List.of("unset", "unset"), writes.stream().map(w -> w.before().display()).toList());
  }

  @Test
  void aWriteTellsWhetherItComesAfterAnExecution() {
    List<Event.Write> writes =
        writes("env.a(1); if (Foreign.x()) { env.execute(); } env.a(2); env.execute(); env.a(3);");
    assertEquals(
        List.of(false, false, true), writes.stream().map(Event.Write::afterExecution).toList());
  }

  /** A costly call that is remembered must not lose what it did. */
  @Test
  void aRepeatedCallIsRecordedEachTime() {
    String loop = "for (int i = 0; i < 200; i++) { n = n * 31 + i; }";
    List<Event.Write> writes =
        writes(
            "tune(env); env.a(1); tune(env); env.a(1); tune(env);\n---\n"
                + "static void tune(Env e) { int n = 0; "
                + loop
                + " e.a(n); }");
    assertEquals(5, writes.size());
  }

  private static Evaluation failing(String statements) {
    String source =
        "// file Main.java\nimport toy.*;\npublic class Main {\n"
            + "public static void main(String[] args) throws Exception {\nEnv env = Env.create();\n"
            + statements
            + "\n}\n}\n";
    return Program.evaluate(source, Assumptions.NONE.failing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "try { env.execute(); } catch (Exception e) { } | true",
        "try { env.execute(); } catch (RuntimeException e) { } catch (Exception e) { } | true",
        "try { env.execute(); } catch (Exception e) { System.exit(0); } | true",
        "try { env.execute(); } catch (Exception e) { System.exit(3); } | false",
        "try { env.execute(); } catch (Exception e) { throw e; } | false",
        "try { env.execute(); } catch (Exception e) { if (Foreign.x()) throw e; } | false",
        "try { env.execute(); } catch (Exception e) { Foreign.rethrow(e); } | false",
        "try { env.execute(); } catch (Exception e) { Foreign.log(e); } | true",
        "try { env.execute(); } catch (IllegalStateException e) { } | false",
        "try { env.execute(); } finally { return; } | true",
        "while (true) { try { env.execute(); } catch (Exception e) { } } | false"
      })
  void tellsWhetherAFailureIsSwallowed(String statements, boolean swallowed) {
    assertEquals(
        List.of(swallowed),
        failing(statements).aftermaths().values().stream()
            .map(Evaluation.Aftermath::isSwallowed)
            .toList());
  }

  @Test
  void onlyAHandledFailureIsAssumed() {
    assertEquals(Map.of(), failing("env.execute(); env.a(1);").aftermaths());
  }
}
