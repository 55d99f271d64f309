package io.github.flinklint.platform;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are written in the source and end up in a path. Keys that are wholly filled in from
 * outside are none, nor are placeholders; the default that the code gives for an outside value is
 * written in the source like any other literal.
 */
public final class Credentials {

  /** Characters of an access key in all published samples. */
  private static final int ACCESS_KEY = 20;

  /** More holes with defaults than this do not occur in a path. */
  private static final int MAX_VARIANTS = 64;

  /**
   * Key characters in one literal.
   *
   * @param what {@code access key}, {@code secret key} or {@code access key and secret key}
   * @param at their place; null where no literal is known to hold them
   */
  public record LiteralKey(String what, @Nullable SourceLocation at) {

    /** True where it is both keys. */
    public boolean isBoth() {
      return what.equals(BOTH);
    }

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof LiteralKey that
          && what.equals(that.what)
          && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
      return what.hashCode() * 31 + Objects.hashCode(at);
    }
  }

  private static final String ACCESS = "access key";
  private static final String SECRET = "secret key";
  private static final String BOTH = "access key and secret key";

  private Credentials() {}

  /**
   * The literal keys of a path, of each of its alternatives, and of the defaults in it; empty where
   * there are none.
   */
  public static List<LiteralKey> in(AbstractValue path) {
    Set<Text> variants = new LinkedHashSet<>();
    addVariants(path, variants);
    Set<LiteralKey> keys = new LinkedHashSet<>();
    for (Text variant : variants) {
      Range range = keys(variant);
      if (range != null) {
        addLiterals(variant, range, keys);
      }
    }
    return List.copyOf(keys);
  }

  /**
   * The places of all literals that hold characters of keys in a path; each literal of {@link #in}
   * and those that only go on with a key.
   */
  public static List<SourceLocation> placesIn(AbstractValue path) {
    Set<Text> variants = new LinkedHashSet<>();
    addVariants(path, variants);
    Set<SourceLocation> places = new LinkedHashSet<>();
    for (Text variant : variants) {
      Range range = keys(variant);
      if (range != null) {
        places.addAll(places(variant.sub(range.from(), range.to())));
      }
    }
    return List.copyOf(places);
  }

  /** The places of all literals of a text. */
  public static List<SourceLocation> places(Text text) {
    List<SourceLocation> places = new ArrayList<>();
    int at = 0;
    for (Text.Part part : text.parts()) {
      SourceLocation place = text.locate(at, at + part.width());
      if (place != null) {
        places.add(place);
      }
      at += part.width();
    }
    return places;
  }

  /**
   * The literals in a value that is a key as a whole, one for each alternative; defaults of outside
   * inputs are literals too. Empty where all of it comes from outside or is a placeholder.
   *
   * @param what {@code access key} or {@code secret key}
   */
  public static List<LiteralKey> of(String what, AbstractValue value) {
    Set<LiteralKey> found = new LinkedHashSet<>();
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      Set<Text> variants = new LinkedHashSet<>();
      addVariants(alternative, variants);
      for (Text variant : variants) {
        Range literal = literal(variant, new Range(0, variant.template().length()));
        if (literal != null) {
          found.add(new LiteralKey(what, variant.locate(literal.from(), literal.to())));
          break;
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The texts that a value may be, and each of them with one hole after the other filled by its
   * default.
   */
  private static void addVariants(AbstractValue value, Set<Text> variants) {
    if (variants.size() >= MAX_VARIANTS) {
      return;
    }
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      if (alternative instanceof Input input && input.absent() != null) {
        addVariants(input.absent(), variants);
      } else if (alternative instanceof Text text && variants.add(text)) {
        for (Text.Hole hole : text.holes()) {
          for (Text filling : fillings(hole)) {
            addVariants(fill(text, hole, filling), variants);
          }
        }
      }
    }
  }

  private static List<Text> fillings(Text.Hole hole) {
    List<Text> fillings = new ArrayList<>();
    AbstractValue value = hole.value() instanceof Input input ? input.absent() : hole.value();
    if (value == null) {
      return fillings;
    }
    for (AbstractValue one : Lattice.alternatives(value)) {
      if (one instanceof Text text) {
        fillings.add(text);
      } else if (one instanceof Constant constant && !constant.isNull()) {
        fillings.add(Text.of(constant.display()));
      } else if (one instanceof Input) {
        fillings.add(Text.hole(one));
      }
    }
    return fillings;
  }

  private static Text fill(Text text, Text.Hole hole, Text filling) {
    Text filled = Text.of("");
    int at = 0;
    for (Text.Part part : text.parts()) {
      filled = filled.plus(part.equals(hole) ? filling : text.sub(at, at + part.width()));
      at += part.width();
    }
    return filled;
  }

  /** Where the keys of a text stand, whatever its scheme is; null where there are none. */
  private static @Nullable Range keys(Text text) {
    String s = text.template();
    CheckpointPath path = CheckpointPath.of(text);
    if (path.keys() != null) {
      return path.keys();
    }
    int scheme = s.indexOf("://");
    if (scheme >= 0) {
      int start = scheme + 3;
      Range range = UserInfo.find(s, start, s.length());
      if (range == null && isAccessKeyFirst(s, start)) {
        range = new Range(start, UserInfo.indexOf(s, '/', start, s.length()));
      }
      return range != null && has(s, ':', range) ? range : null;
    }
    // The scheme may stand in a hole: "${base}AK:SK@endpoint".
    int at = s.indexOf('@');
    Range range = at < 0 ? null : new Range(s.lastIndexOf(Text.HOLE, at) + 1, at);
    return range != null && path.isOpen() && has(s, ':', range) && !has(s, '/', range)
        ? range
        : null;
  }

  /**
   * True for what looks like an access key and a colon, with something behind it: enough to know
   * one where the {@code @} behind it is missing.
   */
  private static boolean isAccessKeyFirst(String s, int start) {
    int colon = start + ACCESS_KEY;
    if (colon + 1 >= s.length() || s.charAt(colon) != ':' || s.charAt(colon + 1) == '/') {
      return false;
    }
    for (int i = start; i < colon; i++) {
      char c = s.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(String s, char c, Range range) {
    return UserInfo.indexOf(s, c, range.from(), range.to()) < range.to();
  }

  /**
   * Adds each key of which characters are written in the source, at the first literal that holds
   * some. A key in several literals is one key, and two keys in one literal are one finding.
   */
  private static void addLiterals(Text text, Range keys, Set<LiteralKey> found) {
    int colon = UserInfo.indexOf(masked(text), ':', keys.from(), keys.to());
    Range access = literal(text, new Range(keys.from(), colon));
    Range secret = literal(text, new Range(Math.min(colon + 1, keys.to()), keys.to()));
    if (access != null && secret != null && areInOneLiteral(text, access, secret)) {
      found.add(new LiteralKey(BOTH, text.locate(access.from(), secret.to())));
      return;
    }
    if (access != null) {
      found.add(new LiteralKey(ACCESS, text.locate(access.from(), access.to())));
    }
    if (secret != null) {
      found.add(new LiteralKey(SECRET, text.locate(secret.from(), secret.to())));
    }
  }

  /** The template without the characters of placeholders. */
  private static String masked(Text text) {
    String template = text.template();
    return Placeholders.replace(template, Placeholders.find(template), Text.HOLE);
  }

  /**
   * From the first to the last letter or digit in a range that stand in the same literal, that of
   * the first; placeholders have none.
   */
  private static @Nullable Range literal(Text text, Range range) {
    String s = masked(text);
    int start = 0;
    for (Text.Part part : text.parts()) {
      int first = -1;
      int last = -1;
      int end = Math.min(start + part.width(), range.to());
      for (int i = Math.max(start, range.from()); i < end; i++) {
        if (Character.isLetterOrDigit(s.charAt(i))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        return new Range(first, last + 1);
      }
      start += part.width();
    }
    return null;
  }

  private static boolean areInOneLiteral(Text text, Range a, Range b) {
    int start = 0;
    for (Text.Part part : text.parts()) {
      int end = start + part.width();
      if (a.from() >= start && a.from() < end) {
        return b.from() < end;
      }
      start = end;
    }
    return false;
  }
}
