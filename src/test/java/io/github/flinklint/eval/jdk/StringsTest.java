package io.github.flinklint.eval.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Methods of strings give what the JDK gives: on constants, and on texts with holes where the holes
 * have their defaults.
 */
class StringsTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "abc",
          "  x y\t",
          "obs://bucket/a/b",
          "obs://AK@host/x",
          "a,b,,c,,",
          "ABCabc",
          "true",
          "1000",
          "-5",
          "aXbXc",
          "a.b.c",
          "ab\nab\r\ncd",
          "äöÜ",
          "\u2003wide\u2003",
          "x".repeat(40));

  /** A method with its arguments. */
  @SuppressWarnings("ArrayRecordComponent") // carries the arguments as they are passed
  record Invocation(String method, Object... arguments) {
    @Override
    public String toString() {
      return method + Arrays.toString(arguments);
    }
  }

  static Stream<Invocation> invocations() {
    List<Invocation> all = new ArrayList<>();
    for (String method :
        List.of(
            "length",
            "isEmpty",
            "isBlank",
            "trim",
            "strip",
            "stripLeading",
            "stripTrailing",
            "toString",
            "intern",
            "hashCode",
            "lines",
            "stripIndent",
            "translateEscapes")) {
      all.add(new Invocation(method));
    }
    for (String piece : List.of("", "a", "obs://", "b", "/b", ",", "X", "abc", "/")) {
      for (String method :
          List.of(
              "startsWith",
              "endsWith",
              "contains",
              "equals",
              "equalsIgnoreCase",
              "indexOf",
              "lastIndexOf",
              "concat",
              "compareTo",
              "compareToIgnoreCase")) {
        all.add(new Invocation(method, piece));
      }
      all.add(new Invocation("replace", piece, "--"));
      all.add(new Invocation("replace", piece, ""));
      all.add(new Invocation("startsWith", piece, 1));
      all.add(new Invocation("indexOf", piece, 2));
    }
    for (int i : List.of(-1, 0, 1, 3, 5, 100)) {
      all.add(new Invocation("substring", i));
      all.add(new Invocation("substring", i, i + 2));
      all.add(new Invocation("substring", 0, i));
      all.add(new Invocation("subSequence", 0, i));
      all.add(new Invocation("charAt", i));
      all.add(new Invocation("codePointAt", i));
      all.add(new Invocation("repeat", i));
    }
    for (String regex : List.of(",", "/", "[a-z]+", "", "X|b", "(a)(b)?", "\\s+", "/$", "[")) {
      all.add(new Invocation("split", regex));
      all.add(new Invocation("split", regex, 2));
      all.add(new Invocation("split", regex, -1));
      all.add(new Invocation("matches", regex));
      all.add(new Invocation("replaceAll", regex, "_"));
      all.add(new Invocation("replaceFirst", regex, "<$0>"));
    }
    all.add(new Invocation("replaceAll", "(a)(b)", "$2\\$$1"));
    all.add(new Invocation("replaceAll", "a", "$9"));
    all.add(new Invocation("replaceAll", "(?<n>b)", "${n}${n}"));
    all.add(new Invocation("replace", 'a', 'z'));
    all.add(new Invocation("replace", '/', '_'));
    all.add(new Invocation("indexOf", 'b'));
    all.add(new Invocation("lastIndexOf", 'b'));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("invocations")
  void constantsAreExact(Invocation invocation) {
    for (String receiver : TEXTS) {
      Jdk jdk = new Jdk();
      AbstractValue result =
          jdk.on(Jdk.text(receiver), invocation.method(), invocation.arguments());
      Object real = real(receiver, invocation);
      String where = "\"" + receiver + "\"." + invocation;
      if (real instanceof Exception e) {
        assertEquals(e.getClass().getName(), jdk.world.failure, where);
      } else {
        assertEquals(null, jdk.world.failure, where);
        assertEquals(shown(real), shown(jdk, result), where);
      }
    }
  }

  /**
   * Every way to put an input in the place of a piece: its default being the piece, the result has
   * the real default.
   */
  @ParameterizedTest
  @MethodSource("invocations")
  void defaultsAreExact(Invocation invocation) {
    for (String receiver : TEXTS) {
      for (int[] cut : cuts(receiver.length())) {
        Text text =
            Jdk.text(receiver.substring(0, cut[0]))
                .plus(hole(receiver.substring(cut[0], cut[1])))
                .plus(Jdk.text(receiver.substring(cut[1])));
        check(receiver, text, invocation);
      }
      check(receiver, Jdk.argument("x", Jdk.text(receiver)), invocation);
    }
  }

  /**
   * What is told of a text with a hole, without an input in it, is true whatever fills the hole.
   */
  @ParameterizedTest
  @MethodSource("invocations")
  void whatIsDecidedHoldsForEveryFilling(Invocation invocation) {
    for (String receiver : TEXTS) {
      for (int[] cut : cuts(receiver.length())) {
        String before = receiver.substring(0, cut[0]);
        String after = receiver.substring(cut[1]);
        Text text = Jdk.text(before).plus(hole("")).plus(Jdk.text(after));
        Jdk jdk = new Jdk();
        AbstractValue result = jdk.on(text, invocation.method(), invocation.arguments());
        boolean decided =
            result instanceof Constant || (result instanceof Text t && t.isConstant());
        if (jdk.world.failure != null || !decided) {
          continue;
        }
        for (String filling : List.of("", "a", "X", "/", " ", ",", "obs://", "abcabc", "b/b")) {
          Object real = real(before + filling + after, invocation);
          assertEquals(
              shown(real), shown(jdk, result), text + "." + invocation + " with " + filling);
        }
      }
    }
  }

  private static Text hole(String absent) {
    return Text.hole(Jdk.argument("x", Jdk.text(absent)));
  }

  private static List<int[]> cuts(int length) {
    List<int[]> cuts = new ArrayList<>();
    for (int from : List.of(0, 1, length / 2, length)) {
      for (int to : List.of(length, length / 2, from)) {
        if (from <= to && to <= length) {
          cuts.add(new int[] {from, to});
        }
      }
    }
    return cuts;
  }

  private static void check(String receiver, AbstractValue value, Invocation invocation) {
    Jdk jdk = new Jdk();
    AbstractValue result = jdk.on(value, invocation.method(), invocation.arguments());
    Object real = real(receiver, invocation);
    String where = value + "." + invocation + " = " + result + " failing " + jdk.world.failure;
    if (jdk.world.failure != null) {
      assertInstanceOf(Exception.class, real, where);
      return;
    }
    AbstractValue given = whenAbsent(jdk, result);
    if (given == null) {
      return;
    }
    if (real instanceof Exception) {
      throw new AssertionError("should fail: " + where);
    }
    assertEquals(shown(real), shown(jdk, given), where);
  }

  /** The value where all inputs are absent; null where it is not known or there is none. */
  private static AbstractValue whenAbsent(Jdk jdk, AbstractValue result) {
    if (result instanceof Text text) {
      return text.whenAbsent();
    }
    if (result instanceof Input input) {
      return input.absent() instanceof io.github.flinklint.value.Unknown ? null : input.absent();
    }
    if (result instanceof Test test) {
      return test.whenAbsent() == null ? null : Constant.of(test.whenAbsent() != test.negated());
    }
    if (result instanceof Reference object) {
      AbstractValue content = jdk.reader().read(object, "#elements");
      return content instanceof Input input
          ? input.absent()
          : content instanceof Sequence ? content : null;
    }
    return result instanceof Constant ? result : null;
  }

  private static Object real(String receiver, Invocation invocation) {
    Object[] arguments = invocation.arguments();
    for (Method method : String.class.getMethods()) {
      if (method.getName().equals(invocation.method()) && accepts(method, arguments)) {
        try {
          return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
          return e.getCause();
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("no method " + invocation);
  }

  private static boolean accepts(Method method, Object[] arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      boolean fits =
          parameters[i].isInstance(argument)
              || (parameters[i] == int.class
                  && (argument instanceof Integer || argument instanceof Character))
              || (parameters[i] == char.class && argument instanceof Character);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String shown(Object real) {
    if (real instanceof String[] array) {
      return Arrays.toString(array);
    }
    return real instanceof Stream<?> stream ? stream.toList().toString() : String.valueOf(real);
  }

  private static String shown(Jdk jdk, AbstractValue value) {
    if (value instanceof Reference object) {
      return shown(jdk, jdk.reader().read(object, "#elements"));
    }
    if (value instanceof Sequence sequence) {
      return sequence.elements().stream()
          .map(e -> String.valueOf(Concrete.of(e)))
          .toList()
          .toString();
    }
    return String.valueOf(Concrete.of(value));
  }
}
