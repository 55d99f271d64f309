package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Choice;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code String}. */
final class StringRows {

  static final String STRING = "java.lang.String";

  /** Told from the shape of the texts alone, or null where that does not tell. */
  @FunctionalInterface
  private interface Shape {
    @Nullable Outcome apply(List<AbstractValue> operands);
  }

  private StringRows() {}

  /** What a method does, given by {@code name/arguments} or its name alone; null for none. */
  static @Nullable Transfer find(String method) {
    return Table.first(predicates(method), pieces(method), whole(method));
  }

  private static @Nullable Transfer predicates(String method) {
    return switch (method) {
      case "startsWith/1" -> shaped(StringShapes::startsWith, StringOperation.STARTS_WITH);
      case "startsWith/2" -> shaped(o -> null, StringOperation.STARTS_WITH);
      case "endsWith/1" -> shaped(StringShapes::endsWith, StringOperation.ENDS_WITH);
      case "contains/1" -> shaped(StringShapes::contains, StringOperation.CONTAINS);
      case "isEmpty/0" -> shaped(StringShapes::isEmpty, StringOperation.IS_EMPTY);
      case "isBlank/0" -> shaped(StringShapes::isBlank, StringOperation.IS_BLANK);
      case "equalsIgnoreCase/1" -> shaped(o -> null, StringOperation.EQUALS_IGNORE_CASE);
      case "equals/1" -> StringRows::equal;
      case "contentEquals/1" -> call -> contentEquals(call);
      case "matches/1" -> Regexes::matches;
      default -> null;
    };
  }

  private static @Nullable Transfer pieces(String method) {
    return switch (method) {
      case "substring/1" ->
          shaped(StringShapes::substring, PureMethods.instance(STRING, "substring", 1));
      case "substring/2", "subSequence/2" ->
          shaped(StringShapes::substring, PureMethods.instance(STRING, "substring", 2));
      case "charAt/1" -> shaped(StringShapes::charAt, PureMethods.instance(STRING, "charAt", 1));
      case "indexOf/1" -> shaped(StringShapes::indexOf, PureMethods.instance(STRING, "indexOf", 1));
      case "length/0" -> shaped(o -> null, PureMethods.instance(STRING, "length", 0));
      case "trim/0" -> trimmed(Trimming.TRIM);
      case "strip/0" -> trimmed(Trimming.STRIP);
      case "stripLeading/0" -> trimmed(Trimming.LEADING);
      case "stripTrailing/0" -> trimmed(Trimming.TRAILING);
      case "replace/2" -> StringRows::replace;
      case "replaceAll/2" -> call -> Regexes.replace(call, true);
      case "replaceFirst/2" -> call -> Regexes.replace(call, false);
      case "split/1" -> Regexes::split;
      case "split/2" -> Regexes::split;
      case "lines/0" -> Regexes::lines;
      default -> null;
    };
  }

  private static @Nullable Transfer whole(String method) {
    return switch (method) {
      case "toString/0", "intern/0" -> call -> JdkTexts.asText(call.receiver());
      case "toLowerCase/0" -> call -> inCase(call, true);
      case "toLowerCase/1" -> call -> inCaseOf(call, true);
      case "toUpperCase/0" -> call -> inCase(call, false);
      case "toUpperCase/1" -> call -> inCaseOf(call, false);
      case "concat/1" -> call -> JdkTexts.concat(call.receiver(), argument(call, 0));
      case "repeat/1" -> shapedOnly(StringShapes::repeat);
      case "valueOf/1", "copyValueOf/1" ->
          ofString(c -> CharacterArrays.text(c, c.arguments().get(0)));
      case "valueOf/3", "copyValueOf/3" -> ofString(c -> CharacterArrays.part(c, c.arguments()));
      case "toCharArray/0" -> CharacterArrays::of;
      case "getChars/4" -> CharacterArrays::copyInto;
      case "chars/0", "codePoints/0" -> CharacterArrays::stream;
      case "join" -> ofString(StringRows::join);
      case "format" -> ofString(Formats::format);
      case "formatted" -> Formats::formatted;
      case "getBytes/0" -> StringRows::bytes;
      case "getBytes/1" -> StringRows::bytes;
      case "<init>/0" -> call -> Text.of("");
      case "<init>/1" -> call -> CharacterArrays.text(call, call.arguments().get(0));
      case "<init>/3" -> call -> CharacterArrays.part(call, call.arguments());
      case "<init>/2" -> call -> JdkTexts.asText(call, call.arguments().get(0));
      default -> null;
    };
  }

  /** A static method of strings; called on an input it is another type's method of that name. */
  private static Transfer ofString(Transfer transfer) {
    return call -> call.receiver() instanceof Input ? InputRows.apply(call) : transfer.apply(call);
  }

  private static Transfer trimmed(Trimming trimming) {
    return call -> Spread.over(call, List.of(call.receiver()), o -> trimming.apply(o.get(0)));
  }

  /** By its shape, and where that does not tell, lifted. */
  private static Transfer shaped(Shape shape, Operation operation) {
    return call -> Spread.over(call, operands(call), o -> shapedOrLifted(shape, operation, o));
  }

