package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of values that Flink refuses with an exception. That counts only where the program
 * itself may catch it: elsewhere the value is taken all the same, so that it can be judged.
 */
final class Refusals {

  static final String ILLEGAL_ARGUMENT = "java.lang.IllegalArgumentException";
  static final String NULL_POINTER = "java.lang.NullPointerException";

  /** Whether Flink takes a value. */
  enum Answer {
    /** It does. */
    TAKEN,
    /** It throws. */
    REFUSED,
    /** Either. */
    OPEN
  }

  /**
   * A judgement on one value.
   *
   * @param exceptions types of the exceptions that may be thrown; empty where it is taken
   */
  record Verdict(Answer answer, List<String> exceptions) {
    static final Verdict TAKEN = new Verdict(Answer.TAKEN, List.of());

    static Verdict refused(String... exceptions) {
      return new Verdict(Answer.REFUSED, List.of(exceptions));
    }

    static Verdict open(String... exceptions) {
      return new Verdict(Answer.OPEN, List.of(exceptions));
    }
  }

  /** Judges a value, which is no choice. */
  @FunctionalInterface
  interface Check {
    Verdict of(AbstractValue value);
  }

  private Refusals() {}

  /** True where the call may end for what it is given, so that {@link #guard} has to tell. */
  static boolean mayEnd(Call call, AbstractValue value, Check check) {
    if (call.isCaught()) {
      for (AbstractValue one : Lattice.alternatives(value)) {
        if (check.of(one).answer() != Answer.TAKEN) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Goes on with what is taken of a value, and ends the call for what is refused.
   *
   * @param goOn gets the value without the alternatives that are certainly refused
   */
  static AbstractValue guard(
      Call call, AbstractValue value, Check check, UnaryOperator<AbstractValue> goOn) {
    if (!call.isCaught()) {
      return goOn.apply(value);
    }
    AbstractValue taken = null;
    Set<String> exceptions = new LinkedHashSet<>();
    for (AbstractValue one : Lattice.alternatives(value)) {
      Verdict verdict = check.of(one);
      exceptions.addAll(verdict.exceptions());
      if (verdict.answer() != Answer.REFUSED) {
        taken = taken == null ? one : Lattice.join(taken, one, Lattice.conditionsOf(value));
      }
    }
    if (exceptions.isEmpty()) {
      return goOn.apply(taken == null ? value : taken);
    }
    AbstractValue rest = taken;
    Supplier<AbstractValue> way = rest == null ? null : () -> goOn.apply(rest);
    for (String exception : exceptions) {
      way = orThrow(call, value, check, way, exception);
    }
    return way == null ? goOn.apply(value) : way.get();
  }

  private static Supplier<AbstractValue> orThrow(
      Call call,
      AbstractValue value,
      Check check,
      @Nullable Supplier<AbstractValue> otherwise,
      String exception) {
    Supplier<AbstractValue> end =
        () -> call.fail(exception, call.method() + " refuses " + value.display());
    return otherwise == null ? end : () -> call.branch(isTaken(call, value, check), otherwise, end);
  }

  /** The condition that the value is taken. */
  private static AbstractValue isTaken(Call call, AbstractValue value, Check check) {
    String key = " is taken by " + call.method();
    if (value instanceof Input input) {
      AbstractValue absent = input.absent();
      Boolean whenAbsent = absent == null ? null : isTaken(check.of(absent));
      boolean isPresence = Boolean.FALSE.equals(whenAbsent) && onlyNullIsRefused(check, input);
      return isPresence
          ? call.isGiven(input.sources().get(0))
          : Test.other(input.term() + key, input.sources(), whenAbsent);
    }
    if (value instanceof Text text && text.isOutside()) {
      Text absent = text.whenAbsent();
      Set<Source> sources = text.sources();
      Boolean whenAbsent = absent == null ? null : isTaken(check.of(absent));
      return Test.other(text.display() + key, sources, whenAbsent);
    }
    return call.unknown("which value " + call.method() + " is given")
        .withConditions(Lattice.conditionsOf(value));
  }

  private static boolean onlyNullIsRefused(Check check, Input input) {
    return input.isDirect()
        && check.of(Input.of(input.sources().get(0), Text.of(""))).answer() == Answer.TAKEN;
  }

  private static @Nullable Boolean isTaken(Verdict verdict) {
    return verdict.answer() == Answer.OPEN ? null : verdict.answer() == Answer.TAKEN;
  }

  // ---- checks

  /** Refuses null. What is not known is taken to be something. */
  static Verdict nothing(AbstractValue value) {
    if (Texts.isNull(value)) {
      return Verdict.refused(NULL_POINTER);
    }
    boolean mayBeNull =
        value instanceof Input input && input.absent() != null && Texts.isNull(input.absent());
    return mayBeNull ? Verdict.open(NULL_POINTER) : Verdict.TAKEN;
  }

  /**
   * Refuses numbers below a bound.
   *
   * @param possible the bound of some version, where the version is not known
   */
  static Verdict below(AbstractValue value, long least, long possible) {
    if (value instanceof Constant constant && constant.value() instanceof Number number) {
      if (number.longValue() >= least) {
        return Verdict.TAKEN;
      }
      return number.longValue() < possible
          ? Verdict.refused(ILLEGAL_ARGUMENT)
          : Verdict.open(ILLEGAL_ARGUMENT);
    }
    return value instanceof Absent ? Verdict.TAKEN : Verdict.open(ILLEGAL_ARGUMENT);
  }

  /** {@link #directory} as a check. */
  static Check directories(String... forNull) {
    return value -> directory(value, forNull);
  }

  /**
   * Refuses what is no directory for checkpoints: without a scheme, or the root.
   *
   * @param forNull exceptions for null, one or one of several
   */
  static Verdict directory(AbstractValue value, String... forNull) {
    if (Texts.isNull(value)) {
      return forNull.length == 1 ? Verdict.refused(forNull) : Verdict.open(forNull);
    }
    if (value instanceof Text text) {
      return switch (new PathText(text).isDirectory()) {
        case TAKEN -> Verdict.TAKEN;
        case REFUSED -> Verdict.refused(ILLEGAL_ARGUMENT);
        case OPEN -> Verdict.open(ILLEGAL_ARGUMENT);
      };
    }
    if (value instanceof Input input && input.absent() != null && Texts.isNull(input.absent())) {
      Set<String> all = new LinkedHashSet<>(List.of(ILLEGAL_ARGUMENT));
      all.addAll(List.of(forNull));
      return Verdict.open(all.toArray(new String[0]));
    }
    boolean isObject = value instanceof Absent || Texts.isObject(value);
    return isObject ? Verdict.TAKEN : Verdict.open(ILLEGAL_ARGUMENT);
  }
}
