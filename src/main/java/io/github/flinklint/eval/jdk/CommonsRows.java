package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code StringUtils} of Commons Lang and its kin in other libraries: null-safe methods on strings.
 */
final class CommonsRows {

  private CommonsRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String type, String method) {
    return switch (type) {
      case "org.apache.commons.lang3.StringUtils", "org.apache.commons.lang.StringUtils" ->
          Table.first(predicates(method), defaults(method), pieces(method));
      case "com.google.common.base.Strings" -> guava(method);
      case "cn.hutool.core.util.StrUtil" -> hutool(method);
      case "org.springframework.util.StringUtils" -> spring(method);
      default -> null;
    };
  }

  private static @Nullable Transfer predicates(String method) {
    return switch (method) {
      case "isEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, false);
      case "isNotEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, true);
      case "isBlank/1" -> predicate(StringOperation.IS_NULL_OR_BLANK, false);
      case "isNotBlank/1" -> predicate(StringOperation.IS_NULL_OR_BLANK, true);
      case "equals/2" -> call -> Equality.ofNullable(call, argument(call, 0), argument(call, 1));
      case "equalsIgnoreCase/2" -> CommonsRows::equalsIgnoreCase;
      case "startsWith/2" -> nullSafe(StringShapes::startsWith, StringOperation.STARTS_WITH);
      case "endsWith/2" -> nullSafe(StringShapes::endsWith, StringOperation.ENDS_WITH);
      case "contains/2" -> nullSafe(StringShapes::contains, StringOperation.CONTAINS);
      default -> null;
    };
  }

  private static @Nullable Transfer defaults(String method) {
    return switch (method) {
      case "defaultString/1" -> call -> orElse(call, Text.of(""), Filler.NULL);
      case "defaultString/2" -> call -> orElse(call, argument(call, 1), Filler.NULL);
      case "defaultIfEmpty/2" -> call -> orElse(call, argument(call, 1), Filler.EMPTY);
      case "defaultIfBlank/2" -> call -> orElse(call, argument(call, 1), Filler.BLANK);
      case "trim/1" -> call -> trimmed(call, Trimming.TRIM);
      case "strip/1" -> call -> trimmed(call, Trimming.STRIP);
      case "trimToEmpty/1", "stripToEmpty/1" -> call -> orElse(call, Text.of(""), Filler.TRIMMED);
      case "trimToNull/1", "stripToNull/1" ->
          call -> orElse(call, Constant.ofNull(), Filler.TRIMMED);
      default -> null;
    };
  }

  private static @Nullable Transfer pieces(String method) {
    return switch (method) {
      case "lowerCase/1" -> function("toLowerCase", s -> s.toLowerCase(Locale.ROOT));
      case "upperCase/1" -> function("toUpperCase", s -> s.toUpperCase(Locale.ROOT));
      case "removeEnd/2" -> call -> cut(call, false);
      case "removeStart/2" -> call -> cut(call, true);
      case "appendIfMissing/2" -> CommonsRows::appendIfMissing;
      case "substringBefore/2" -> around(true, true);
      case "substringAfter/2" -> around(true, false);
      case "substringBeforeLast/2" -> around(false, true);
      case "substringAfterLast/2" -> around(false, false);
      case "join/2" -> CommonsRows::join;
      case "split/2" -> CommonsRows::split;
      default -> null;
    };
  }

  private static @Nullable Transfer guava(String method) {
    return switch (method) {
      case "isNullOrEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, false);
      case "nullToEmpty/1" -> call -> orElse(call, Text.of(""), Filler.NULL);
      case "emptyToNull/1" -> call -> orElse(call, Constant.ofNull(), Filler.EMPTY);
      default -> null;
    };
  }

  private static @Nullable Transfer hutool(String method) {
    return switch (method) {
      case "isEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, false);
      case "isBlank/1" -> predicate(StringOperation.IS_NULL_OR_BLANK, false);
      case "isNotEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, true);
      case "isNotBlank/1" -> predicate(StringOperation.IS_NULL_OR_BLANK, true);
      default -> null;
    };
  }

  private static @Nullable Transfer spring(String method) {
    return switch (method) {
      case "isEmpty/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, false);
      case "hasLength/1" -> predicate(StringOperation.IS_NULL_OR_EMPTY, true);
      case "hasText/1" -> predicate(StringOperation.IS_NULL_OR_BLANK, true);
      default -> null;
    };
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  // ---- predicates

  private static Transfer predicate(Operation operation, boolean negated) {
    return call -> {
      AbstractValue holds =
          Spread.over(call, List.of(argument(call, 0)), o -> emptiness(operation, o));
      return negated ? Inputs.not(holds) : holds;
    };
  }

  private static Outcome emptiness(Operation operation, List<AbstractValue> operands) {
    boolean isBlank = operation.equals(StringOperation.IS_NULL_OR_BLANK);
    Outcome shape = isBlank ? StringShapes.isBlank(operands) : StringShapes.isEmpty(operands);
    return shape == null ? Lift.apply(operation, operands) : shape;
  }

  private static AbstractValue equalsIgnoreCase(Call call) {
    Operation operation =
        Operation.of(
            Operation.Kind.PREDICATE,
            StringOperation.EQUALS_IGNORE_CASE::term,
            o ->
                o[0] == null
                    ? o[1] == null
                    : Operation.string(o[0]).equalsIgnoreCase((String) o[1]));
    return Spread.lifted(call, call.arguments(), operation);
  }

  /** What the shape of the texts tells. */
  @FunctionalInterface
  private interface Shape {
    @Nullable Outcome apply(List<AbstractValue> operands);
  }

  /** As the method of strings, but false of null. */
  private static Transfer nullSafe(Shape shape, Operation operation) {
    Operation safe =
        Operation.of(
            Operation.Kind.PREDICATE,
            operation::term,
            o -> o[0] != null && o[1] != null && isTrue(operation.compute(o)));
    return call ->
        Spread.over(
            call,
            call.arguments(),
            o -> {
              Outcome known = shape.apply(o);
              return known == null ? Lift.apply(safe, o) : known;
            });
  }

  private static boolean isTrue(@Nullable Object result) {
    return Boolean.TRUE.equals(result);
  }

  // ---- defaults

  /** When another value takes the place of the first. */
  private enum Filler {
    NULL,
    EMPTY,
    BLANK,
    /** The first is trimmed, and replaced where nothing is left. */
    TRIMMED;

    boolean replaces(@Nullable String value) {
      return value == null
          || (this == EMPTY && value.isEmpty())
          || ((this == BLANK || this == TRIMMED) && value.isBlank());
    }
  }

  private static AbstractValue orElse(Call call, AbstractValue other, Filler filler) {
    return Lattice.map(argument(call, 0), v -> Lattice.traced(single(call, v, other, filler), v));
  }

  private static AbstractValue single(
      Call call, AbstractValue value, AbstractValue other, Filler filler) {
    if (Concrete.isNull(value)) {
      return other;
    }
    if (value instanceof Text text) {
      if (text.isConstant() && filler.replaces(text.template())) {
        return other;
      }
      AbstractValue trimmed = filler == Filler.TRIMMED ? Trimming.TRIM.apply(text).value() : text;
      return trimmed == null ? text : trimmed;
    }
    if (!(value instanceof Input input)) {
      return Concrete.is(value) ? value : Spread.unknown(call);
    }
    AbstractValue absent = input.absent();
    // An input that is given but blank is taken as given: who gives one means something by it.
    return absent == null
        ? input
        : Inputs.withAbsent(input, Lattice.map(absent, a -> single(call, a, other, filler)));
  }

  // ---- functions

  /** A function of strings. */
  @FunctionalInterface
  private interface OfString {
    String apply(String value);
  }

  /** Null stays null. */
  private static AbstractValue trimmed(Call call, Trimming trimming) {
    return Spread.over(
        call,
        List.of(argument(call, 0)),
        o -> {
          AbstractValue value = o.get(0);
          boolean staysNull =
              Concrete.isNull(value)
                  || (value instanceof Input input && Inputs.isNullWhenAbsent(input));
          return staysNull ? Outcome.of(value) : trimming.apply(value);
        });
  }

  private static Transfer function(String name, OfString function) {
    Operation operation =
        Operation.value(name, o -> o[0] == null ? null : function.apply(Operation.string(o[0])));
    return call -> Spread.lifted(call, List.of(argument(call, 0)), operation);
  }

  private static AbstractValue cut(Call call, boolean atStart) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          String end = Concrete.characters(o.get(1));
          if (!(o.get(0) instanceof Text text) || end == null) {
            return Lift.apply(
                Operation.value(call.method(), p -> cut((String) p[0], (String) p[1], atStart)), o);
          }
          Boolean has =
              atStart
                  ? TextShapes.startsWith(text, Text.of(end))
                  : TextShapes.endsWith(text, Text.of(end));
          if (has == null) {
            return Outcome.UNKNOWN;
          }
          int width = JdkTexts.width(text);
          return Outcome.of(
              !has
                  ? text
                  : atStart ? text.sub(end.length(), width) : text.sub(0, width - end.length()));
        });
  }

  private static @Nullable String cut(
      @Nullable String value, @Nullable String end, boolean atStart) {
    if (value == null || end == null) {
      return value;
    }
    boolean has = atStart ? value.startsWith(end) : value.endsWith(end);
    if (!has) {
      return value;
    }
    return atStart
        ? value.substring(end.length())
        : value.substring(0, value.length() - end.length());
  }

  private static AbstractValue appendIfMissing(Call call) {
    AbstractValue value = argument(call, 0);
    AbstractValue suffix = argument(call, 1);
    AbstractValue has =
        Spread.over(
            call,
            List.of(value, suffix),
            o -> {
              Outcome known = StringShapes.endsWith(o);
              return known == null ? Lift.apply(StringOperation.ENDS_WITH, o) : known;
            });
    return call.branch(has, () -> value, () -> JdkTexts.concat(value, suffix));
  }

  /** What stands before or after a separator. */
  private static Transfer around(boolean first, boolean before) {
    return call ->
        Spread.over(
            call,
            call.arguments(),
            o -> {
              String separator = Concrete.characters(o.get(1));
              if (!(o.get(0) instanceof Text text)
                  || !text.isConstant()
                  || separator == null
                  || separator.isEmpty()) {
                return Outcome.UNKNOWN;
              }
              String all = text.template();
              int at = first ? all.indexOf(separator) : all.lastIndexOf(separator);
              if (at < 0) {
                return Outcome.of(before ? text : Text.of(""));
              }
              return Outcome.of(
                  before ? text.sub(0, at) : text.sub(at + separator.length(), all.length()));
            });
  }

  private static AbstractValue join(Call call) {
    return StringRows.join(call, argument(call, 1), Containers.inOrder(call, argument(call, 0)));
  }

  /** At each of the characters given, empty pieces left out. */
  private static AbstractValue split(Call call) {
    String separators = Concrete.characters(argument(call, 1));
    AbstractValue regex =
        separators != null && separators.length() == 1
            ? Text.of("[" + Pattern.quote(separators) + "]+")
            : call.unknown("separators of a split");
    boolean isClean =
        argument(call, 0) instanceof Text text
            && text.isConstant()
            && separators != null
            && !text.template().startsWith(separators);
    return isClean
        ? Regexes.split(call, argument(call, 0), regex, null)
        : Containers.create(call, Containers.ARRAY, call.unknown("pieces of a text"));
  }
}
