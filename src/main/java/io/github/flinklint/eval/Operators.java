package io.github.flinklint.eval;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.flinklint.eval.jdk.JdkTexts;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.FunctionValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Java's operators on abstract values: exact on constants, symbolic on outside inputs, unknown on
 * the rest.
 */
final class Operators {

  private final Interpreter interpreter;

  Operators(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  AbstractValue binary(
      BinaryExpr.Operator operator, AbstractValue left, AbstractValue right, Node at) {
    if (operator == BinaryExpr.Operator.PLUS && (isText(left) || isText(right))) {
      return JdkTexts.concat(left, right, interpreter.machine);
    }
    AbstractValue result =
        left instanceof Choice || right instanceof Choice
            ? alternatives(operator, left, right, at)
            : single(operator, left, right, at);
    return Lattice.traced(result, left, right);
  }

  /** An alternative that fails must not end the others. */
  private AbstractValue alternatives(
      BinaryExpr.Operator operator, AbstractValue left, AbstractValue right, Node at) {
    return mayFail(operator, left, right)
        ? interpreter.machine.forEach(
            left, a -> interpreter.machine.forEach(right, b -> single(operator, a, b, at)))
        : Lattice.map(left, right, (a, b) -> single(operator, a, b, at));
  }

  private static boolean mayFail(
      BinaryExpr.Operator operator, AbstractValue left, AbstractValue right) {
    boolean compares =
        operator == BinaryExpr.Operator.EQUALS || operator == BinaryExpr.Operator.NOT_EQUALS;
    boolean divides =
        operator == BinaryExpr.Operator.DIVIDE || operator == BinaryExpr.Operator.REMAINDER;
    return !compares && (divides || Interpreter.mayBeNull(left) || Interpreter.mayBeNull(right));
  }

  private static boolean isText(AbstractValue value) {
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Text) {
        return true;
      }
    }
    return false;
  }

  private AbstractValue single(
      BinaryExpr.Operator operator, AbstractValue a, AbstractValue b, Node at) {
    if (operator == BinaryExpr.Operator.PLUS && (a instanceof Text || b instanceof Text)) {
      return JdkTexts.concat(a, b, interpreter.machine);
    }
    if (operator == BinaryExpr.Operator.EQUALS || operator == BinaryExpr.Operator.NOT_EQUALS) {
      AbstractValue same = same(a, b, at);
      return operator == BinaryExpr.Operator.EQUALS ? same : not(same);
    }
    if (a instanceof Constant x && b instanceof Constant y) {
      return constants(operator, x, y, at);
    }
    if (isOutside(a) && isOutside(b)) {
      return symbolic(operator, a, b);
    }
    return interpreter.unknown(reasonOf(a, b, "operator " + operator.asString()), at);
  }

  private static String reasonOf(AbstractValue a, AbstractValue b, String otherwise) {
    if (a instanceof Unknown unknown) {
      return unknown.reason();
    }
    return b instanceof Unknown unknown ? unknown.reason() : otherwise;
  }

  private AbstractValue constants(BinaryExpr.Operator operator, Constant a, Constant b, Node at) {
    if (a.isNull() || b.isNull()) {
      // A null that is unboxed.
      interpreter.raise("java.lang.NullPointerException", at);
      return Constant.ofNull();
    }
    try {
      Object result = Arithmetic.binary(operator, a.value(), b.value());
      return result == null
          ? interpreter.unknown("operator " + operator.asString(), at)
          : Constant.of(result);
    } catch (ArithmeticException e) {
      interpreter.raise("java.lang.ArithmeticException", at);
      return Constant.ofNull();
    }
  }

  /** An input, or a constant beside one. */
  private static boolean isOutside(AbstractValue value) {
    return value instanceof Input || value instanceof Constant || value instanceof Test;
  }

  private AbstractValue symbolic(BinaryExpr.Operator operator, AbstractValue a, AbstractValue b) {
    String term = "(" + term(a) + " " + operator.asString() + " " + term(b) + ")";
    Set<Source> sources = new TreeSet<>();
    sources.addAll(sources(a));
    sources.addAll(sources(b));
    AbstractValue absent = whenAbsent(operator, absentOf(a), absentOf(b));
    if (isPredicate(operator)) {
      return Test.other(
          term.substring(1, term.length() - 1),
          sources,
          (absent instanceof Constant c && c.value() instanceof Boolean known) ? known : null);
    }
    return Input.computed(term, sources, absent);
  }

  private static boolean isPredicate(BinaryExpr.Operator operator) {
    return switch (operator) {
      case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, AND, OR -> true;
      default -> false;
    };
  }

  private @Nullable AbstractValue whenAbsent(
      BinaryExpr.Operator operator, @Nullable AbstractValue a, @Nullable AbstractValue b) {
    if (!(a instanceof Constant x) || !(b instanceof Constant y)) {
      return null;
    }
    try {
      Object result = Arithmetic.binary(operator, x.value(), y.value());
      return result == null ? null : Constant.of(result);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable AbstractValue absentOf(AbstractValue value) {
    if (value instanceof Input input) {
      return input.absent();
    }
    if (value instanceof Test test) {
      return test.whenAbsent() == null ? null : Constant.of(test.whenAbsent() != test.negated());
    }
    return value;
  }

  private static String term(AbstractValue value) {
    return value instanceof Input input ? input.term() : value.display();
  }

  private static Iterable<Source> sourcesOf(AbstractValue value) {
    return sources(value);
  }

  private static Set<Source> sources(AbstractValue value) {
    if (value instanceof Input input) {
      return Set.copyOf(input.sources());
    }
    return value instanceof Test test ? Set.copyOf(test.sources()) : Set.of();
  }

  /** Java's {@code ==}. */
  AbstractValue same(AbstractValue a, AbstractValue b, Node at) {
    if (isNull(a) || isNull(b)) {
      return isNull(a) ? comparedWithNull(b, at) : comparedWithNull(a, at);
    }
    if (a instanceof Constant x && b instanceof Constant y) {
      boolean equal = Arithmetic.equal(x.value(), y.value());
      return equal && isIdentityOpen(x.value(), at)
          ? interpreter.unknown("identity of boxed numbers", at)
          : Constant.of(equal);
    }
    if (a instanceof Input input && b instanceof Constant) {
      return equalToInput(input, b);
    }
    if (b instanceof Input input && a instanceof Constant) {
      return equalToInput(input, a);
    }
    if (a instanceof Reference x && b instanceof Reference y) {
      return x.id() == y.id() && interpreter.machine.standsForSeveral(x.id())
          ? interpreter.unknown("comparison of objects made in a loop", at)
          : Constant.of(x.id() == y.id());
    }
    if (a instanceof Test test && b instanceof Constant c) {
      return c.is(true) ? test : test.negate();
    }
    if (a instanceof Text x
        && b instanceof Text y
        && x.isConstant()
        && y.isConstant()
        && !x.equals(y)) {
      return Constant.of(false);
    }
    return interpreter.unknown(reasonOf(a, b, "comparison"), at);
  }

  /**
   * Between boxed numbers, {@code ==} compares objects; only small ones are certain to be the same.
   */
  private boolean isIdentityOpen(Object value, Node at) {
    if (!(at instanceof BinaryExpr comparison) || !(value instanceof Number number)) {
      return false;
    }
    boolean isCached =
        number.longValue() >= Byte.MIN_VALUE
            && number.longValue() <= Byte.MAX_VALUE
            && !(number instanceof Double || number instanceof Float);
    if (isCached) {
      return false;
    }
    String left = interpreter.types.of(comparison.getLeft());
    String right = interpreter.types.of(comparison.getRight());
    boolean isPrimitive =
        (left != null && Conversions.isPrimitive(left))
            || (right != null && Conversions.isPrimitive(right));
    return !isPrimitive;
  }

  private static Test equalToInput(Input input, AbstractValue constant) {
    AbstractValue absent = input.absent();
    Boolean whenAbsent =
        (absent instanceof Constant x && constant instanceof Constant y)
            ? Boolean.valueOf(Arithmetic.equal(x.value(), y.value()))
            : null;
    return Test.equal(input, constant, whenAbsent);
  }

  private static boolean isNull(AbstractValue value) {
    return value instanceof Constant constant && constant.isNull();
  }

  private AbstractValue comparedWithNull(AbstractValue value, Node at) {
    if (value instanceof Constant constant) {
      return Constant.of(constant.isNull());
    }
    if (value instanceof Input input) {
      if (!(input.absent() instanceof Constant absent) || !absent.isNull()) {
        // With a default it is never null; without one the program fails before it could be.
        return Constant.of(false);
      }
      return input.isDirect()
          ? not(interpreter.library.given(input.sources().get(0)))
          : Test.other(input.term() + " is null", sourcesOf(input), true);
    }
    boolean isObject =
        value instanceof Text
            || value instanceof Reference
            || value instanceof FunctionValue
            || value instanceof Sequence
            || value instanceof Mapping;
    return isObject
        ? Constant.of(false)
        : interpreter.unknown(reasonOf(value, value, "null check"), at);
  }

  AbstractValue unary(UnaryExpr.Operator operator, AbstractValue value, Node at) {
    if (operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return Lattice.traced(not(interpreter.machine.decisions.condition(value)), value);
    }
    AbstractValue result =
        value instanceof Choice
            ? Lattice.map(value, v -> single(operator, v, at))
            : single(operator, value, at);
    return Lattice.traced(result, value);
  }

  private AbstractValue single(UnaryExpr.Operator operator, AbstractValue value, Node at) {
    if (value instanceof Constant constant) {
      Object result = Arithmetic.unary(operator, constant.value());
      return result == null
          ? interpreter.unknown("operator " + operator.asString(), at)
          : Constant.of(result);
    }
    if (value instanceof Input input) {
      AbstractValue absent = input.absent();
      Object given = absent instanceof Constant c ? Arithmetic.unary(operator, c.value()) : null;
      return Input.computed(
          operator.asString() + input.term(),
          input.sources(),
          given == null ? null : Constant.of(given));
    }
    return interpreter.unknown(reasonOf(value, value, "operator " + operator.asString()), at);
  }

  AbstractValue not(AbstractValue value) {
    return value instanceof Choice ? Lattice.map(value, Operators::negated) : negated(value);
  }

  private static AbstractValue negated(AbstractValue value) {
    if (value instanceof Test test) {
      return test.negate();
    }
    if (value instanceof Constant constant && constant.value() instanceof Boolean known) {
      return Constant.of(!known);
    }
    return value instanceof Unknown
        ? value
        : Unknown.because("negation of " + Objects.toString(value.display()));
  }
}
