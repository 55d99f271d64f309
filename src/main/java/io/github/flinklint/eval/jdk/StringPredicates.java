package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Predicates and functions on strings that can be lifted to outside inputs, with their names in
 * messages.
 */
final class StringPredicates {

  static final Lift.Operation STARTS_WITH =
      predicate(
          o -> relation(o, " starts with ") + (o.size() > 2 ? " at " + Terms.of(o.get(2)) : ""),
          o ->
              o.length > 2
                  ? string(o[0]).startsWith(string(o[1]), (Integer) Objects.requireNonNull(o[2]))
                  : string(o[0]).startsWith(string(o[1])));

  static final Lift.Operation ENDS_WITH =
      predicate(o -> relation(o, " ends with "), o -> string(o[0]).endsWith(string(o[1])));

  static final Lift.Operation CONTAINS =
      predicate(o -> relation(o, " contains "), o -> string(o[0]).contains(string(o[1])));

  static final Lift.Operation IS_EMPTY =
      predicate(o -> Terms.of(o.get(0)) + " is empty", o -> string(o[0]).isEmpty());

  static final Lift.Operation IS_BLANK =
      predicate(o -> Terms.of(o.get(0)) + " is blank", o -> string(o[0]).isBlank());

  static final Lift.Operation EQUALS_IGNORE_CASE =
      predicate(
          StringPredicates::equalityIgnoringCase,
          o -> string(o[0]).equalsIgnoreCase((String) o[1]));

  /** As {@link #IS_EMPTY}, but true of null: the same predicate of an input that is given. */
  static final Lift.Operation IS_NULL_OR_EMPTY =
      predicate(o -> Terms.of(o.get(0)) + " is empty", o -> o[0] == null || string(o[0]).isEmpty());

  /** As {@link #IS_BLANK}, but true of null. */
  static final Lift.Operation IS_NULL_OR_BLANK =
      predicate(o -> Terms.of(o.get(0)) + " is blank", o -> o[0] == null || string(o[0]).isBlank());

  static final Lift.Operation LOWER_CASE =
      value("toLowerCase", o -> string(o[0]).toLowerCase(Locale.ROOT));

  static final Lift.Operation UPPER_CASE =
      value("toUpperCase", o -> string(o[0]).toUpperCase(Locale.ROOT));

  static final Lift.Operation REPLACE =
      value("replace", o -> string(o[0]).replace(string(o[1]), string(o[2])));

  private StringPredicates() {}

  private static Lift.Operation predicate(Lift.Naming naming, Lift.Function function) {
    return new Lift.Operation(Lift.Kind.PREDICATE, naming, function);
  }

  static Lift.Operation conversion(Lift.Function function) {
    return new Lift.Operation(Lift.Kind.CONVERSION, o -> Terms.of(o.get(0)), function);
  }

  /** A function named as the method of its first operand. */
  static Lift.Operation value(String method, Lift.Function function) {
    return new Lift.Operation(
        Lift.Kind.VALUE, o -> Terms.call(o.get(0), method, o.subList(1, o.size())), function);
  }

  /** The Java string of an operand, which is null or something else where the program is wrong. */
  static String string(@Nullable Object operand) {
    if (operand == null) {
      throw new NullPointerException();
    }
    return operand instanceof String s ? s : String.valueOf(operand);
  }

  private static String relation(List<AbstractValue> operands, String words) {
    return Terms.of(operands.get(0)) + words + Terms.plain(operands.get(1));
  }

  private static String equalityIgnoringCase(List<AbstractValue> operands) {
    boolean turned = operands.get(0) instanceof Text text && text.isConstant();
    AbstractValue left = operands.get(turned ? 1 : 0);
    AbstractValue right = operands.get(turned ? 0 : 1);
    String operand = Terms.plain(right);
    String shown = right instanceof Text ? operand.toLowerCase(Locale.ROOT) : operand;
    return Terms.of(left) + " is " + shown + " ignoring case";
  }
}
