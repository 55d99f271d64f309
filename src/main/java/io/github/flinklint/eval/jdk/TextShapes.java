package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of texts with holes from their literal characters alone, and cutting them so
 * that the characters keep their origins. Methods give null where the holes decide.
 */
final class TextShapes {

  private TextShapes() {}

  /** The literal characters before the first hole. */
  static String prefix(Text text) {
    String all = text.template();
    int hole = holeIndex(text, true);
    return hole < 0 ? all : all.substring(0, hole);
  }

  /** The literal characters behind the last hole. */
  static String suffix(Text text) {
    String all = text.template();
    int hole = holeIndex(text, false);
    return hole < 0 ? all : all.substring(hole + 1);
  }

  /** Index in the template of the first or last hole; -1 for none. */
  static int holeIndex(Text text, boolean first) {
    int at = 0;
    int found = -1;
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Hole) {
        if (first) {
          return at;
        }
        found = at;
      }
      at += part.width();
    }
    return found;
  }

  static @Nullable Boolean startsWith(Text text, Text start) {
    String own = prefix(text);
    String other = prefix(start);
    if (!agree(own, other)) {
      return false;
    }
    return (start.isConstant() && (text.isConstant() || other.length() <= own.length()))
        ? own.startsWith(other)
        : null;
  }

  static @Nullable Boolean endsWith(Text text, Text end) {
    String own = reversed(suffix(text));
    String other = reversed(suffix(end));
    if (!agree(own, other)) {
      return false;
    }
    return (end.isConstant() && (text.isConstant() || other.length() <= own.length()))
        ? own.startsWith(other)
        : null;
  }

  /** True where one begins with the other, as far as both go. */
  private static boolean agree(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return a.regionMatches(0, b, 0, length);
  }

  private static String reversed(String characters) {
    // Characters, not code points: StringBuilder.reverse would keep surrogate pairs together.
    char[] all = new char[characters.length()];
    for (int i = 0; i < all.length; i++) {
      all[i] = characters.charAt(all.length - 1 - i);
    }
    return new String(all);
  }

  static @Nullable Boolean contains(Text text, String wanted) {
    if (text.isConstant()) {
      return text.template().contains(wanted);
    }
    return literalRuns(text).stream().anyMatch(run -> run.contains(wanted)) ? true : null;
  }

  /** The runs of literal characters, adjacent pieces in one. */
  static List<String> literalRuns(Text text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Chars chars) {
        run.append(chars.characters());
      } else {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    runs.add(run.toString());
    return runs;
  }

  static @Nullable Boolean isEmpty(Text text) {
    boolean hasLiteral = text.parts().stream().anyMatch(Text.Chars.class::isInstance);
    return hasLiteral ? Boolean.FALSE : text.isConstant() ? true : null;
  }

  static @Nullable Boolean isBlank(Text text) {
    if (text.isConstant()) {
      return text.template().isBlank();
    }
    return literalRuns(text).stream().allMatch(String::isBlank) ? null : false;
  }

  /** True where the index is one of the template and no hole stands before it. */
  static boolean isBeforeHoles(Text text, int index) {
    return index >= 0 && index <= prefix(text).length();
  }

  /**
   * The text with its pieces changed: literal pieces by one function, what fills the holes by
   * another.
   */
  static Text map(
      Text text, Function<Text, Text> literal, Function<AbstractValue, AbstractValue> hole) {
    Text all = Text.of("");
    int at = 0;
    for (Text.Part part : text.parts()) {
      Text piece = text.sub(at, at + part.width());
      all =
          all.plus(
              part instanceof Text.Hole h
                  ? JdkTexts.text(hole.apply(h.value()))
                  : literal.apply(piece));
      at += part.width();
    }
    return all.withTrace(text.trace());
  }

  /** Characters mapped one to one keep their origins. */
  static Text mapped(Text literal, Function<String, String> function) {
    String before = literal.template();
    String after = function.apply(before);
    if (after.equals(before)) {
      return literal;
    }
    if (after.length() != before.length()
        || !(literal.parts().get(0) instanceof Text.Chars chars)) {
      return Text.of(after);
    }
    // The origin tells by index, so the mapped characters are cut from a literal of the same length
    // in its place.
    String padding = "\0".repeat(chars.offset());
    return Text.of(padding + after, chars.origin())
        .sub(chars.offset(), chars.offset() + after.length());
  }

  /**
   * Each occurrence of characters replaced by a text.
   *
   * @param ofHole what becomes of a hole's content
   * @return null where an occurrence may reach into a hole
   */
  static @Nullable AbstractValue replaced(
      Text text, String target, Text by, Function<AbstractValue, AbstractValue> ofHole) {
    if (!text.isConstant() && (target.isEmpty() || touchesHole(text, target))) {
      return null;
    }
    AbstractValue all = Text.of("");
    int at = 0;
    for (Piece piece : pieces(text)) {
      if (piece.hole() != null) {
        all = JdkTexts.concat(all, ofHole.apply(piece.hole()));
      } else {
        all = JdkTexts.concat(all, replacedLiteral(text.sub(at, at + piece.width()), target, by));
      }
      at += piece.width();
    }
    return all.withTrace(text.trace());
  }

  /** A run of literal characters, or a hole. */
  private record Piece(int width, @Nullable AbstractValue hole) {}

  private static List<Piece> pieces(Text text) {
    List<Piece> pieces = new ArrayList<>();
    int run = 0;
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Hole hole) {
        pieces.add(new Piece(run, null));
        pieces.add(new Piece(1, hole.value()));
        run = 0;
      } else {
        run += part.width();
      }
    }
    pieces.add(new Piece(run, null));
    return pieces;
  }

  private static AbstractValue replacedLiteral(Text literal, String target, Text by) {
    String all = literal.template();
    AbstractValue result = Text.of("");
    int from = 0;
    int at = all.indexOf(target);
    while (at >= 0) {
      result = JdkTexts.concat(JdkTexts.concat(result, literal.sub(from, at)), by);
      from = at + target.length();
      // An empty target stands before each character and at the end.
      int next = target.isEmpty() ? at + 1 : from;
      at = next > all.length() ? -1 : all.indexOf(target, next);
    }
    return JdkTexts.concat(result, literal.sub(from, all.length()));
  }

  private static boolean touchesHole(Text text, String target) {
    List<String> runs = literalRuns(text);
    for (int i = 0; i < runs.size(); i++) {
      for (int cut = 1; cut < target.length(); cut++) {
        boolean before = i < runs.size() - 1 && runs.get(i).endsWith(target.substring(0, cut));
        boolean after = i > 0 && runs.get(i).startsWith(target.substring(cut));
        if (before || after) {
          return true;
        }
      }
    }
    return false;
  }
}
