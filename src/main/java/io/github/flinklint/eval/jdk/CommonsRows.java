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

  private static final String[] STRING_UTILS = {
    "org.apache.commons.lang3.StringUtils", "org.apache.commons.lang.StringUtils"
  };

  static final Table TABLE = others(pieces(defaults(predicates(new Table()))));

  private CommonsRows() {}

  private static Table predicates(Table table) {
    return table
        .on(STRING_UTILS)
        .row("isEmpty", 1, predicate(StringPredicates.IS_NULL_OR_EMPTY, false))
        .row("isNotEmpty", 1, predicate(StringPredicates.IS_NULL_OR_EMPTY, true))
        .row("isBlank", 1, predicate(StringPredicates.IS_NULL_OR_BLANK, false))
        .row("isNotBlank", 1, predicate(StringPredicates.IS_NULL_OR_BLANK, true))
        .row("equals", 2, call -> Equality.ofNullable(call, argument(call, 0), argument(call, 1)))
        .row("equalsIgnoreCase", 2, CommonsRows::equalsIgnoreCase)
        .row("startsWith", 2, nullSafe(StringShapes::startsWith, StringPredicates.STARTS_WITH))
        .row("endsWith", 2, nullSafe(StringShapes::endsWith, StringPredicates.ENDS_WITH))
        .row("contains", 2, nullSafe(StringShapes::contains, StringPredicates.CONTAINS));
  }

  private static Table defaults(Table table) {
    return table
        .on(STRING_UTILS)
        .row("defaultString", 1, call -> orElse(call, Text.of(""), Filler.NULL))
        .row("defaultString", 2, call -> orElse(call, argument(call, 1), Filler.NULL))
        .row("defaultIfEmpty", 2, call -> orElse(call, argument(call, 1), Filler.EMPTY))
        .row("defaultIfBlank", 2, call -> orElse(call, argument(call, 1), Filler.BLANK))
        .row("trim", 1, call -> trimmed(call, Trimming.TRIM))
        .row("strip", 1, call -> trimmed(call, Trimming.STRIP))
        .row("trimToEmpty stripToEmpty", 1, call -> orElse(call, Text.of(""), Filler.TRIMMED))
        .row("trimToNull stripToNull", 1, call -> orElse(call, Constant.ofNull(), Filler.TRIMMED));
  }

  private static Table pieces(Table table) {
    return table
        .on(STRING_UTILS)
        .row("lowerCase", 1, function("toLowerCase", s -> s.toLowerCase(Locale.ROOT)))
        .row("upperCase", 1, function("toUpperCase", s -> s.toUpperCase(Locale.ROOT)))
        .row("removeEnd", 2, call -> cut(call, false))
        .row("removeStart", 2, call -> cut(call, true))
        .row("appendIfMissing", 2, CommonsRows::appendIfMissing)
        .row("substringBefore", 2, around(true, true))
        .row("substringAfter", 2, around(true, false))
        .row("substringBeforeLast", 2, around(false, true))
        .row("substringAfterLast", 2, around(false, false))
        .row("join", 2, CommonsRows::join)
        .row("split", 2, CommonsRows::split);
  }

  private static Table others(Table table) {
    Transfer isEmpty = predicate(StringPredicates.IS_NULL_OR_EMPTY, false);
    Transfer isBlank = predicate(StringPredicates.IS_NULL_OR_BLANK, false);
    return table
        .on("com.google.common.base.Strings")
        .row("isNullOrEmpty", 1, isEmpty)
        .row("nullToEmpty", 1, call -> orElse(call, Text.of(""), Filler.NULL))
        .row("emptyToNull", 1, call -> orElse(call, Constant.ofNull(), Filler.EMPTY))
        .on("cn.hutool.core.util.StrUtil")
        .row("isEmpty", 1, isEmpty)
        .row("isBlank", 1, isBlank)
        .row("isNotEmpty", 1, predicate(StringPredicates.IS_NULL_OR_EMPTY, true))
        .row("isNotBlank", 1, predicate(StringPredicates.IS_NULL_OR_BLANK, true))
        .on("org.springframework.util.StringUtils")
        .row("isEmpty", 1, isEmpty)
        .row("hasLength", 1, predicate(StringPredicates.IS_NULL_OR_EMPTY, true))
        .row("hasText", 1, predicate(StringPredicates.IS_NULL_OR_BLANK, true));
  }

  private static AbstractValue argument(Call call, int index) {
    return call.arguments().get(index);
  }

  // ---- predicates

  private static Transfer predicate(Lift.Operation operation, boolean negated) {
    return call -> {
      AbstractValue holds =
          Spread.over(call, List.of(argument(call, 0)), o -> emptiness(operation, o));
      return negated ? Inputs.not(holds) : holds;
    };
  }

  private static Outcome emptiness(Lift.Operation operation, List<AbstractValue> operands) {
    boolean isBlank = operation.equals(StringPredicates.IS_NULL_OR_BLANK);
    Outcome shape = isBlank ? StringShapes.isBlank(operands) : StringShapes.isEmpty(operands);
    return shape == null ? Lift.apply(operation, operands) : shape;
  }

  private static AbstractValue equalsIgnoreCase(Call call) {
    Lift.Operation operation =
        new Lift.Operation(
            Lift.Kind.PREDICATE,
            StringPredicates.EQUALS_IGNORE_CASE.naming(),
            o ->
                o[0] == null
                    ? o[1] == null
                    : StringPredicates.string(o[0]).equalsIgnoreCase((String) o[1]));
    return Spread.over(call, call.arguments(), o -> Lift.apply(operation, o));
  }

  /** What the shape of the texts tells. */
  @FunctionalInterface
  private interface Shape {
    @Nullable Outcome apply(List<AbstractValue> operands);
  }

  /** As the method of strings, but false of null. */
  private static Transfer nullSafe(Shape shape, Lift.Operation operation) {
    Lift.Operation safe =
        new Lift.Operation(
            Lift.Kind.PREDICATE,
            operation.naming(),
            o -> o[0] != null && o[1] != null && isTrue(operation.function().apply(o)));
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
    Lift.Operation operation =
        StringPredicates.value(
            name, o -> o[0] == null ? null : function.apply(StringPredicates.string(o[0])));
    return call -> Spread.over(call, List.of(argument(call, 0)), o -> Lift.apply(operation, o));
  }

  private static AbstractValue cut(Call call, boolean atStart) {
    return Spread.over(
        call,
        call.arguments(),
        o -> {
          String end = Concrete.characters(o.get(1));
          if (!(o.get(0) instanceof Text text) || end == null) {
            return Lift.apply(
                StringPredicates.value(
                    call.method(), p -> cut((String) p[0], (String) p[1], atStart)),
                o);
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
              return known == null ? Lift.apply(StringPredicates.ENDS_WITH, o) : known;
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
