package io.github.flinklint.platform;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules for names of buckets, from the OBS user guide: 3 to 63 characters of {@code a-z 0-9 -
 * .}, a letter or digit at both ends, no two dots in a row, no dot beside a hyphen, no IP address.
 */
final class BucketName {

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 63;

  /** Made for the few names that are wrong, or have a dot. */
  private static final class Patterns {

    static final Pattern UPPER_CASE = Pattern.compile("[A-Z]+");
    static final Pattern UNDERSCORE = Pattern.compile("_+");
    static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._\\s-]+");
    static final Pattern START = Pattern.compile("^[.-]");
    static final Pattern END = Pattern.compile("[.-]$");
    static final Pattern DOTS = Pattern.compile("(?<!^)\\.{2,}(?!$)");
    static final Pattern DOT_HYPHEN = Pattern.compile("(?<!^)(?:\\.-|-\\.)(?!$)");
    static final Pattern IP = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private Patterns() {}
  }

  private final String name;
  private final int at;
  private final boolean quoted;
  private final List<Malformation> found = new ArrayList<>();

  private BucketName(String name, int at, boolean quoted) {
    this.name = name;
    this.at = at;
    this.quoted = quoted;
  }

  /**
   * What is wrong with a name. Of a name with holes only the characters before the first hole are
   * judged, since a hole may hold more than a piece of the name.
   *
   * @param name the name, as a template
   * @param at its index in the whole text
   * @param quoted whether messages may repeat the name: not where it may be a piece of a key
   */
  static List<Malformation> check(String name, int at, boolean quoted) {
    int hole = name.indexOf(Text.HOLE);
    BucketName check =
        new BucketName(hole < 0 ? name : name.substring(0, hole), at, quoted && hole < 0);
    if (!isPlain(check.name)) {
      check.characters();
      check.ends(hole < 0);
    }
    if (hole < 0) {
      check.length();
    }
    return check.found;
  }

  /** True for lower-case letters, digits and hyphens, none of these at the ends. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isInner = c == '-' && i > 0 && i + 1 < name.length();
      if (!isInner && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private void ends(boolean isWhole) {
    find(Patterns.START, Kind.BUCKET_START, "starts with", "start it with a letter or a digit");
    if (isWhole) {
      find(Patterns.END, Kind.BUCKET_END, "ends with", "end it with a letter or a digit");
    }
  }

  private void characters() {
    String lower = quoted ? "; did you mean " + Secrets.mask(name).toLowerCase(Locale.ROOT) : "";
    find(
        Patterns.UPPER_CASE,
        Kind.BUCKET_UPPER_CASE,
        "contains the upper-case",
        "name the bucket as it is called in OBS, in lower case" + lower);
    find(
        Patterns.UNDERSCORE,
        Kind.BUCKET_UNDERSCORE,
        "contains",
        "name the bucket as it is called in OBS" + lower.replace('_', '-'));
    find(
        Patterns.OTHER,
        Kind.BUCKET_CHARACTER,
        "contains",
        "use only lower-case letters, digits, hyphens and dots in it");
    find(Patterns.DOTS, Kind.BUCKET_DOTS, "contains", "remove all but one of the dots");
    find(Patterns.DOT_HYPHEN, Kind.BUCKET_DOT_HYPHEN, "contains", "remove the dot or the hyphen");
  }

  private void length() {
    if (name.length() < MIN_LENGTH) {
      add(
          Kind.BUCKET_TOO_SHORT,
          0,
          name.length(),
          "bucket name"
              + shown()
              + " has "
              + name.length()
              + " characters, less than "
              + MIN_LENGTH,
          "name the bucket as it is called in OBS");
    } else if (name.length() > MAX_LENGTH) {
      add(
          Kind.BUCKET_TOO_LONG,
          MAX_LENGTH,
          name.length(),
          "bucket name has " + name.length() + " characters, more than " + MAX_LENGTH,
          "name the bucket as it is called in OBS");
    } else if (name.indexOf('.') > 0 && Patterns.IP.matcher(name).matches()) {
      add(
          Kind.BUCKET_IP,
          0,
          name.length(),
          "bucket name" + shown() + " is an IP address",
          "name the bucket rather than a host");
    }
  }

  private void find(Pattern pattern, Kind kind, String verb, String fix) {
    Matcher matcher = pattern.matcher(name);
    if (matcher.find()) {
      String wrong = "'" + matcher.group() + "'";
      add(
          kind,
          matcher.start(),
          matcher.end(),
          "bucket name" + shown() + " " + verb + " " + wrong,
          fix);
    }
  }

  /** The name for messages. */
  private String shown() {
    return quoted ? " " + Secrets.mask(name) : "";
  }

  private void add(Kind kind, int from, int to, String message, String fix) {
    found.add(new Malformation(kind, at + from, at + to, message, fix));
  }
}
