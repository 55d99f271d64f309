package io.github.flinklint.value;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text, possibly with holes. Each literal character knows where it was written, each hole what
 * fills it.
 *
 * <p>The raw characters are for the path grammar and for the evaluation of string operations only;
 * everything that is shown goes through {@link #display}, which masks the secret ranges: the user
 * info of a URI, and characters whose literal flowed into one.
 */
public final class Text implements AbstractValue {

  /** A piece of a text. */
  public sealed interface Part {
    /** Number of characters that it takes in {@link Text#template}: a hole counts as one. */
    int width();
  }

  /**
   * Literal characters.
   *
   * @param characters at least one
   * @param origin where they were written; null for characters that no literal holds
   * @param offset index of the first of them in the decoded literal
   */
  public record Chars(String characters, @Nullable Origin origin, int offset) implements Part {
    @Override
    public int width() {
      return characters.length();
    }
  }

  /**
   * A piece that is not known.
   *
   * @param value an {@link Input}, an {@link Unknown} or another value without constant text
   */
  public record Hole(AbstractValue value) implements Part {
    @Override
    public int width() {
      return 1;
    }

    /** The name shown as <code>${name}</code>. */
    public String name() {
      return value instanceof Input input ? input.holeName() : "?";
    }
  }

  /** What stands for a hole in {@link #template}; a private-use character that no path contains. */
  public static final char HOLE = '\uE000';

  private final List<Part> parts;
  private final Trace trace;

  private Text(List<Part> parts, Trace trace) {
    this.parts = parts;
    this.trace = trace;
  }

  /** A constant text that no literal holds. */
  public static Text of(String characters) {
    return of(characters, null);
  }

  /** A constant text. */
  public static Text of(String characters, @Nullable Origin origin) {
    return new Text(
        characters.isEmpty() ? List.of() : List.of(new Chars(characters, origin, 0)), Trace.EMPTY);
  }

  /** A text of which nothing is known but where it comes from. */
  public static Text hole(AbstractValue value) {
    return new Text(List.of(new Hole(value)), value.trace());
  }

  /** A text of these pieces, as {@link #parts} gives them. */
  public static Text ofParts(List<Part> parts) {
    return new Text(List.copyOf(parts), Trace.EMPTY);
  }

  /** The pieces in order. */
  public List<Part> parts() {
    return parts;
  }

  /** True where there is no hole. */
  public boolean isConstant() {
    for (Part part : parts) {
      if (part instanceof Hole) {
        return false;
      }
    }
    return true;
  }

  /** The raw characters of a constant text; null where there is a hole. Not to be shown. */
  public @Nullable String characters() {
    return isConstant() ? template() : null;
  }

  /** The raw characters, {@link #HOLE} for each hole. Not to be shown. */
  public String template() {
    StringBuilder all = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Chars chars) {
        all.append(chars.characters());
      } else {
        all.append(HOLE);
      }
    }
    return all.toString();
  }

  /** The holes in order. */
  public List<Hole> holes() {
    List<Hole> holes = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Hole hole) {
        holes.add(hole);
      }
    }
    return List.copyOf(holes);
  }

  /** Outside places that fill the holes, sorted; holes of other kinds give none. */
  public Set<Source> sources() {
    Set<Source> sources = new TreeSet<>();
    for (Hole hole : holes()) {
      if (hole.value() instanceof Input input) {
        sources.addAll(input.sources());
      }
    }
    return sources;
  }

  /** True where every hole is filled by a named outside place. */
  public boolean isOutside() {
    for (Hole hole : holes()) {
      if (!(hole.value() instanceof Input)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text where all inputs are absent; null where a hole has no such value or is not an input.
   */
  public @Nullable Text whenAbsent() {
    Text all = new Text(List.of(), trace);
    for (Part part : parts) {
      if (part instanceof Chars) {
        all = all.plus(new Text(List.of(part), Trace.EMPTY));
      } else if (((Hole) part).value() instanceof Input input
          && input.absent() instanceof Text given) {
        Text filled = given.isConstant() ? given : given.whenAbsent();
        if (filled == null) {
          return null;
        }
        all = all.plus(filled);
      } else if (((Hole) part).value() instanceof Input input
          && input.absent() instanceof Constant given
          && !given.isNull()) {
        all = all.plus(Text.of(given.display()));
      } else {
        return null;
      }
    }
    return all;
  }

  /** This text followed by another. */
  public Text plus(Text other) {
    if (other.parts.isEmpty()) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts.size() + other.parts.size());
    all.addAll(parts);
    all.addAll(other.parts);
    return new Text(List.copyOf(all), trace.isEmpty() ? other.trace : trace);
  }

  /** Texts one after the other, for those who have many of them. */
  public static Text concat(List<Text> texts) {
    List<Part> all = new ArrayList<>();
    Trace trace = Trace.EMPTY;
    for (Text text : texts) {
      all.addAll(text.parts);
      trace = trace.isEmpty() && !text.parts.isEmpty() ? text.trace : trace;
    }
    return new Text(List.copyOf(all), trace);
  }

  /**
   * A piece of a constant text, its characters keeping their origins.
   *
   * @param from index of the first character
   * @param to index after the last
   */
  public Text sub(int from, int to) {
    List<Part> kept = new ArrayList<>();
    int at = 0;
    for (Part part : parts) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, part.width());
      if (start < end) {
        kept.add(part instanceof Chars chars ? slice(chars, start, end) : part);
      }
      at += part.width();
    }
    return new Text(List.copyOf(kept), trace);
  }

  private static Chars slice(Chars chars, int start, int end) {
    return new Chars(
        chars.characters().substring(start, end), chars.origin(), chars.offset() + start);
  }

  /**
   * The place of some characters.
   *
   * @param from index in {@link #template} of the first
   * @param to index after the last
   * @return the place of the first of them and of those after it that stand in the same literal;
   *     null where no literal holds it
   */
  public @Nullable SourceLocation locate(int from, int to) {
    int at = 0;
    for (Part part : parts) {
      if (from < at + part.width()) {
        if (!(part instanceof Chars chars) || chars.origin() == null) {
          return null;
        }
        int start = chars.offset() + from - at;
        int end = chars.offset() + Math.min(to - at, part.width());
        return chars.origin().locate(start, Math.max(end, start + 1));
      }
      at += part.width();
    }
    return lastPlace();
  }

  private @Nullable SourceLocation lastPlace() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Chars chars && chars.origin() != null) {
        int end = chars.offset() + chars.characters().length();
        return chars.origin().locate(end, end + 1);
      }
    }
    return null;
  }

  /**
   * A range of characters in {@link #template}.
   *
   * @param from index of the first
   * @param to index after the last
   */
  public record Range(int from, int to) {}

  /**
   * Range of the user info of a URI, {@code AK:SK} of {@code obs://AK:SK@...}: from behind the
   * scheme to the last {@code @}, a secret's own slashes and {@code @} included. A malformed URI
   * hides no key: whatever stands between its scheme, if it has one, and the last {@code @} counts.
   *
   * @return null where there is none
   */
  public @Nullable Range userInfo() {
    String all = template();
    int at = all.lastIndexOf('@');
    if (at < 0) {
      return null;
    }
    int from = endOfScheme(all);
    return from < at ? new Range(from, at) : null;
  }

  /** Index of the first character behind {@code obs://}; 0 where no scheme stands there. */
  private static int endOfScheme(String all) {
    int colon = 0;
    while (colon < all.length() && isOfScheme(all.charAt(colon), colon)) {
      colon++;
    }
    int end = colon + 1;
    while (end < all.length() && (all.charAt(end) == '/' || all.charAt(end) == '\\')) {
      end++;
    }
    boolean isScheme = colon > 0 && all.startsWith(":", colon) && end > colon + 1;
    return isScheme ? end : 0;
  }

  private static boolean isOfScheme(char c, int index) {
    boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (index > 0 && ((c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0));
  }

  /** Places of the literals that hold characters of the user info: what any output has to mask. */
  public Set<SourceLocation> secretPlaces() {
    Range range = userInfo();
    if (range == null) {
      return Set.of();
    }
    Set<SourceLocation> places = new LinkedHashSet<>();
    int at = 0;
    for (Part part : parts) {
      int start = Math.max(range.from() - at, 0);
      int end = Math.min(range.to() - at, part.width());
      if (start < end && part instanceof Chars chars && chars.origin() != null) {
        places.add(chars.origin().locate(chars.offset() + start, chars.offset() + end));
      }
      at += part.width();
    }
    return places;
  }

  /**
   * Literal characters of the user info, the keys themselves, for those who mask texts that were
   * made before the path was known. Not to be shown.
   */
  public Set<String> secretCharacters() {
    Range range = userInfo();
    if (range == null) {
      return Set.of();
    }
    Set<String> keys = new TreeSet<>();
    for (Part part : sub(range.from(), range.to()).parts) {
      if (part instanceof Chars chars) {
        addKeys(keys, chars.characters());
      }
    }
    return keys;
  }

  private static void addKeys(Set<String> keys, String characters) {
    for (String key : characters.split(":", -1)) {
      // What Java writes where a variable is not given is no key, and stands in many a message.
      if (key.length() >= 4 && !key.startsWith("$") && !key.equals("null")) {
        keys.add(key);
      }
    }
  }

  /** The pieces as they may be shown: literal characters masked, holes by name. */
  public List<Part> shownParts() {
    return shownParts(this, 0);
  }

  /**
   * The pieces of a part of this text as they may be shown, masked by what is secret in the whole.
   */
  private List<Part> shownParts(Text piece, int from) {
    Range range = userInfo();
    List<Part> shown = new ArrayList<>();
    int at = from;
    for (Part part : piece.parts) {
      if (part instanceof Chars chars) {
        shown.add(
            new Chars(
                range == null ? chars.characters() : mask(chars.characters(), at, range), null, 0));
      } else {
        shown.add(part);
      }
      at += part.width();
    }
    return shown;
  }

  /**
   * A piece as it may be shown, masked by what is secret in the whole text.
   *
   * @param from index in {@link #template} of the first character
   * @param to index after the last
   */
  public String display(int from, int to) {
    return print(shownParts(sub(from, to), from));
  }

  /**
   * Replaces each run of secret characters by the mask; the colon between the keys stays readable.
   */
  private static String mask(String characters, int at, Range range) {
    StringBuilder masked = new StringBuilder();
    boolean inSecret = false;
    for (int i = 0; i < characters.length(); i++) {
      boolean secret = at + i >= range.from() && at + i < range.to() && characters.charAt(i) != ':';
      if (secret && !inSecret) {
        masked.append(Secrets.MASK);
      } else if (!secret) {
        masked.append(characters.charAt(i));
      }
      inSecret = secret;
    }
    return masked.toString();
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public Text withTrace(Trace other) {
    return new Text(parts, other);
  }

  @Override
  public String display() {
    return Secrets.mask(print(shownParts()));
  }

  /**
   * A piece as it is written, holes by name, for those who know that it holds no key.
   *
   * @param from index in {@link #template} of the first character
   * @param to index after the last
   */
  public String written(int from, int to) {
    return print(sub(from, to).parts);
  }

  private static String print(List<Part> shown) {
    StringBuilder all = new StringBuilder();
    for (Part part : shown) {
      if (part instanceof Chars chars) {
        all.append(chars.characters());
      } else {
        all.append("${").append(((Hole) part).name()).append('}');
      }
    }
    return all.toString();
  }

  private List<Object> content() {
    List<Object> content = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Chars chars) {
        run.append(chars.characters());
      } else {
        content.add(run.toString());
        run.setLength(0);
        content.add(((Hole) part).value());
      }
    }
    content.add(run.toString());
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text that && content().equals(that.content());
  }

  @Override
  public int hashCode() {
    return template().hashCode();
  }

  @Override
  public String toString() {
    return "Text(" + display() + ")";
  }
}
