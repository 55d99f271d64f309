package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code String.format} and its kin: the literal characters of the format and the arguments keep
 * their origins. Numbers are written as in the root locale.
 */
final class Formats {

  private static final Pattern SPECIFIER =
      Pattern.compile("%(\\d+\\$|<)?([-#+ 0,(]*)?(\\d+)?(\\.\\d+)?([tT])?([a-zA-Z%])");

  /** The locale of the machine, which is taken to write and fold as the root locale does. */
  static final Constant DEFAULT_LOCALE = Constant.ofEnum("java.util.Locale", "default");

  private Formats() {}

  static AbstractValue format(Call call) {
    List<AbstractValue> arguments = call.arguments();
    boolean hasLocale =
        arguments.size() > 1
            && arguments.get(0) instanceof Constant c
            && (c.value() instanceof Locale || c.isNull() || c.equals(DEFAULT_LOCALE));
    int first = hasLocale ? 1 : 0;
    return arguments.size() <= first
        ? Spread.unknown(call)
        : format(call, arguments.get(first), arguments.subList(first + 1, arguments.size()));
  }

  static AbstractValue formatted(Call call) {
    return format(call, call.receiver(), call.arguments());
  }

  /** The format with its arguments filled in. */
  static AbstractValue format(Call call, AbstractValue format, List<AbstractValue> arguments) {
    List<AbstractValue> operands = operands(call, format, arguments);
    return operands == null
        ? Spread.unknown(call)
        : Spread.over(
            call,
            operands,
            o ->
                o.get(0) instanceof Text text && text.isConstant()
                    ? filled(text, o.subList(1, o.size()))
                    : unknownFormat(o.get(0)));
  }

  private static Outcome unknownFormat(AbstractValue format) {
    return format instanceof Unknown ? Outcome.of(format) : Outcome.UNKNOWN;
  }

  /**
   * The format and its arguments, an array of them spread, objects as their texts; null where the
   * array is not known.
   */
  private static @Nullable List<AbstractValue> operands(
      Call call, AbstractValue format, List<AbstractValue> arguments) {
    List<AbstractValue> given = arguments;
    if (arguments.size() == 1
        && arguments.get(0) instanceof Reference array
        && array.type().endsWith("[]")) {
      given = call.elements(array);
      if (given == null) {
        return null;
      }
    }
    List<AbstractValue> operands = new ArrayList<>();
    operands.add(format);
    for (AbstractValue argument : given) {
      operands.add(argument instanceof Reference ? JdkTexts.asText(call, argument) : argument);
    }
    return operands;
  }

  private static Outcome filled(Text format, List<AbstractValue> arguments) {
    String all = format.template();
    Matcher matcher = SPECIFIER.matcher(all);
    AbstractValue result = Text.of("");
    int from = 0;
    int ordinary = 0;
    int last = -1;
    for (int at = all.indexOf('%'); at >= 0; at = all.indexOf('%', from)) {
      if (!matcher.find(at) || matcher.start() != at) {
        return new Outcome(null, "java.util.UnknownFormatConversionException", null);
      }
      result = JdkTexts.concat(result, format.sub(from, at));
      from = matcher.end();
      String conversion = matcher.group(6);
      if (conversion.equals("n") || conversion.equals("%")) {
        result = JdkTexts.concat(result, Text.of(conversion.equals("n") ? "\n" : "%"));
        continue;
      }
      String index = matcher.group(1);
      last =
          index == null
              ? ordinary++
              : index.equals("<")
                  ? last
                  : Integer.parseInt(index.substring(0, index.length() - 1)) - 1;
      if (last < 0 || last >= arguments.size()) {
        return new Outcome(null, "java.util.MissingFormatArgumentException", null);
      }
      String specifier =
          index == null ? matcher.group() : matcher.group().replaceFirst(Pattern.quote(index), "");
      Outcome piece = piece(specifier, arguments.get(last));
      if (piece.value() == null) {
        return piece;
      }
      result = JdkTexts.concat(result, piece.value());
    }
    return Outcome.of(JdkTexts.concat(result, format.sub(from, all.length())));
  }

