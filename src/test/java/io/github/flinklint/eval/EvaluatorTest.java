package io.github.flinklint.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements of ordinary Java over the toy library, and what the environment holds when it is
 * executed.
 */
class EvaluatorTest {

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("Object o = 5; env.a(o instanceof Number ? 1 : 2);", "a=1"),
        Arguments.of("Object o = \"x\"; env.a(o instanceof Comparable ? 1 : 2);", "a=1"),
        Arguments.of("Object o = 5; env.a(o instanceof String ? 1 : 2);", "a=2"),
        Arguments.of("env.a(TimeUnit.SECONDS.equals(Foreign.unit()) ? 1 : 2);", "a=1 or 2"),
        Arguments.of("int[][] m = new int[2][2]; m[0][0] = 1; env.a(3);", "a=3"),
        Arguments.of(
            "env.a(new Conf(1, 2).x);\n---\n@lombok.AllArgsConstructor(staticName = \"of\")\n"
                + " static class Conf { int x; }",
            "a=unknown (constructor of Conf not found)"),
        Arguments.of(
            """
            Foreign.run(() -> Foreign.run(new Own()::b)); env.a(1);
            ---
            static class Own {
              final Runnable f = () -> run(); final Runnable g = f::run;
              void run() {} void b() {}
            }""",
            "a=1 b=unknown (may be set by a function given to a library)"
                + " c=unknown (may be set by a function given to a library)"),
        Arguments.of(
            "Foreign.run(() -> Foreign.run(() -> env.a(1)));",
            "a=unknown (may be set by a function given to a library)"
                + " b=unknown (may be set by a function given to a library)"
                + " c=unknown (may be set by a function given to a library)"),
        Arguments.of("env.a(5);", "a=5"),
        Arguments.of("var x = 5; env.a(x);", "a=5"),
        Arguments.of("Consumer<Env> c = (var e) -> e.a(3); c.accept(env);", "a=3"),
        Arguments.of("for (var i : new int[] {4}) { env.a(i); }", "a=4"),
        // A variable and a package may be called so: these are no inferred types.
        Arguments.of(
            "String var = \"abcd\"; java.util.function.Supplier<Integer> s = var::length;"
                + " env.a(s.get());",
            "a=4"),
        Arguments.of("var.util.Foo foo = null; env.a(2);", "a=2"),
        Arguments.of("int x = 60 * 1000; env.a(x); env.a(x * 1000000);", "a=-129542144"),
        Arguments.of("long x = 5; env.a(x);", "a=5"),
        Arguments.of("env.a(\"obs://\" + \"b\" + \"/x\" + 3);", "a=obs://b/x3"),
        Arguments.of("if (Math.random() > 2) { env.a(1); } else { env.a(2); }", "a=1 or 2"),
        Arguments.of("if (Unknown.foo()) { env.a(1); }", "a=unset or 1"),
        Arguments.of("for (int i = 0; i < 5; i++) { env.a(i); }", "a=4"),
        Arguments.of("int i = 0; while (i < 10) { i++; if (i == 7) break; } env.a(i);", "a=7"),
        Arguments.of("tune(env, 7);\n---\nstatic void tune(Env e, long ms) { e.a(ms); }", "a=7"),
        Arguments.of(
            "env.a(Other.X);\n---\nstatic class Other { static final long X = Y * 2; static final long Y = 4; }",
            "a=8"),
        Arguments.of(
            "env.a(Other.X);\n---\nstatic class Other { static final long Y = 4; static final long X = Y * 2;}",
            "a=8"),
        Arguments.of(
            "new B().run(env);\n---\nstatic abstract class A { void run(Env e) { e.a(v()); } abstract int v(); }\nstatic class B extends A { int v() { return 9; } }",
            "a=9"),
        Arguments.of("Consumer<Env> c = e -> e.a(3); c.accept(env);", "a=3"),
        Arguments.of("Consumer<Integer> c = env::a; c.accept(4);", "a=4"),
        Arguments.of(
            "switch (\"b\") { case \"a\": env.a(1); break; case \"b\": env.a(2); default: env.b(3); }",
            "a=2 b=3"),
        Arguments.of(
            "int v = switch (2) { case 1 -> 10; case 2 -> { int z = 5; yield z * 4; } default -> 0; }; env.a(v);",
            "a=20"),
        Arguments.of(
            "try { env.a(1); if (true) throw new RuntimeException(); env.a(2); } catch (RuntimeException e) { env.b(1); } finally { env.c(1); }",
            "a=1 b=1 c=1"),
        Arguments.of(
            "env.a(f());\n---\nstatic int f() { try { return 1; } finally { g = 2; } } static int g;",
            "a=1"),
        Arguments.of(
            "Foreign.foo(env); env.b(1);",
            "a=unknown (may be set in Foreign.foo) b=1 c=unknown (may be set in Foreign.foo)"),
        Arguments.of("env.a(Args.get(\"k\"));", "a=argument k (default null)"),
        Arguments.of("env.a(Args.get(\"k\", \"d\"));", "a=argument k (default d)"),
        Arguments.of(
            "env.a(E.X.v); env.b(E.valueOf(\"Y\").get());\n---\nenum E { X(1), Y(2); final int v; E(int v) { this.v = v; } int get() { return v; } }",
            "a=1 b=2"),
        Arguments.of("env.a(new R(1, 2).y());\n---\nrecord R(int x, int y) {}", "a=2"),
        Arguments.of(
            "int[] a = {1,2,3}; int s = 0; for (int v : a) s += v; env.a(s); env.b(a.length);",
            "a=6 b=3"),
        Arguments.of(
            "env.a(fib(10));\n---\nstatic int fib(int n) { return n < 2 ? n : fib(n-1) + fib(n-2); }",
            "a=55"),
        Arguments.of("String s = null; if (s == null) env.a(1); else env.a(2);", "a=1"),
        Arguments.of(
            "env.a(b() ? 1 : 2); \n---\nstatic boolean b() { return D && !E; } static final boolean D = true; static final boolean E = false;",
            "a=1"),
        Arguments.of("Env e2 = Env.create(); e2.a(1);", ""),
        Arguments.of(
            "Holder h = new Holder(env); h.set(5).set(6);\n---\nstatic class Holder { private final Env e; Holder(Env e) { this.e = e; } Holder set(int v) { e.a(v); return this; } }",
            "a=6"),
        Arguments.of(
            "Runnable r = new Runnable() { int k = 3; public void run() { env.a(k + 1); } }; r.run();",
            "a=4"),
        Arguments.of(
            "int n = Unknown.n(); for (int i = 0; i < n; i++) { env.a(i); }",
            "a=unknown (changed in a loop of unknown length)"),
        Arguments.of(
            "int n = Unknown.n(); for (int i = 0; i < n; i++) { env.a(1); }", "a=unset or 1"),
        Arguments.of(
            "outer: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) continue outer; if (i == 2) break outer; env.a(i * 10 + j); } }",
            "a=10"),
        Arguments.of("do { env.a(1); } while (false);", "a=1"),
        Arguments.of(
            "char c = 'a'; c += 1; env.a(c); env.b((byte) 300); env.c(7 / 2 * 2.0);",
            "a=b b=44 c=6.0"),
        Arguments.of(
            "env.a(v); v = 5; env.b(Main.v);\n---\nstatic int v = 3; static { v++; }", "a=4 b=5"),
        Arguments.of("if (Unknown.x()) { return; } env.a(1);", "a=1"),
        Arguments.of("Env e = Lib.env(); e.a(1);", ""));
  }

  /** Where a definite answer would be a guess. */
  static Stream<Arguments> open() {
    return Stream.of(
        Arguments.of(
            "Map<String, Object> m = new HashMap<>(); m.put(\"k\", \"x\"); env.a(f(m.get(\"k\")));\n---\nstatic int f(Object o) { return 1; } static int f(String s) { return 2; }",
            "a=unknown (overload that cannot be told: Main.f)"),
        Arguments.of(
            "Set<P> s = new HashSet<>(); s.add(new P(1)); s.add(new P(2)); for (P p : s) { env.a(p.n); }\n---\nstatic class P { int n; P(int n) { this.n = n; } }",
            "a=unknown (element of an unknown collection)"),
        Arguments.of(
            "Collection<Integer> c = new ArrayList<>(List.of(5, 1)); c.remove(1); env.a(c.size()); env.b(c.contains(5));",
            "a=1 b=true"),
        Arguments.of(
            "B b = new B(); Lib.take(b); env.a(b.base());\n---\nstatic class A { int v = 1; int base() { return v; } }\nstatic class B extends A { int v = 2; }",
            "a=unknown (may be set in Lib.take)"),
        Arguments.of(
            "Map<String, Integer> m = new HashMap<>(); m.put(\"k\", 1); Object o = args.length > 0 ? m.get(\"k\") : 2.0; env.a(\"\" + o);",
            "a=${?}"));
  }

  @ParameterizedTest
  @MethodSource("open")
  void doesNotGuess(String statements, String expected) {
    assertEquals(expected, Program.body(statements));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void holdsAtExecution(String statements, String expected) throws InterruptedException {
    assertEquals(expected, Program.body(statements));
  }
}
