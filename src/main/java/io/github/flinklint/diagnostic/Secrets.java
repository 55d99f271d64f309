package io.github.flinklint.diagnostic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masking by pattern, for text whose origin is not known: shown source lines, names, messages.
 * Where the origin is known, {@code Text} of package {@code value} masks by range, which is exact;
 * this is the second net.
 */
public final class Secrets {

  /** What stands in the place of a secret. */
  public static final String MASK = "***";

  /** An access key as OBS writes it: upper-case letters and digits, at least one of each. */
  private static final int ACCESS_KEY = 20;

  /**
   * A secret key as OBS writes it: letters and digits, mixed. With slashes it would be any path of
   * that length.
   */
  private static final int SECRET_KEY = 40;

  /** One of these stands in each name of a key. */
  private static final List<String> NAMES = List.of("ak", "sk", "access", "secret", "passw");

  // The patterns are made for the few texts that may hold what they match.

  /** Keys by the name that they are given to. */
  private static final class Named {

    /** A value assigned to something that is named like a key. */
    static final Pattern NAMED =
        Pattern.compile(
            "((?i)(?:\\b|_|\\.)(?:ak|sk|access[_.-]?key|secret[_.-]?key|secret|password|passwd)\\w*[\"']?\\s*[=:,]\\s*[\"'])"
                + "[^\"']+([\"'])");

    private Named() {}
  }

  /** Names alone. */
  private static final class Names {

    /** What a key, a password or a token is called. */
    static final Pattern NAME =
        Pattern.compile(
            "(?i)(?:^|[-_.])(?:ak|sk|access[-_.]?key|secret|secret[-_.]?key|token)(?:$|[-_.])"
                + "|passw(?:or)?d|credential");

    private Names() {}
  }

  private Secrets() {}

  /** True for the name of an option or an argument that holds a secret, as far as it tells. */
  public static boolean isName(String name) {
    return Names.NAME.matcher(name).find();
  }

  /** The text with everything that looks like a key replaced by {@link #MASK}. */
  public static String mask(String text) {
    List<int[]> ranges = ranges(text);
    if (ranges.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (int[] range : ranges) {
      masked.append(text, at, range[0]).append(MASK);
      at = range[1];
    }
    return masked.append(text, at, text.length()).toString();
  }

  /**
   * What {@link #mask} replaces, for those who have to know where the other characters went.
   *
   * @return begin and end of each range, ascending, none touching another
   */
  public static List<int[]> ranges(String text) {
    BitSet secret = new BitSet();
    addUserInfo(text, secret);
    addKeys(text, secret);
    if (mayNameKey(text)) {
      Matcher named = Named.NAMED.matcher(text);
      while (named.find()) {
        secret.set(named.end(1), named.start(2));
      }
    }
    List<int[]> ranges = new ArrayList<>();
    for (int from = secret.nextSetBit(0); from >= 0; ) {
      int to = secret.nextClearBit(from);
      ranges.add(new int[] {from, to});
      from = secret.nextSetBit(to);
    }
    return ranges;
  }

  /**
   * Everything between {@code scheme://} and the last {@code @} before the authority's end or a
   * blank.
   */
  private static void addUserInfo(String text, BitSet secret) {
    int scheme = text.indexOf('@') < 0 ? -1 : text.indexOf("://");
    while (scheme >= 0) {
      int from = scheme + 3;
      int end = from;
      while (end < text.length() && " \t\n\u000B\f\r\"'<>".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int at = text.lastIndexOf('@', end - 1);
      if (at >= from && !isHarmless(text.substring(from, at))) {
        secret.set(from, at);
      }
      scheme = text.indexOf("://", Math.max(from, at));
    }
  }

  /** Nothing but masks, names of holes and the colon between them. */
  private static boolean isHarmless(String userInfo) {
    int at = 0;
    while (at < userInfo.length()) {
      int brace = userInfo.startsWith("${", at) ? userInfo.indexOf('}', at) : -1;
      if (brace >= 0) {
        at = brace + 1;
      } else if (userInfo.startsWith(MASK, at)) {
        at += MASK.length();
      } else if (userInfo.charAt(at) == ':') {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** What looks like a key, whatever stands around it. */
  private static void addKeys(String text, BitSet secret) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfKey(text.charAt(i))) {
        if (isKey(text, from, i)) {
          secret.set(from, i);
        }
        from = i + 1;
      }
    }
  }

  private static boolean isOfKey(char c) {
    return isDigit(c) || isUpper(c) || isLower(c);
  }

  private static boolean isKey(String text, int from, int to) {
    if (to - from != ACCESS_KEY && to - from != SECRET_KEY) {
      return false;
    }
    boolean hasDigit = false;
    boolean hasUpper = false;
    boolean hasLower = false;
    for (int i = from; i < to; i++) {
      hasDigit |= isDigit(text.charAt(i));
      hasUpper |= isUpper(text.charAt(i));
      hasLower |= isLower(text.charAt(i));
    }
    return hasDigit && hasUpper && hasLower == (to - from == SECRET_KEY);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** True for two quotes behind what assigns, and a name of a key. */
  private static boolean mayNameKey(String text) {
    boolean isAssigned = false;
    int quotes = 0;
    for (int i = 0; i < text.length() && quotes < 2; i++) {
      char c = text.charAt(i);
      isAssigned |= c == '=' || c == ':' || c == ',';
      quotes += isAssigned && (c == '"' || c == '\'') ? 1 : 0;
    }
    return quotes == 2 && isAnyIn(NAMES, text.toLowerCase(Locale.ROOT));
  }

  private static boolean isAnyIn(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
