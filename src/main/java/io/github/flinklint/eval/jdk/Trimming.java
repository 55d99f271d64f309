package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * White space taken away at the ends of a text. An input that is trimmed is still that input.
 *
 * @param atStart at the start
 * @param atEnd at the end
 * @param ofControls true where all characters up to the blank are white, as {@code String.trim} has
 *     it; false where white is what Unicode says
 */
record Trimming(boolean atStart, boolean atEnd, boolean ofControls) {

  /** As {@code String.trim}. */
  static final Trimming TRIM = new Trimming(true, true, true);

  /** As {@code String.strip}. */
  static final Trimming STRIP = new Trimming(true, true, false);

  static final Trimming LEADING = new Trimming(true, false, false);

  static final Trimming TRAILING = new Trimming(false, true, false);

  private boolean isSpace(char c) {
    return ofControls ? c <= ' ' : Character.isWhitespace(c);
  }

  Outcome apply(AbstractValue value) {
    if (value instanceof Text text) {
      Text trimmed = trimmed(text);
      if (trimmed != null) {
        return Outcome.of(trimmed);
      }
    }
    return Lift.apply(
        Operation.conversion(o -> Operation.string(o[0]).isEmpty() ? "" : ofString(o[0])),
        List.of(value));
  }

  private String ofString(@Nullable Object operand) {
    String all = Operation.string(operand);
    int[] range = range(all, -1, -1);
    return all.substring(range[0], range[1]);
  }

  /** What is left: nothing before the first hole, or behind the last, is taken away from within. */
  private int[] range(String all, int firstHole, int lastHole) {
    int from = 0;
    int to = all.length();
    while (atStart && from < to && from != firstHole && isSpace(all.charAt(from))) {
      from++;
    }
    while (atEnd && to > from && to - 1 != lastHole && isSpace(all.charAt(to - 1))) {
      to--;
    }
    return new int[] {from, to};
  }

  /** The text cut; null where what fills a hole decides how far. */
  private @Nullable Text trimmed(Text text) {
    String all = text.template();
    int firstHole = TextShapes.holeIndex(text, true);
    int lastHole = TextShapes.holeIndex(text, false);
    int[] range = range(all, firstHole, lastHole);
    int from = range[0];
    int to = range[1];
    boolean startsOpen = atStart && firstHole >= 0 && from == firstHole;
    boolean endsOpen = atEnd && lastHole >= 0 && to - 1 == lastHole;
    if (!startsOpen && !endsOpen) {
      return text.sub(from, to);
    }
    if (from + 1 == to) {
      AbstractValue hole = ofHole(text, from, this);
      return hole == null ? null : JdkTexts.text(hole);
    }
    // Were a hole at an end blank, more would be taken away behind it.
    boolean goesOn =
        (startsOpen && (from + 1 == lastHole || isSpace(all.charAt(from + 1))))
            || (endsOpen && (to - 2 == firstHole || isSpace(all.charAt(to - 2))));
    AbstractValue start =
        startsOpen ? ofHole(text, from, new Trimming(true, false, ofControls)) : null;
    AbstractValue end =
        endsOpen ? ofHole(text, to - 1, new Trimming(false, true, ofControls)) : null;
    if (goesOn || (startsOpen && start == null) || (endsOpen && end == null)) {
      return null;
    }
    Text middle = text.sub(start == null ? from : from + 1, end == null ? to : to - 1);
    Text joined = start == null ? middle : JdkTexts.text(start).plus(middle);
    return end == null ? joined : joined.plus(JdkTexts.text(end));
  }

  /** What fills a hole, trimmed; null where it is neither an input nor unknown. */
  private static @Nullable AbstractValue ofHole(Text text, int index, Trimming trimming) {
    AbstractValue hole = text.sub(index, index + 1).holes().get(0).value();
    return hole instanceof Input || hole instanceof Unknown ? trimming.apply(hole).value() : null;
  }
}
