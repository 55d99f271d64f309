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

  /** The fewest letters and digits in a row that may be a key. */
  private static final int MIN_KEY = 20;

  // The patterns of each kind are made for the few texts that may hold one.

  /** Keys before a host. */
  private static final class UserInfo {

    /**
     * Everything between {@code scheme://} and the last {@code @} before the authority's end or a
     * blank.
     */
    static final Pattern USER_INFO = Pattern.compile("(?<=://)[^\\s\"'<>]*@");

    static final Pattern MASKED = Pattern.compile("(?:\\*\\*\\*|\\$\\{[^}]*}|:)*@");

    private UserInfo() {}
  }

  /** Keys by their looks. */
  private static final class Keys {

    /**
     * An access key as OBS writes it: twenty upper-case letters and digits, at least one of each.
     */
    static final Pattern ACCESS_KEY =
        Pattern.compile(
            "(?<![A-Za-z0-9])(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{20}(?![A-Za-z0-9])");

    /**
     * A secret key as OBS writes it: forty letters and digits, mixed. With slashes it would be any
     * path of that length.
     */
    static final Pattern SECRET_KEY =
        Pattern.compile(
            "(?<![A-Za-z0-9])(?=[A-Za-z0-9]*[0-9])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])"
                + "[A-Za-z0-9]{40}(?![A-Za-z0-9])");

    private Keys() {}
  }

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

  /** Nothing but masks, names of holes and the colon between them. */
  private static boolean isHarmless(String userInfo) {
    return UserInfo.MASKED.matcher(userInfo).matches();
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
      Matcher userInfo = UserInfo.USER_INFO.matcher(text);
      while (userInfo.find()) {
        if (!isHarmless(userInfo.group())) {
          secret.set(userInfo.start(), userInfo.end() - 1);
        }
      }
    }
    if (mayHoldKey(text)) {
      for (Pattern key : List.of(Keys.SECRET_KEY, Keys.ACCESS_KEY)) {
        Matcher matcher = key.matcher(text);
        while (matcher.find()) {
          secret.set(matcher.start(), matcher.end());
        }
      }
    }
    if (mayQuote(text)) {
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

  private static boolean mayHoldKey(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < MIN_KEY; i++) {
      char c = text.charAt(i);
      boolean isOfKey = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      run = isOfKey ? run + 1 : 0;
    }
    return run >= MIN_KEY;
  }

  /** True for two quotes behind what assigns. */
  private static boolean mayQuote(String text) {
    boolean isAssigned = false;
    int quotes = 0;
    for (int i = 0; i < text.length() && quotes < 2; i++) {
      char c = text.charAt(i);
      isAssigned |= c == '=' || c == ':' || c == ',';
      quotes += isAssigned && (c == '"' || c == '\'') ? 1 : 0;
    }
    return quotes == 2;
  }
}