  private static Transfer shapedOnly(Shape shape) {
    return call ->
        Spread.over(
            call,
            operands(call),
            o -> {
              Outcome outcome = shape.apply(o);
              return outcome == null ? Outcome.UNKNOWN : outcome;
            });
  }

  private static Outcome shapedOrLifted(
      Shape shape, Operation operation, List<AbstractValue> operands) {
    Outcome outcome = shape.apply(operands);
    return outcome == null ? Lift.apply(operation, operands) : outcome;
  }

  /** The receiver and the arguments, builders among them as their texts. */
  static List<AbstractValue> operands(Call call) {
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(call.receiver());
    for (int i = 0; i < call.arguments().size(); i++) {
      operands.add(argument(call, i));
    }
    return operands;
  }

  /** An argument, an object that is a text being read as one. */
  static AbstractValue argument(Call call, int index) {
    AbstractValue argument = call.arguments().get(index);
    if (argument instanceof Choice) {
      return Lattice.map(argument, a -> a instanceof Reference ? JdkTexts.asText(call, a) : a);
    }
    return argument instanceof Reference ? JdkTexts.asText(call, argument) : argument;
  }

  private static AbstractValue equal(Call call) {
    return Spread.over(
        call,
        List.of(call.receiver(), call.arguments().get(0)),
        o -> Equality.equal(o.get(0), o.get(1)));
  }

  private static AbstractValue contentEquals(Call call) {
    return Spread.over(call, operands(call), o -> Equality.equal(o.get(0), o.get(1)));
  }

  private static AbstractValue inCase(Call call, boolean lower) {
    return Spread.over(call, List.of(call.receiver()), o -> StringShapes.inCase(o.get(0), lower));
  }

  /** Turkish, Azeri and Lithuanian have case rules of their own. */
  private static final Set<String> OWN_RULES = Set.of("tr", "az", "lt");

  private static AbstractValue inCaseOf(Call call, boolean lower) {
    return Spread.over(
        call,
        List.of(call.receiver(), argument(call, 0)),
        o -> {
          if (o.get(1).equals(Formats.DEFAULT_LOCALE)) {
            return StringShapes.inCase(o.get(0), lower);
          }
          if (!(Concrete.of(o.get(1)) instanceof Locale locale)) {
            return Concrete.isNull(o.get(1))
                ? Outcome.failing("NullPointerException")
                : o.get(1) instanceof Unknown ? Outcome.of(o.get(1)) : Outcome.UNKNOWN;
          }
          if (!OWN_RULES.contains(locale.getLanguage())) {
            return StringShapes.inCase(o.get(0), lower);
          }
          String all = Concrete.characters(o.get(0));
          return all == null
              ? Outcome.UNKNOWN
              : Outcome.of(lower ? all.toLowerCase(locale) : all.toUpperCase(locale));
        });
  }

  private static AbstractValue replace(Call call) {
    List<AbstractValue> operands =
        List.of(
            call.receiver(),
            JdkTexts.asText(call, call.arguments().get(0)),
            JdkTexts.asText(call, call.arguments().get(1)));
    return Spread.over(call, operands, StringShapes::replace);
  }

  /** The characters as bytes: only {@code new String} of them is of interest. */
  private static AbstractValue bytes(Call call) {
    Reference bytes = call.allocate("byte[]");
    call.write(bytes, JdkTexts.FIXED_TEXT, call.receiver(), null);
    return bytes;
  }

  private static AbstractValue join(Call call) {
    List<AbstractValue> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return Spread.unknown(call);
    }
    boolean isCollection =
        arguments.size() == 2
            && !Lattice.alternatives(arguments.get(1)).stream().allMatch(StringRows::isPiece);
    AbstractValue content =
        isCollection
            ? Containers.inOrder(call, arguments.get(1))
            : Sequence.of(arguments.subList(1, arguments.size()));
    return join(call, arguments.get(0), content);
  }

  private static boolean isPiece(AbstractValue value) {
    boolean isOneInput =
        value instanceof Input input && !input.holeName().equals(Containers.ARGUMENTS);
    return value instanceof Text || value instanceof Constant || isOneInput;
  }

  /** The texts of the elements with a delimiter between them. */
  static AbstractValue join(Call call, AbstractValue delimiter, AbstractValue content) {
    return Spread.over(
        call,
        List.of(JdkTexts.asText(call, delimiter), content),
        o -> {
          if (o.get(1) instanceof Sequence sequence) {
            return Outcome.of(joined(call, o.get(0), sequence.elements()));
          }
          return o.get(1) instanceof Input input
              ? Outcome.of(Input.computed(Terms.call(STRING, "join", o), input.sources(), null))
              : Outcome.of(o.get(1));
        });
  }

  private static AbstractValue joined(
      Call call, AbstractValue delimiter, List<AbstractValue> elements) {
    AbstractValue all = Text.of("");
    for (int i = 0; i < elements.size(); i++) {
      AbstractValue before = i == 0 ? all : JdkTexts.concat(all, delimiter);
      all = JdkTexts.concat(before, elements.get(i), JdkTexts.heap(call));
    }
    return all;
  }
}
