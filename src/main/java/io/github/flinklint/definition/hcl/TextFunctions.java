package io.github.flinklint.definition.hcl;

import static java.util.Map.entry;

import io.github.flinklint.definition.hcl.Functions.Arguments;
import io.github.flinklint.definition.hcl.Functions.Function;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions of texts. What they leave of a text keeps its place. */
final class TextFunctions {
  static final Map<String, Function> ALL =
      Map.ofEntries(
          entry("join", TextFunctions::join),
          entry("lower", a -> inCase(a, Character::toLowerCase)),
          entry("upper", a -> inCase(a, Character::toUpperCase)),
          entry("replace", TextFunctions::replace),
          entry("split", TextFunctions::split),
          entry("trimspace", TextFunctions::trimSpace),
          entry("trim", TextFunctions::trim),
          entry("trimprefix", TextFunctions::trimPrefix),
          entry("trimsuffix", TextFunctions::trimSuffix),
          entry("startswith", a -> test(a, String::startsWith)),
          entry("endswith", a -> test(a, String::endsWith)),
          entry("strcontains", a -> test(a, String::contains)),
          entry("jsonencode", JsonText::encode));

  private TextFunctions() {}

  /** A test of two texts. */
  private interface TextTest {
    boolean holds(String text, String other);
  }

  private static @Nullable Text text(Arguments arguments, int index) {
    return index < arguments.size() ? Conversions.text(arguments.get(index)) : null;
  }

  private static @Nullable String characters(Arguments arguments, int index) {
    Text text = text(arguments, index);
    return text == null ? null : text.characters();
  }

  private static Value words(Text text, Arguments arguments) {
    return new Value.Words(text, arguments.at());
  }

  private static @Nullable Value test(Arguments arguments, TextTest test) {
    String text = characters(arguments, 0);
    String other = characters(arguments, 1);
    return arguments.size() != 2 || text == null || other == null
        ? null
        : new Value.Truth(test.holds(text, other), arguments.at());
  }

  private static @Nullable Value join(Arguments arguments) {
    Text separator = text(arguments, 0);
    if (separator == null) {
      return null;
    }
    List<Text> pieces = new ArrayList<>();
    boolean isFirst = true;
    for (Value list : arguments.values().subList(1, arguments.size())) {
      if (!(list instanceof Value.Elements elements)) {
        return null;
      }
      for (Value element : elements.elements()) {
        Text piece = Conversions.piece(element);
        if (piece == null) {
          return null;
        }
        if (!isFirst) {
          pieces.add(separator);
        }
        isFirst = false;
        pieces.add(piece);
      }
    }
    Text all = arguments.context().join(pieces);
    return all == null ? null : words(all, arguments);
  }

  /** Each letter by itself, as the language does it: one stays one. */
  private static @Nullable Value inCase(Arguments arguments, IntUnaryOperator change) {
    Text text = text(arguments, 0);
    if (arguments.size() != 1 || text == null || !text.isConstant()) {
      return null;
    }
    List<Text> pieces = new ArrayList<>();
    for (Text.Part part : text.parts()) {
      if (!(part instanceof Text.Chars chars)) {
        return null;
      }
      int[] letters = chars.characters().codePoints().map(change).toArray();
      String changed = new String(letters, 0, letters.length);
      Origin origin = chars.origin();
      if (origin == null || changed.length() == chars.characters().length()) {
        pieces.add(kept(chars, changed));
      } else {
        pieces.add(Text.of(changed, new Origin(origin.location(), null)));
      }
    }
    Text all = arguments.context().join(pieces);
    return all == null ? null : words(all, arguments);
  }

  /** Other characters at the same places. */
  private static Text kept(Text.Chars chars, String changed) {
    int offset = chars.offset();
    return Text.of(" ".repeat(offset) + changed, chars.origin())
        .sub(offset, offset + changed.length());
  }

