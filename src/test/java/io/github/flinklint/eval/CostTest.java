package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The cost of a job, in steps, against the calls that it inlines: ten times the calls cost at most
 * fifteen times as much, whatever the shape.
 */
class CostTest {

  private static final int MOST = 15;

  /** One call after the other. */
  private static String wide(int calls) {
    StringBuilder body = new StringBuilder("env.a(0);\n");
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < calls; i++) {
      body.append("m%1$d(env, %1$d);\n".formatted(i));
      members.append(
          "static void m%1$d(Env env, int n) { if (n >= 0) { env.b(n); } }\n".formatted(i));
    }
    return body + "---\n" + members;
  }

  /** Each method calls the next. */
  private static String deep(int calls) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < calls; i++) {
      members.append(
          "static int m%d(Env env, int n) { env.b(n); return m%d(env, n + 1); }\n"
              .formatted(i, i + 1));
    }
    members.append("static int m%d(Env env, int n) { return n; }\n".formatted(calls));
    return "env.a(m0(env, 0));\n---\n" + members;
  }

  /** Each method calls the next twice: there are two to the power of the calls ways through it. */
  private static String diamond(int calls) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < calls; i++) {
      members.append(
          "static int m%1$d(int n) { return n > 0 ? m%2$d(n) + m%2$d(n) : 0; }\n"
              .formatted(i, i + 1));
    }
    members.append("static int m%d(int n) { return n %% 3; }\n".formatted(calls));
    return "env.a(m0(9));\n---\n" + members;
  }

  @Test
  void wideJobsCostInProportion() {
    assertProportional(CostTest::wide, "0");
  }

  @Test
  void deepJobsCostInProportion() {
    assertProportional(CostTest::deep, "1000");
  }

  @Test
  void diamondsCostInProportion() {
    assertProportional(CostTest::diamond, "0");
  }

  private static void assertProportional(IntFunction<String> shape, String outcome) {
    Evaluation hundred = evaluate(shape.apply(100));
    Evaluation thousand = evaluate(shape.apply(1_000));
    assertNull(hundred.exhausted());
    assertNull(thousand.exhausted());
    Evaluation.Execution end = thousand.executions().get(0);
    assertEquals(outcome, end.heap().read(end.environment(), "a").display());
    int most = MOST * hundred.steps();
    assertTrue(
        thousand.steps() <= most,
        () -> thousand.steps() + " steps against " + hundred.steps() + " for a tenth of the calls");
  }

  /** On a stack as the analyser has it. */
  private static Evaluation evaluate(String body) {
    AtomicReference<Evaluation> result = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> result.set(Program.evaluateBody(body)), "deep", 512L << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return result.get();
  }
}
