package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a member of a body says of a field, if it is of the type that the API asks for. */
final class RestValue {

  private static final Set<Field> TRUTHS =
      Set.of(Field.CHECKPOINT_ENABLED, Field.RESTART, Field.RESTORE, Field.LOG_ENABLED);

  private static final Set<Field> NUMBERS = Set.of(Field.CHECKPOINT_INTERVAL, Field.RESUME_MAX);

  private RestValue() {}

  /**
   * The value; unknown where its type is wrong.
   *
   * @param problems where a wrong type is added
   */
  static Given of(Field field, JsonNode.Member member, List<Problem> problems) {
    Given given = given(field, member.value());
    if (given != null) {
      return given;
    }
    String name = member.key();
    JsonNode node = member.value();
    problems.add(
        new Problem(
            Problem.Kind.DEFINITION,
            node.at(),
            "field " + name + " is " + node.kind() + ", but must be " + expected(field, node)));
    Unknown unknown = Unknown.because("field " + name + ", which is " + node.kind(), node.at());
    return new Given(unknown, node.at());
  }

  /** The value; null where its type is wrong. */
  private static @Nullable Given given(Field field, JsonNode node) {
    if (node instanceof JsonNode.Str str) {
      Given text =
          new Given(
              field == Field.ARGUMENTS ? Arguments.withVariables(str.text()) : str.text(),
              str.at());
      boolean isWrong =
          (TRUTHS.contains(field) && text.truth() == null)
              || (NUMBERS.contains(field) && text.number() == null);
      return isWrong ? null : text;
    }
    if (node instanceof JsonNode.Bool bool) {
      return TRUTHS.contains(field) ? new Given(Constant.of(bool.value()), bool.at()) : null;
    }
    if (node instanceof JsonNode.Items jars && field == Field.DEPENDENCY_JARS) {
      return new Given(Constant.of(!jars.elements().isEmpty()), jars.at());
    }
    boolean isNumber = NUMBERS.contains(field) || field == Field.CHECKPOINT_MODE;
    if (node instanceof JsonNode.Num num && isNumber) {
      Long whole = num.whole();
      return whole == null ? null : new Given(Constant.of(whole), num.at());
    }
    return null;
  }

  private static String expected(Field field, JsonNode node) {
    if (TRUTHS.contains(field)) {
      return "true or false";
    }
    if (NUMBERS.contains(field)) {
      return "a whole number";
    }
    if (field == Field.CHECKPOINT_MODE) {
      return "1 or 2";
    }
    boolean isBare = node instanceof JsonNode.Num || node instanceof JsonNode.Bool;
    return isBare ? "a string; put it in double quotes" : "a string";
  }
}
