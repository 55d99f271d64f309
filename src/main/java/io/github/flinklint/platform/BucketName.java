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
  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]+");
  private static final Pattern UNDERSCORE = Pattern.compile("_+");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._\\s-]+");
  private static final Pattern START = Pattern.compile("^[.-]");
  private static final Pattern END = Pattern.compile("[.-]$");
  private static final Pattern DOTS = Pattern.compile("(?<!^)\\.{2,}(?!$)");
  private static final Pattern DOT_HYPHEN = Pattern.compile("(?<!^)(?:\\.-|-\\.)(?!$)");
  private static final Pattern IP = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

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
    check.characters();
    check.find(
        START,
        Kind.BUCKET_START,
        "bucket name%s starts with %s",
        "start it with a letter or a digit");
    if (hole < 0) {
      check.find(
          END, Kind.BUCKET_END, "bucket name%s ends with %s", "end it with a letter or a digit");
      check.length();
    }
    return check.found;
  }

  private void characters() {
    String lower = quoted ? "; did you mean " + Secrets.mask(name).toLowerCase(Locale.ROOT) : "";
    find(
        UPPER_CASE,
        Kind.BUCKET_UPPER_CASE,
        "bucket name%s contains the upper-case %s",
        "name the bucket as it is called in OBS, in lower case" + lower);
    find(
        UNDERSCORE,
        Kind.BUCKET_UNDERSCORE,
        "bucket name%s contains %s",
        "name the bucket as it is called in OBS" + lower.replace('_', '-'));
    find(
        OTHER,
        Kind.BUCKET_CHARACTER,
        "bucket name%s contains %s",
        "use only lower-case letters, digits, hyphens and dots in it");
    find(DOTS, Kind.BUCKET_DOTS, "bucket name%s contains %s", "remove all but one of the dots");
    find(
        DOT_HYPHEN,
        Kind.BUCKET_DOT_HYPHEN,
        "bucket name%s contains %s",
        "remove the dot or the hyphen");
  }

  private void length() {
    String shown = shown();
    if (name.length() < MIN_LENGTH) {
      add(
          Kind.BUCKET_TOO_SHORT,
          0,
          name.length(),
          "bucket name%s has %d characters, less than %d"
              .formatted(shown, name.length(), MIN_LENGTH),
          "name the bucket as it is called in OBS");
    } else if (name.length() > MAX_LENGTH) {
      add(
          Kind.BUCKET_TOO_LONG,
          MAX_LENGTH,
          name.length(),
          "bucket name has %d characters, more than %d".formatted(name.length(), MAX_LENGTH),
          "name the bucket as it is called in OBS");
    } else if (IP.matcher(name).matches()) {
      add(
          Kind.BUCKET_IP,
          0,
          name.length(),
          "bucket name%s is an IP address".formatted(shown),
          "name the bucket rather than a host");
    }
  }

  private void find(Pattern pattern, Kind kind, String message, String fix) {
    Matcher matcher = pattern.matcher(name);
    if (matcher.find()) {
      String wrong = "'" + matcher.group() + "'";
      add(kind, matcher.start(), matcher.end(), message.formatted(shown(), wrong), fix);
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
