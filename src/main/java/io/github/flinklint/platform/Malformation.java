package io.github.flinklint.platform;

/**
 * One way in which a checkpoint path is wrong.
 *
 * @param kind which
 * @param from index in the text's template of the first wrong character; its length where something
 *     is missing at the end
 * @param to index after the last wrong character, at least {@code from}; one more than the text has
 *     where it stands for a character that is missing there
 * @param message what is wrong: lower case, no full stop, never a character of the keys
 * @param fix the remedy as an imperative
 */
public record Malformation(Kind kind, int from, int to, String message, String fix) {

  /** The ways of being wrong. */
  public enum Kind {
    /** A file system that is not OBS. */
    OTHER_SCHEME,
    /** No scheme, so that it names no file system. */
    NO_SCHEME,
    /** Nothing but blanks, or nothing. */
    EMPTY,
    /** A blank before the first character. */
    LEADING_BLANK,
    /** A blank after the last character. */
    TRAILING_BLANK,
    /** A blank or control character inside. */
    INNER_BLANK,
    /** A backslash. */
    BACKSLASH,
    /** The scheme in upper case. */
    SCHEME_CASE,
    /** No colon behind the scheme. */
    MISSING_COLON,
    /** Less than two slashes behind the scheme. */
    MISSING_SLASHES,
    /** No bucket. */
    NO_BUCKET,
    /** A bucket name below three characters. */
    BUCKET_TOO_SHORT,
    /** A bucket name above 63 characters. */
    BUCKET_TOO_LONG,
    /** An upper-case letter in the bucket name. */
    BUCKET_UPPER_CASE,
    /** An underscore in the bucket name. */
    BUCKET_UNDERSCORE,
    /** Another character that no bucket name has. */
    BUCKET_CHARACTER,
    /** A hyphen or a dot at the start of the bucket name. */
    BUCKET_START,
    /** A hyphen or a dot at the end of the bucket name. */
    BUCKET_END,
    /** Two dots in a row in the bucket name. */
    BUCKET_DOTS,
    /** A dot beside a hyphen in the bucket name. */
    BUCKET_DOT_HYPHEN,
    /** A bucket name that reads as an IP address. */
    BUCKET_IP,
    /** The host name of a bucket where the bucket should stand. */
    BUCKET_AS_HOST,
    /** An {@code @} with no keys before it. */
    KEYS_EMPTY,
    /** No access key before the secret. */
    ACCESS_KEY_MISSING,
    /** No secret behind the access key. */
    SECRET_KEY_MISSING,
    /** A raw slash in the keys. */
    SLASH_IN_KEYS,
    /** A raw {@code @} in the keys. */
    AT_IN_KEYS,
    /** A percent sign in the keys that encodes nothing. */
    PERCENT_IN_KEYS,
    /** Keys, but no endpoint behind them. */
    ENDPOINT_MISSING,
    /** A scheme in front of the endpoint. */
    ENDPOINT_SCHEME,
    /** Nearly the name of a known endpoint. */
    ENDPOINT_TYPO,
    /** An endpoint of another cloud than the job's. */
    ENDPOINT_OTHER_CLOUD,
    /** A character that no host name has. */
    ENDPOINT_CHARACTER,
    /** An endpoint, but no keys before it. */
    ENDPOINT_WITHOUT_KEYS,
    /** The bucket as a part of the endpoint's name. */
    BUCKET_IN_ENDPOINT,
    /** No port behind the endpoint. */
    PORT_MISSING,
    /** A port other than 443. */
    PORT_WRONG,
    /** No directory below the bucket. */
    NO_DIRECTORY,
    /** The only directory below the bucket begins with a letter and a colon. */
    DRIVE_LETTER,
    /** Two dots that lead out of the bucket. */
    ABOVE_BUCKET,
    /** A query. */
    QUERY,
    /** A fragment. */
    FRAGMENT,
    /** A placeholder that nothing replaces. */
    PLACEHOLDER;

    /** True where the path is no path of OBS at all, rather than a wrong one. */
    public boolean isForeign() {
      return this == OTHER_SCHEME || this == NO_SCHEME;
    }

    /** True where it is still clear which bucket and directory are meant. */
    boolean leavesConsolePath() {
      return switch (this) {
        case SCHEME_CASE,
            KEYS_EMPTY,
            ACCESS_KEY_MISSING,
            SECRET_KEY_MISSING,
            SLASH_IN_KEYS,
            AT_IN_KEYS,
            PERCENT_IN_KEYS,
            ENDPOINT_SCHEME,
            DRIVE_LETTER,
            ENDPOINT_TYPO,
            ENDPOINT_OTHER_CLOUD,
            ENDPOINT_WITHOUT_KEYS,
            PORT_MISSING,
            PORT_WRONG ->
            true;
        default -> false;
      };
    }
  }

  Range range() {
    return new Range(from, to);
  }
}
