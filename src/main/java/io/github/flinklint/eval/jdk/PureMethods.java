package io.github.flinklint.eval.jdk;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.apimodel.Effect;
import io.github.flinklint.apimodel.MethodRow;
import io.github.flinklint.apimodel.Transfer;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Test;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods without effect whose result depends on their operands alone, not on locale, time zone or
 * clock. What they give for constants is asked of the running JDK itself.
 */
final class PureMethods {

  private static final Set<String> JAVA_TIME_EXCEPT =
      words(
          "now systemDefault getDisplayName format query adjustInto getClass notify notifyAll wait"
              + " hashCode datesUntil");

  private static final String NUMBER =
      " toString intValue longValue doubleValue floatValue shortValue byteValue compareTo equals"
          + " hashCode valueOf compare <init>";

  private static final String BITS =
      " bitCount highestOneBit lowestOneBit numberOfLeadingZeros numberOfTrailingZeros reverse"
          + " reverseBytes rotateLeft rotateRight compareUnsigned divideUnsigned"
          + " remainderUnsigned";

  /** Per type the names that may be called. */
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              "java.lang.Integer",
              words(
                  "parseInt parseUnsignedInt decode max min sum signum"
                      + " toHexString toBinaryString toOctalString toUnsignedLong toUnsignedString"
                      + BITS
                      + NUMBER)),
          Map.entry(
              "java.lang.Long",
              words(
                  "parseLong parseUnsignedLong decode max min sum signum toHexString"
                      + " toBinaryString toOctalString toUnsignedString"
                      + BITS
                      + NUMBER)),
          Map.entry(
              "java.lang.Short",
              words("parseShort decode toUnsignedInt toUnsignedLong reverseBytes" + NUMBER)),
          Map.entry(
              "java.lang.Byte", words("parseByte decode toUnsignedInt toUnsignedLong" + NUMBER)),
          Map.entry(
              "java.lang.Double",
              words(
                  "parseDouble max min sum isNaN isInfinite isFinite doubleToLongBits"
                      + " longBitsToDouble"
                      + NUMBER)),
          Map.entry(
              "java.lang.Float",
              words(
                  "parseFloat max min sum isNaN isInfinite isFinite floatToIntBits intBitsToFloat"
                      + NUMBER)),
          Map.entry(
              "java.lang.Boolean",
              words(
                  "parseBoolean valueOf toString booleanValue compare compareTo"
                      + " equals hashCode logicalAnd logicalOr logicalXor")),
          Map.entry(
              "java.lang.Character",
              words(
                  "isDigit isLetter isLetterOrDigit isUpperCase isLowerCase isWhitespace"
                      + " isAlphabetic toUpperCase toLowerCase toString valueOf charValue compare"
                      + " compareTo equals hashCode getNumericValue digit forDigit isSpaceChar"
                      + " isISOControl isTitleCase toTitleCase charCount isSurrogate"
                      + " isJavaIdentifierStart isJavaIdentifierPart isDefined reverseBytes")),
          Map.entry(
              "java.lang.Math",
              words(
                  "abs absExact addExact subtractExact multiplyExact multiplyFull incrementExact"
                      + " decrementExact negateExact toIntExact floor ceil rint round max min pow"
                      + " sqrt cbrt exp log log10 floorDiv floorMod signum hypot ceilDiv ceilMod"
                      + " clamp multiplyHigh fma ulp nextUp nextDown toRadians toDegrees sin cos"
                      + " tan atan atan2 expm1 log1p")),
          Map.entry(
              "java.lang.StrictMath",
              words("abs floor ceil rint round max min pow sqrt floorDiv floorMod signum")),
          Map.entry(
              "java.lang.String",
              words(
                  "charAt codePointAt codePointBefore codePointCount offsetByCodePoints compareTo"
                      + " compareToIgnoreCase hashCode indexOf lastIndexOf length regionMatches"
                      + " stripIndent translateEscapes indent")),
          Map.entry(
              "java.math.BigInteger",
              words(
                  "add subtract multiply divide remainder mod modPow negate abs signum"
                      + " max min intValueExact longValueExact shortValueExact byteValueExact gcd"
                      + " bitLength bitCount testBit setBit clearBit flipBit getLowestSetBit and or"
                      + " xor not andNot sqrt pow shiftLeft shiftRight"
                      + NUMBER)),
          Map.entry(
              "java.math.BigDecimal",
              words(
                  "add subtract multiply divide remainder negate abs signum max min intValueExact"
                      + " longValueExact setScale stripTrailingZeros toPlainString"
                      + " toEngineeringString scale precision unscaledValue movePointLeft"
                      + " movePointRight scaleByPowerOfTen toBigInteger toBigIntegerExact"
                      + " divideToIntegralValue round sqrt pow plus ulp"
                      + NUMBER)),
          Map.entry(
              "java.util.concurrent.TimeUnit",
              words(
                  "toNanos toMicros toMillis toSeconds toMinutes toHours"
                      + " toDays convert valueOf of name toString ordinal compareTo toChronoUnit")),
          Map.entry("java.math.RoundingMode", words("valueOf name toString ordinal compareTo")),
          Map.entry(
              "java.util.Locale",
              words("getLanguage getCountry toLanguageTag forLanguageTag toString <init>")),
          Map.entry(
              "java.util.UUID",
              words(
                  "fromString toString compareTo equals hashCode getMostSignificantBits"
                      + " getLeastSignificantBits version <init>")));

  /** What keeps an input what it is, only in another type. */
  private static final Set<String> CONVERSIONS =
      words(
          "parseInt parseLong parseShort parseByte parseDouble parseFloat parseBoolean decode"
              + " valueOf toString intValue longValue doubleValue floatValue shortValue byteValue"
              + " booleanValue charValue toIntExact <init>");

  /** What fails on a text that is no number. */
  private static final Set<String> NUMBER_PARSERS =
      words("parseInt parseLong parseShort parseByte parseDouble parseFloat");

  private PureMethods() {}

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.trim().split(" ")));
  }

  /** True where nothing but the operands decides what the method gives. */
  static boolean isPure(String type, String method) {
    Set<String> names = NAMES.get(type);
    if (names != null) {
      return names.contains(method);
    }
    return type.startsWith("java.time.")
        && !type.startsWith("java.time.format.")
        && !JAVA_TIME_EXCEPT.contains(method)
        && !type.equals("java.time.Clock");
  }

  /** The row of a pure method; null where the type has none. */
  static @Nullable MethodRow row(String type, String method, int arity) {
    if (!isPure(type, method)) {
      return null;
    }
    Class<?> found = JdkTypes.findPublic(type);
    List<Executable> candidates = found == null ? List.of() : Overloads.find(found, method, arity);
    if (found != null && candidates.isEmpty() && arity > 0) {
      // A reference to a static method, its first argument taken for a receiver.
      candidates = new ArrayList<>();
      for (Executable e : Overloads.find(found, method, arity + 1)) {
        if (e instanceof Method && Overloads.isStatic(e)) {
          candidates.add(e);
        }
      }
    }
    return candidates.isEmpty() ? null : row(type, method, arity, candidates);
  }

  private static MethodRow row(String type, String method, int arity, List<Executable> candidates) {
    return new MethodRow(
        type, method, arity, List.of(new Effect.Does(new Row(type, method, candidates))));
  }

  /** What a pure method does. */
  private static final class Row implements Transfer {

    private final String type;
    private final String method;
    private final List<Executable> candidates;

    Row(String type, String method, List<Executable> candidates) {
      this.type = type;
      this.method = method;
      this.candidates = candidates;
    }

    @Override
    public AbstractValue apply(Call call) {
      return PureMethods.apply(call, type, method, candidates);
    }
  }

  private static AbstractValue apply(
      Call call, String type, String method, List<Executable> candidates) {
    boolean isStatic = Overloads.isStatic(candidates.get(0));
    boolean isReferred =
        isStatic && candidates.get(0).getParameterCount() > call.arguments().size();
    List<AbstractValue> operands = operands(call, isStatic && !isReferred);
    Operation operation = operation(type, method, candidates);
    Test isNumber =
        call.isCaught() && NUMBER_PARSERS.contains(method) ? isNumber(operands, operation) : null;
    return isNumber == null
        ? Spread.lifted(call, operands, operation)
        : call.branch(
            isNumber,
            () -> Spread.lifted(call, operands, operation),
            () -> call.fail("java.lang.NumberFormatException", "text that is no number"));
  }

  /** Whether an outside text is a number, where the program may catch that it is none. */
  private static @Nullable Test isNumber(List<AbstractValue> operands, Operation operation) {
    if (operands.size() != 1 || !(operands.get(0) instanceof Input input)) {
      return null;
    }
    AbstractValue absent = input.absent();
    Boolean whenAbsent = null;
    if (absent != null) {
      Outcome outcome = Lift.apply(operation, List.of(absent));
      whenAbsent = outcome.value() instanceof Constant c && !c.isNull();
    }
    return Test.other(input.term() + " is a number", input.sources(), whenAbsent);
  }

  /**
   * The receiver, unless the method is static, and the arguments; objects that are texts as texts.
   */
  static List<AbstractValue> operands(Call call, boolean isStatic) {
    List<AbstractValue> operands = new ArrayList<>();
    if (!isStatic) {
      operands.add(call.receiver());
    }
    operands.addAll(call.arguments());
    return operands;
  }

  /** A method of a type as a function that can be lifted, its receiver being the first operand. */
  static Operation instance(String type, String method, int arity) {
    Class<?> found = JdkTypes.findPublic(type);
    return operation(
        type, method, found == null ? List.of() : Overloads.find(found, method, arity));
  }

  private static Operation operation(String type, String method, List<Executable> candidates) {
    boolean isStatic = !candidates.isEmpty() && Overloads.isStatic(candidates.get(0));
    Operation.Kind kind = kind(type, method, candidates);
    return new Operation() {
      @Override
      public Kind kind() {
        return kind;
      }

      @Override
      public String term(List<AbstractValue> operands) {
        return isStatic
            ? Terms.call(type, method, operands)
            : Terms.call(operands.get(0), method, operands.subList(1, operands.size()));
      }

      @Override
      public @Nullable Object compute(@Nullable Object[] operands) throws Exception {
        return isStatic
            ? Overloads.call(candidates, null, operands)
            : onReceiver(candidates, operands[0], Arrays.copyOfRange(operands, 1, operands.length));
      }
    };
  }

  private static @Nullable Object onReceiver(
      List<Executable> candidates, @Nullable Object receiver, @Nullable Object[] arguments)
      throws Exception {
    if (receiver == null) {
      throw new NullPointerException();
    }
    boolean fits =
        !candidates.isEmpty()
            && candidates.get(0).getDeclaringClass().isInstance(receiver)
            && !(isBig(receiver) && hasLargeNumber(arguments));
    return fits ? Overloads.call(candidates, receiver, arguments) : Concrete.NONE;
  }

  private static boolean isBig(Object receiver) {
    return receiver instanceof BigDecimal || receiver instanceof BigInteger;
  }

  /** A scale or an exponent that would take the memory of the machine. */
  private static boolean hasLargeNumber(@Nullable Object[] arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Integer n && Math.abs((long) n) > 1000) {
        return true;
      }
    }
    return false;
  }

  private static Operation.Kind kind(String type, String method, List<Executable> candidates) {
    boolean isOfBox = type.startsWith("java.lang.");
    boolean oneOperand = true;
    boolean givesBoolean = false;
    for (Executable e : candidates) {
      oneOperand &= e.getParameterCount() + (Overloads.isStatic(e) ? 0 : 1) == 1;
      givesBoolean |= e instanceof Method m && m.getReturnType() == boolean.class;
    }
    if (isOfBox && oneOperand && CONVERSIONS.contains(method)) {
      return Operation.Kind.CONVERSION;
    }
    return givesBoolean ? Operation.Kind.PREDICATE : Operation.Kind.VALUE;
  }
}
