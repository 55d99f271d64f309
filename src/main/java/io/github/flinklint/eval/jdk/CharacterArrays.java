package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Characters as arrays and streams of them, and the texts that these make. */
final class CharacterArrays {

  private static final String TYPE = "char[]";

  private CharacterArrays() {}

  /** The receiver as a new array. */
  static AbstractValue of(Call call) {
    return Containers.create(call, TYPE, characters(call, false));
  }

  /** The receiver as a stream of numbers. */
  static AbstractValue stream(Call call) {
    boolean inWhole = call.method().equals("codePoints");
    return StreamRows.stream(call, Pipelines.INT, characters(call, inWhole));
  }

  private static AbstractValue characters(Call call, boolean inWhole) {
    return Spread.over(
        call,
        List.of(JdkTexts.asText(call, call.receiver())),
        o -> {
          String all = Concrete.characters(o.get(0));
          if (all == null) {
            return o.get(0) instanceof Unknown ? Outcome.of(o.get(0)) : Outcome.UNKNOWN;
          }
          List<AbstractValue> characters = new ArrayList<>();
          if (inWhole) {
            all.codePoints().forEach(c -> characters.add(Constant.of(c)));
          } else {
            all.chars().forEach(c -> characters.add(Constant.of((char) c)));
          }
          return Outcome.of(Sequence.of(characters));
        });
  }

  /** What {@code getChars} writes into an array is not followed. */
  static AbstractValue copyInto(Call call) {
    if (call.arguments().get(2) instanceof Reference array) {
      Forgetting.forget(call, array);
    }
    return Constant.ofNull();
  }

  static boolean is(AbstractValue value) {
    return value instanceof Reference array && array.type().equals(TYPE);
  }

  /** The value as text, an array by its characters, as {@code String.valueOf} has it. */
  static AbstractValue text(Call call, AbstractValue value) {
    return is(value) ? joined(call, Containers.content(call, value)) : JdkTexts.asText(call, value);
  }

  private static AbstractValue joined(Call call, AbstractValue content) {
    return Spread.over(
        call,
        List.of(content),
        o -> {
          if (!(o.get(0) instanceof Sequence characters)) {
            return o.get(0) instanceof Unknown ? Outcome.of(o.get(0)) : Outcome.UNKNOWN;
          }
          AbstractValue all = Text.of("");
          for (AbstractValue character : characters.elements()) {
            all = JdkTexts.concat(all, character);
          }
          return Outcome.of(all);
        });
  }

  /** A part of an array as text, given by its offset and its length. */
  static AbstractValue part(Call call, List<AbstractValue> arguments) {
    if (!is(arguments.get(0))) {
      return Spread.unknown(call);
    }
    return Spread.over(
        call,
        List.of(text(call, arguments.get(0)), arguments.get(1), arguments.get(2)),
        o -> {
          Integer offset = Concrete.index(o.get(1));
          Integer length = Concrete.index(o.get(2));
          if (!(o.get(0) instanceof Text all) || offset == null || length == null) {
            return o.get(0) instanceof Unknown ? Outcome.of(o.get(0)) : Outcome.UNKNOWN;
          }
          int width = JdkTexts.width(all);
          return offset < 0 || length < 0 || offset > width - length
              ? Outcome.failing("StringIndexOutOfBoundsException")
              : Outcome.of(all.sub(offset, offset + length));
        });
  }
}
