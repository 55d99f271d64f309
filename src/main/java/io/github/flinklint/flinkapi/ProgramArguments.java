package io.github.flinklint.flinkapi;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Mapping;
import io.github.flinklint.value.Sequence;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Program arguments as {@code ParameterTool.fromArgs} reads them. */
final class ProgramArguments {

  /** What commons-lang's NumberUtils takes for a number, as far as it begins with a minus. */
  private static final Pattern NEGATIVE_NUMBER =
      Pattern.compile("-(?:0[xX][0-9a-fA-F]+|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?[lLfFdD]?)");

  /**
   * What reading came to.
   *
   * @param entries the parameters; null where reading fails or cannot be told
   * @param error why the program fails; null where it does not
   */
  record Parsed(@Nullable Mapping entries, @Nullable String error) {}

  private ProgramArguments() {}

  /** Reads the arguments; a later parameter of the same name replaces an earlier one. */
  static Parsed parse(List<AbstractValue> arguments) {
    return parse(arguments, (before, value) -> value);
  }

  /** Reads the arguments, the value of each parameter being a sequence of all its values. */
  static Parsed parseMultiple(List<AbstractValue> arguments) {
    return parse(arguments, ProgramArguments::append);
  }

  private static Sequence append(@Nullable AbstractValue before, AbstractValue value) {
    List<AbstractValue> all = new ArrayList<>();
    if (before instanceof Sequence sequence) {
      all.addAll(sequence.elements());
    }
    all.add(value);
    return Sequence.of(all);
  }

  private static Parsed parse(
      List<AbstractValue> arguments,
      BiFunction<@Nullable AbstractValue, AbstractValue, AbstractValue> collect) {
    Map<AbstractValue, AbstractValue> entries = new LinkedHashMap<>();
    int i = 0;
    while (i < arguments.size()) {
      String key = Texts.constant(arguments.get(i));
      if (key == null) {
        return new Parsed(null, null);
      }
      if (!key.startsWith("-")) {
        return new Parsed(null, "argument '" + (i + 1) + "' is not prefixed with -- or -");
      }
      String name = key.substring(key.startsWith("--") ? 2 : 1);
      if (name.isEmpty()) {
        return new Parsed(null, "argument '" + (i + 1) + "' is empty");
      }
      i++;
      boolean hasValue = i < arguments.size() && isValue(arguments.get(i));
      AbstractValue value = hasValue ? arguments.get(i) : Text.of(Parameters.NO_VALUE);
      entries.put(Text.of(name), collect.apply(entries.get(Text.of(name)), value));
      i += hasValue ? 1 : 0;
    }
    return new Parsed(Mapping.of(entries), null);
  }

  /** A text with a hole at its front is taken for a value: keys are written out in practice. */
  private static boolean isValue(AbstractValue argument) {
    String text = argument instanceof Text given ? given.template() : "";
    return !text.startsWith("-") || NEGATIVE_NUMBER.matcher(text).matches();
  }
}