  private static @Nullable Value replace(Arguments arguments) {
    Text text = text(arguments, 0);
    String all = characters(arguments, 0);
    String old = characters(arguments, 1);
    Text by = text(arguments, 2);
    if (text == null || all == null || old == null || by == null || old.isEmpty()) {
      return null;
    }
    boolean isPattern = old.length() > 1 && old.startsWith("/") && old.endsWith("/");
    if (isPattern) {
      return null;
    }
    List<Text> pieces = new ArrayList<>();
    int from = 0;
    for (int at = all.indexOf(old); at >= 0; at = all.indexOf(old, from)) {
      pieces.add(text.sub(from, at));
      pieces.add(by);
      from = at + old.length();
      if (!arguments.context().mayHold(pieces.size())) {
        return null;
      }
    }
    pieces.add(text.sub(from, all.length()));
    Text replaced = arguments.context().join(pieces);
    return replaced == null ? null : words(replaced, arguments);
  }

  private static @Nullable Value split(Arguments arguments) {
    String separator = characters(arguments, 0);
    Text text = text(arguments, 1);
    String all = characters(arguments, 1);
    if (separator == null || separator.isEmpty() || text == null || all == null) {
      return null;
    }
    List<Value> pieces = new ArrayList<>();
    int from = 0;
    for (int at = all.indexOf(separator); at >= 0; at = all.indexOf(separator, from)) {
      pieces.add(words(text.sub(from, at), arguments));
      from = at + separator.length();
      if (!arguments.context().mayHold(pieces.size())) {
        return null;
      }
    }
    pieces.add(words(text.sub(from, all.length()), arguments));
    return new Value.Elements(pieces, false, arguments.at());
  }

  // ---- ends of texts; a hole at an end may hold more of what is taken away

  private static @Nullable Value trimSpace(Arguments arguments) {
    Text text = text(arguments, 0);
    if (arguments.size() != 1 || text == null || hasHoleAtEnd(text)) {
      return null;
    }
    String all = text.template();
    int from = WhiteSpace.from(all);
    Text trimmed = text.sub(from, Math.max(from, WhiteSpace.to(all)));
    return hasHoleAtEnd(trimmed) ? null : words(trimmed, arguments);
  }

  private static @Nullable Value trim(Arguments arguments) {
    Text text = text(arguments, 0);
    String cut = characters(arguments, 1);
    if (text == null || cut == null || hasHoleAtEnd(text)) {
      return null;
    }
    String all = text.template();
    int from = 0;
    int to = all.length();
    while (from < to && cut.indexOf(all.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && cut.indexOf(all.charAt(to - 1)) >= 0) {
      to--;
    }
    Text trimmed = text.sub(from, to);
    return hasHoleAtEnd(trimmed) ? null : words(trimmed, arguments);
  }

  private static boolean hasHoleAtEnd(Text text) {
    List<Text.Part> parts = text.parts();
    return !parts.isEmpty()
        && (parts.get(0) instanceof Text.Hole || parts.get(parts.size() - 1) instanceof Text.Hole);
  }

  private static @Nullable Value trimPrefix(Arguments arguments) {
    Text text = text(arguments, 0);
    String prefix = characters(arguments, 1);
    if (text == null || prefix == null) {
      return null;
    }
    String all = text.template();
    int hole = all.indexOf(Text.HOLE);
    if (all.startsWith(prefix)) {
      return words(text.sub(prefix.length(), all.length()), arguments);
    }
    return hole >= 0 && hole < prefix.length() ? null : words(text, arguments);
  }

  private static @Nullable Value trimSuffix(Arguments arguments) {
    Text text = text(arguments, 0);
    String suffix = characters(arguments, 1);
    if (text == null || suffix == null) {
      return null;
    }
    String all = text.template();
    int hole = all.lastIndexOf(Text.HOLE);
    if (all.endsWith(suffix)) {
      return words(text.sub(0, all.length() - suffix.length()), arguments);
    }
    return hole >= 0 && hole >= all.length() - suffix.length() ? null : words(text, arguments);
  }
}
