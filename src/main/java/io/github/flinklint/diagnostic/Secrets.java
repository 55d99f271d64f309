package io.github.flinklint.diagnostic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  /**
   * Everything between {@code scheme://} and the last {@code @} before the authority's end or a
   * blank.
   */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^\\s\"'<>]*@");

  private static final Pattern MASKED = Pattern.compile("(?:\\*\\*\\*|\\$\\{[^}]*}|:)*@");

  /** An access key as OBS writes it: twenty upper-case letters and digits, at least one of each. */
  private static final Pattern ACCESS_KEY =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{20}(?![A-Za-z0-9])");

  /**
   * A secret key as OBS writes it: forty letters and digits, mixed. With slashes it would be any
   * path of that length.
   */
  private static final Pattern SECRET_KEY =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?=[A-Za-z0-9]*[0-9])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])"
              + "[A-Za-z0-9]{40}(?![A-Za-z0-9])");

  /** A value assigned to something that is named like a key. */
  private static final Pattern NAMED =
      Pattern.compile(
          "((?i)(?:\\b|_|\\.)(?:ak|sk|access[_.-]?key|secret[_.-]?key|secret|password|passwd)\\w*[\"']?\\s*[=:,]\\s*[\"'])"
              + "[^\"']+([\"'])");

  /** What a key, a password or a token is called. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[-_.])(?:ak|sk|access[-_.]?key|secret|secret[-_.]?key|token)(?:$|[-_.])"
              + "|passw(?:or)?d|credential");

  private Secrets() {}

  /** True for the name of an option or an argument that holds a secret, as far as it tells. */
  public static boolean isName(String name) {
    return NAME.matcher(name).find();
  }

  /** Nothing but masks, names of holes and the colon between them. */
  private static boolean isHarmless(String userInfo) {
    return MASKED.matcher(userInfo).matches();
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
    if (text.contains("://") && text.indexOf('@') >= 0) {
      Matcher userInfo = USER_INFO.matcher(text);
      while (userInfo.find()) {
        if (!isHarmless(userInfo.group())) {
          secret.set(userInfo.start(), userInfo.end() - 1);
        }
      }
    }
    for (Pattern key : List.of(SECRET_KEY, ACCESS_KEY)) {
      Matcher matcher = key.matcher(text);
      while (matcher.find()) {
        secret.set(matcher.start(), matcher.end());
      }
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      secret.set(named.end(1), named.start(2));
    }
    List<int[]> ranges = new ArrayList<>();
    for (int from = secret.nextSetBit(0); from >= 0; ) {
      int to = secret.nextClearBit(from);
      ranges.add(new int[] {from, to});
      from = secret.nextSetBit(to);
    }
    return ranges;
  }
}
