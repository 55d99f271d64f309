package io.github.flinklint.platform;

import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys in a path, {@code AK:SK} of {@code obs://AK:SK@endpoint:443/bucket/a}. Found in the raw
 * characters rather than by a URI parser, because a slash or an {@code @} in the secret leads those
 * astray.
 */
final class UserInfo {

  /** Made for the few paths that have keys. */
  private static final class Patterns {

    static final Pattern HOST =
        Pattern.compile("[A-Za-z0-9-]*[.][A-Za-z0-9.-]+(?::[0-9]*)?|.*" + Text.HOLE + ".*");
    static final Pattern HOST_WITH_PORT = Pattern.compile("[A-Za-z0-9.-]+:443");
    static final Pattern LONE_PERCENT =
        Pattern.compile("%(?![0-9A-Fa-f" + Text.HOLE + "]{2}|[0-9A-Fa-f]?" + Text.HOLE + ")");

    private Patterns() {}
  }

  /**
   * More characters than a host has, its port included: so that no text is read again and again.
   */
  private static final int MAX_HOST = 300;

  private static final String BOTH =
      "write obs://BUCKET/DIRECTORY, or both keys as ACCESS_KEY:SECRET_KEY, given from outside the"
          + " source";

  private UserInfo() {}

  /**
   * Where the keys are.
   *
   * @param s the path, as a template
   * @param start index of the first character of the authority
   * @param end index after the last character to look at
   * @return null where there are none; may be empty
   */
  static @Nullable Range find(String s, int start, int end) {
    if (s.indexOf('@', start) < 0) {
      return null;
    }
    int slash = indexOf(s, '/', start, end);
    // Behind a raw slash in the secret; an @ in the name of a directory is followed by no endpoint.
    int at = lastAt(s, slash, end, true);
    if (at < 0) {
      at = s.lastIndexOf('@', slash - 1);
    }
    if (at < start && startsLikeKeys(s.substring(start, slash))) {
      at = lastAt(s, slash, end, false);
      at = at < 0 ? s.lastIndexOf('@', end - 1) : at;
    }
    return at < start ? null : new Range(start, at);
  }

  /**
   * Index of the last {@code @} between two indexes that a fitting host follows; -1 where there is
   * none.
   *
   * @param isCertain whether what follows has to be an endpoint for certain
   */
  private static int lastAt(String s, int from, int end, boolean isCertain) {
    int hostEnd = end;
    for (int at = end - 1; at > from; at--) {
      char c = s.charAt(at);
      if (c == '/') {
        hostEnd = at;
      } else if (c == '@'
          && hostEnd - at <= MAX_HOST
          && isHost(s.substring(at + 1, hostEnd), isCertain)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isHost(String host, boolean isCertain) {
    return isCertain
        ? Patterns.HOST_WITH_PORT.matcher(host).matches() || Endpoints.isKnown(host)
        : Patterns.HOST.matcher(host).matches();
  }

  /** True for a beginning with a colon behind which stands something else than a port. */
  private static boolean startsLikeKeys(String authority) {
    int colon = authority.indexOf(':');
    return colon >= 0 && !isPort(authority, colon + 1);
  }

  private static boolean isPort(String authority, int from) {
    for (int i = from; i < authority.length(); i++) {
      char c = authority.charAt(i);
      if (c != Text.HOLE && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is wrong with the keys. No message repeats any of their characters.
   *
   * @param s the path, as a template
   * @param range where the keys are
   */
  static List<Malformation> check(String s, Range range) {
    List<Malformation> found = new ArrayList<>();
    String keys = s.substring(range.from(), range.to());
    int colon = keys.indexOf(':');
    int end = range.to() + 1;
    if (keys.isEmpty()) {
      found.add(
          new Malformation(
              Kind.KEYS_EMPTY,
              range.from(),
              end,
              "no keys stand before the @",
              "write obs://BUCKET/DIRECTORY, without @"));
    } else if (colon == 0) {
      found.add(
          new Malformation(
              Kind.ACCESS_KEY_MISSING,
              range.from(),
              range.from() + 1,
              "no access key stands before the colon",
              BOTH));
    } else if (colon == keys.length() - 1 || (colon < 0 && keys.indexOf(Text.HOLE) < 0)) {
      found.add(
          new Malformation(
              Kind.SECRET_KEY_MISSING, range.to(), end, "no secret key stands before the @", BOTH));
    }
    addSingle(found, keys, range, '/', Kind.SLASH_IN_KEYS, "%2F");
    addSingle(found, keys, range, '@', Kind.AT_IN_KEYS, "%40");
    if (keys.indexOf('%') < 0) {
      return found;
    }
    Matcher percent = Patterns.LONE_PERCENT.matcher(keys);
    if (percent.find()) {
      int at = range.from() + percent.start();
      found.add(
          new Malformation(
              Kind.PERCENT_IN_KEYS,
              at,
              at + 1,
              "a percent sign in the keys encodes no character",
              "write it as %25, or use obs://BUCKET/DIRECTORY, which needs no keys"));
    }
    return found;
  }

  private static void addSingle(
      List<Malformation> found, String keys, Range range, char wrong, Kind kind, String encoded) {
    int index = keys.indexOf(wrong);
    if (index >= 0) {
      found.add(
          new Malformation(
              kind,
              range.from() + index,
              range.from() + index + 1,
              "a raw " + wrong + " in the keys ends them too early",
              "write it as " + encoded + ", or use obs://BUCKET/DIRECTORY, which needs no keys"));
    }
  }

  /** Index of a character; the end where it does not occur before. */
  static int indexOf(String s, char c, int from, int end) {
    int index = s.indexOf(c, from);
    return index < 0 || index > end ? end : index;
  }
}