  /** One argument; what is not known is a hole. */
  private static Outcome piece(String specifier, AbstractValue argument) {
    boolean isPlain = specifier.equals("%s");
    if (isPlain) {
      return Outcome.of(JdkTexts.asText(argument));
    }
    boolean isNumber = specifier.equals("%d") && !Concrete.is(argument);
    if (isNumber) {
      return Outcome.of(JdkTexts.asText(argument));
    }
    if (argument instanceof Unknown) {
      return Outcome.of(argument);
    }
    Operation operation =
        Operation.of(
            Operation.Kind.VALUE,
            o -> "format(" + specifier + ", " + Terms.of(o.get(0)) + ")",
            o -> fits(specifier) ? String.format(Locale.ROOT, specifier, o) : Concrete.NONE);
    Outcome outcome = Lift.apply(operation, List.of(argument));
    return outcome.equals(Outcome.UNKNOWN)
        ? Outcome.of(Unknown.because("formatted argument"))
        : outcome;
  }

  /** False for widths that would fill the memory. */
  private static boolean fits(String specifier) {
    return specifier.length() < 8;
  }

  // ---- MessageFormat

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d{1,3})}");

  /** {@code MessageFormat.format(pattern, arguments)}. */
  static AbstractValue message(Call call) {
    return call.receiver() instanceof Reference format
        ? messageOf(call, format)
        : message(call, call.arguments());
  }

  private static final String LOCALE = "=locale";

  /** {@code new MessageFormat(pattern, locale)}. */
  static AbstractValue createMessage(Call call) {
    Reference format = call.allocate(call.type());
    call.write(format, JdkTexts.FIXED_TEXT, call.arguments().get(0), null);
    AbstractValue locale =
        call.arguments().size() > 1 ? call.arguments().get(1) : Constant.of(Locale.ROOT);
    call.write(format, LOCALE, locale, null);
    return format;
  }

  private static AbstractValue messageOf(Call call, Reference format) {
    boolean isGiven =
        call.arguments().size() == 1
            && call.arguments().get(0) instanceof Reference array
            && array.type().endsWith("[]");
    List<AbstractValue> operands =
        isGiven ? operands(call, call.read(format, JdkTexts.FIXED_TEXT), call.arguments()) : null;
    if (operands == null || !(Concrete.of(call.read(format, LOCALE)) instanceof Locale locale)) {
      return Spread.unknown(call);
    }
    return Spread.over(
        call,
        operands,
        o ->
            o.get(0) instanceof Text text && text.isConstant()
                ? wholeMessage(text, o.subList(1, o.size()), locale)
                : unknownFormat(o.get(0)));
  }

  private static AbstractValue message(Call call, List<AbstractValue> arguments) {
    List<AbstractValue> operands =
        arguments.isEmpty()
            ? null
            : operands(call, arguments.get(0), arguments.subList(1, arguments.size()));
    return operands == null
        ? Spread.unknown(call)
        : Spread.over(
            call,
            operands,
            o ->
                o.get(0) instanceof Text text && text.isConstant()
                    ? message(text, o.subList(1, o.size()))
                    : unknownFormat(o.get(0)));
  }

  private static Outcome message(Text pattern, List<AbstractValue> arguments) {
    String all = pattern.template();
    boolean isSimple = !all.contains("'") && ARGUMENT.matcher(all).replaceAll("").indexOf('{') < 0;
    boolean allTexts = arguments.stream().noneMatch(a -> a instanceof Constant);
    if (!isSimple || !allTexts) {
      return wholeMessage(pattern, arguments, Locale.ROOT);
    }
    Matcher matcher = ARGUMENT.matcher(all);
    AbstractValue result = Text.of("");
    int from = 0;
    while (matcher.find()) {
      int index = Integer.parseInt(matcher.group(1));
      AbstractValue argument =
          index < arguments.size() ? arguments.get(index) : Text.of(matcher.group());
      result = JdkTexts.concat(result, pattern.sub(from, matcher.start()));
      result = JdkTexts.concat(result, argument);
      from = matcher.end();
    }
    return Outcome.of(JdkTexts.concat(result, pattern.sub(from, all.length())));
  }

  private static Outcome wholeMessage(Text pattern, List<AbstractValue> arguments, Locale locale) {
    List<AbstractValue> operands = new ArrayList<>(arguments);
    operands.add(0, pattern);
    Operation operation =
        Operation.of(
            Operation.Kind.VALUE,
            o -> Terms.call("MessageFormat", "format", o),
            o -> {
              Object[] given = new Object[o.length - 1];
              System.arraycopy(o, 1, given, 0, given.length);
              return new MessageFormat(Operation.string(o[0]), locale).format(given);
            });
    return Lift.apply(operation, operands);
  }
}
