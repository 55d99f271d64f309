package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Methods of strings that can be lifted to outside inputs, with their names in messages. */
enum StringOperation implements Operation {
  STARTS_WITH(" starts with "),
  ENDS_WITH(" ends with "),
  CONTAINS(" contains "),
  IS_EMPTY(" is empty"),
  IS_BLANK(" is blank"),
  EQUALS_IGNORE_CASE(" is "),

  /** As {@link #IS_EMPTY}, but true of null: the same predicate of an input that is given. */
  IS_NULL_OR_EMPTY(" is empty"),

  /** As {@link #IS_BLANK}, but true of null. */
  IS_NULL_OR_BLANK(" is blank"),

  LOWER_CASE("toLowerCase"),
  UPPER_CASE("toUpperCase"),
  REPLACE("replace"),
  MATCHES(" matches "),
  FINDS(" has a match of "),
  REPLACE_ALL("replaceAll"),
  REPLACE_FIRST("replaceFirst");

  private final String words;

  StringOperation(String words) {
    this.words = words;
  }

  @Override
  public Kind kind() {
    return words.startsWith(" ") ? Kind.PREDICATE : Kind.VALUE;
  }

  @Override
  public String term(List<AbstractValue> operands) {
    AbstractValue first = operands.get(0);
    if (kind() == Kind.VALUE) {
      return Terms.call(first, words, operands.subList(1, operands.size()));
    }
    if (this == EQUALS_IGNORE_CASE) {
      return equalityIgnoringCase(operands);
    }
    String relation = operands.size() < 2 ? words : words + Terms.plain(operands.get(1));
    String place = operands.size() < 3 ? "" : " at " + Terms.of(operands.get(2));
    return Terms.of(first) + relation + place;
  }

  /** The same test whichever side the input stands on and in whatever case the other is written. */
  private String equalityIgnoringCase(List<AbstractValue> operands) {
    boolean turned = operands.get(0) instanceof Text text && text.isConstant();
    AbstractValue left = operands.get(turned ? 1 : 0);
    AbstractValue right = operands.get(turned ? 0 : 1);
    String operand = Terms.plain(right);
    String shown = right instanceof Text ? operand.toLowerCase(Locale.ROOT) : operand;
    return Terms.of(left) + words + shown + " ignoring case";
  }

  @Override
  public @Nullable Object compute(@Nullable Object[] operands) {
    Object first = operands[0];
    return switch (this) {
      case IS_NULL_OR_EMPTY -> first == null || Operation.string(first).isEmpty();
      case IS_NULL_OR_BLANK -> first == null || Operation.string(first).isBlank();
      default -> compute(Operation.string(first), operands);
    };
  }

  private Object compute(String text, @Nullable Object[] operands) {
    return switch (this) {
      case STARTS_WITH ->
          operands.length > 2
              ? text.startsWith(string(operands, 1), (Integer) Objects.requireNonNull(operands[2]))
              : text.startsWith(string(operands, 1));
      case ENDS_WITH -> text.endsWith(string(operands, 1));
      case CONTAINS -> text.contains(string(operands, 1));
      case IS_EMPTY, IS_NULL_OR_EMPTY -> text.isEmpty();
      case IS_BLANK, IS_NULL_OR_BLANK -> text.isBlank();
      case EQUALS_IGNORE_CASE ->
          operands[1] instanceof String other && text.equalsIgnoreCase(other);
      case LOWER_CASE -> text.toLowerCase(Locale.ROOT);
      case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
      case REPLACE -> text.replace(string(operands, 1), string(operands, 2));
      case MATCHES -> Regexes.matcher(text, string(operands, 1)).matches();
      case FINDS -> Regexes.matcher(text, string(operands, 1)).find();
      case REPLACE_ALL ->
          Regexes.matcher(text, string(operands, 1)).replaceAll(string(operands, 2));
      case REPLACE_FIRST ->
          Regexes.matcher(text, string(operands, 1)).replaceFirst(string(operands, 2));
    };
  }

  private static String string(@Nullable Object[] operands, int index) {
    return Operation.string(operands[index]);
  }
}
