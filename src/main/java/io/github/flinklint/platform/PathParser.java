package io.github.flinklint.platform;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.platform.CheckpointPath.Form;
import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checkpoint path from left to right and notes what is wrong, reading on as it was probably
 * meant. One mistake gives one malformation.
 */
final class PathParser {

  final Text text;
  final List<Malformation> found = new ArrayList<>();
  @Nullable Form form;
  boolean open;

  /** Index of the first character behind {@code obs://}; -1 where there is none. */
  int authority = -1;

  @Nullable Range keys;
  @Nullable Range bucket;
  @Nullable Range directory;

  final @Nullable Cloud cloud;
  private final List<Range> placeholders;

  /** What may be keys without an {@code @} behind them: not to be repeated in a message. */
  private @Nullable Range perhapsKeys;

  /** The template, a placeholder being a hole and a backslash a slash. */
  private final String s;

  /**
   * Index of the first character that is not blank, and after the last; then narrowed to what is
   * still to be read.
   */
  private int begin;

  private int end;

  private PathParser(Text text, @Nullable Cloud cloud) {
    this.text = text;
    this.cloud = cloud;
    String template = text.template();
    this.placeholders = Placeholders.find(template);
    this.s = Placeholders.replace(template, placeholders, Text.HOLE).replace('\\', '/');
    this.end = s.length();
  }

  static CheckpointPath parse(Text text, @Nullable Cloud cloud) {
    PathParser parser = new PathParser(text, cloud);
    if (parser.blanks()) {
      parser.backslashes();
      parser.structure();
      parser.addPlaceholders();
    }
    if (parser.found.size() > 1) {
      parser.found.sort(Comparator.comparingInt(Malformation::from));
    }
    return new CheckpointPath(parser);
  }

  private void structure() {
    SchemePart scheme = SchemePart.read(s, begin, end);
    found.addAll(scheme.found());
    open = scheme.isOpen();
    authority = scheme.next();
    if (authority < 0) {
      return;
    }
    keys = UserInfo.find(s, authority, end);
    int host = keys == null ? authority : keys.to() + 1;
    cutOffQuery(host);
    if (keys == null) {
      bare(authority);
    } else {
      found.addAll(UserInfo.check(maskedTemplate(), keys));
      withKeys(host);
    }
  }

  /** The older form, behind the {@code @}. */
  private void withKeys(int afterKeys) {
    form = Form.ENDPOINT;
    int host = afterKeys;
    for (String scheme : List.of("https://", "http://")) {
      if (s.startsWith(scheme, host)) {
        int to = host + scheme.length();
        add(
            Kind.ENDPOINT_SCHEME,
            host,
            to,
            "the endpoint is written with " + scheme,
            "write it without " + scheme);
        host = to;
      }
    }
    int slash = UserInfo.indexOf(s, '/', host, end);
    String part = s.substring(host, slash);
    List<Malformation> wrong = EndpointPart.check(text, part, host, cloud);
    found.addAll(wrong);
    if (part.isEmpty() || !holdsBucket(wrong)) {
      bucketAndDirectory(slash, part.endsWith(String.valueOf(Text.HOLE)));
    }
  }

  /** True where the bucket stands in the endpoint's place, so that directories follow. */
  private static boolean holdsBucket(List<Malformation> wrong) {
    for (Malformation one : wrong) {
      if (one.kind() == Kind.ENDPOINT_MISSING || one.kind() == Kind.BUCKET_IN_ENDPOINT) {
        return true;
      }
    }
    return false;
  }

  /** What has no keys: the newer form, or the older one with its keys forgotten. */
  private void bare(int at) {
    int slash = UserInfo.indexOf(s, '/', at, end);
    String authority = s.substring(at, slash);
    int colon = authority.lastIndexOf(':');
    boolean hole = authority.indexOf(Text.HOLE) >= 0;
    if (colon >= 0) {
      withColon(at, slash, authority.substring(colon + 1), hole);
      return;
    }
    String exact = Endpoints.bucketBefore(authority);
    String before = exact == null ? Endpoints.bucketBeforeSlip(authority) : exact;
    if (before != null) {
      form = Form.BUCKET;
      int to = at + before.length();
      String meant = text.display(at, to);
      add(
          Kind.BUCKET_AS_HOST,
          to,
          slash,
          "the bucket is written with the endpoint behind it, as in a web address",
          "did you mean obs://" + meant + "/DIRECTORY");
      directory(slash, hole);
    } else if (Endpoints.isKnown(authority) || Endpoints.suggestion(authority) != null) {
      withoutKeys(at, slash);
    } else {
      form = authority.startsWith(String.valueOf(Text.HOLE)) ? null : Form.BUCKET;
      bucket = new Range(at, slash);
      found.addAll(BucketName.check(authority, at, s.indexOf('@', at) < 0));
      directory(slash, hole);
    }
  }

  /** An authority with a colon, but without {@code @}. */
  private void withColon(int at, int slash, String port, boolean hole) {
    perhapsKeys = new Range(at, slash);
    boolean number = isNumber(port);
    if (number && !hole) {
      withoutKeys(at, slash);
    } else if (number) {
      // The keys may stand in the hole.
      form = Form.ENDPOINT;
      found.addAll(EndpointPart.checkPort(port, slash - port.length()));
      bucketAndDirectory(slash, false);
    } else if (!hole) {
      add(
          Kind.ENDPOINT_MISSING,
          slash - port.length() - 1,
          slash,
          "a colon stands in the bucket's place, but no @ENDPOINT:443 follows",
          "write obs://BUCKET/DIRECTORY");
    }
  }

  /** True for digits alone, and for nothing. */
  private static boolean isNumber(String port) {
    for (int i = 0; i < port.length(); i++) {
      if (port.charAt(i) < '0' || port.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private void withoutKeys(int at, int slash) {
    form = Form.ENDPOINT;
    add(
        Kind.ENDPOINT_WITHOUT_KEYS,
        at,
        slash,
        "the path names an endpoint, but no keys before it",
        "write obs://BUCKET/DIRECTORY, which needs neither");
    bucketAndDirectory(slash, false);
  }

  /** The path behind an endpoint. */
  private void bucketAndDirectory(int slash, boolean hostIsOpen) {
    int at = slash;
    while (at < end && s.charAt(at) == '/') {
      at++;
    }
    if (at == end) {
      if (!hostIsOpen) {
        add(
            Kind.NO_BUCKET,
            end,
            end,
            "no bucket stands behind the endpoint",
            "write /BUCKET/DIRECTORY behind it");
      }
      return;
    }
    int to = UserInfo.indexOf(s, '/', at, end);
    String name = s.substring(at, to);
    bucket = new Range(at, to);
    found.addAll(BucketName.check(name, at, s.indexOf('@', at) < 0));
    directory(to, name.indexOf(Text.HOLE) >= 0);
  }

  /**
   * What stands behind the bucket.
   *
   * @param bucketIsOpen true where a hole before it may hold a directory
   */
  private void directory(int afterBucket, boolean bucketIsOpen) {
    int from = afterBucket;
    int to = end;
    while (from < to && s.charAt(from) == '/') {
      from++;
    }
    while (to > from && s.charAt(to - 1) == '/') {
      to--;
    }
    String name = s.substring(from, to);
    boolean hole = name.indexOf(Text.HOLE) >= 0;
    String clean = CheckpointPath.clean(name);
    if (!hole && clean == null) {
      int dots = from + name.indexOf("..");
      add(
          Kind.ABOVE_BUCKET,
          dots,
          dots + 2,
          "the directory leads out of the bucket",
          "write it without ..");
    } else if (clean != null && clean.isEmpty()) {
      if (!bucketIsOpen) {
        add(
            Kind.NO_DIRECTORY,
            Math.min(afterBucket, end),
            end,
            "no directory stands behind the bucket",
            "write a directory of this job's own behind it, obs://BUCKET/DIRECTORY");
      }
    } else {
      directory = new Range(from, to);
      drive(from + name.indexOf(':') - 1, clean);
    }
  }

  /**
   * Flink's path class takes a first directory such as {@code a:b} for a drive of Windows, and its
   * checkpoint storage stumbles over that where no other directory follows (measured on 1.15 to
   * 2.3).
   */
  private void drive(int at, @Nullable String clean) {
    if (form == Form.BUCKET && clean != null && isDrive(clean)) {
      add(
          Kind.DRIVE_LETTER,
          at,
          at + 2,
          "the directory begins with a letter and a colon, which Flink's checkpoint storage refuses"
              + " as a drive of Windows",
          "name the directory without a colon");
    }
  }

  private static boolean isDrive(String directory) {
    return directory.length() > 1
        && directory.charAt(1) == ':'
        && directory.indexOf('/') < 0
        && isLetter(directory.charAt(0));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void cutOffQuery(int from) {
    for (int i = from; i < end; i++) {
      boolean query = s.charAt(i) == '?';
      if (query || s.charAt(i) == '#') {
        String what = query ? "a query" : "a fragment";
        add(
            query ? Kind.QUERY : Kind.FRAGMENT,
            i,
            end,
            "the path has " + what,
            "write the path without " + what);
        end = i;
      }
    }
  }

  /** Notes blanks; false where there is nothing else. */
  private boolean blanks() {
    while (begin < end && isBlank(s.charAt(begin))) {
      begin++;
    }
    if (begin == end) {
      add(Kind.EMPTY, 0, end, "the checkpoint path is empty", "write obs://BUCKET/DIRECTORY");
      return false;
    }
    while (isBlank(s.charAt(end - 1))) {
      end--;
    }
    addBlank(Kind.LEADING_BLANK, 0, begin, "begins with ");
    addBlank(Kind.TRAILING_BLANK, end, s.length(), "ends with ");
    for (int i = begin; i < end; i++) {
      int from = i;
      while (isBlank(s.charAt(i))) {
        i++;
      }
      addBlank(Kind.INNER_BLANK, from, i, "contains ");
    }
    return true;
  }

  private void addBlank(Kind kind, int from, int to, String verb) {
    if (from < to) {
      char c = s.charAt(from);
      String what =
          c == '\t'
              ? "a tab"
              : c == '\n' || c == '\r'
                  ? "a line break"
                  : c == ' ' ? "a blank" : "an invisible character";
      add(kind, from, to, "the checkpoint path " + verb + what, "remove it");
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void backslashes() {
    int at = maskedTemplate().indexOf('\\');
    if (at >= 0) {
      add(
          Kind.BACKSLASH,
          at,
          at + 1,
          "the checkpoint path contains a backslash",
          "write / for each backslash");
    }
  }

  /** The template with holes for placeholders, backslashes still as they are. */
  private String maskedTemplate() {
    return Placeholders.replace(text.template(), placeholders, Text.HOLE);
  }

  private void addPlaceholders() {
    for (Range range : placeholders) {
      // A placeholder is no key, so it is shown as it is written.
      String shown = Secrets.mask(text.written(range.from(), range.to()));
      Range secrets = keys == null ? perhapsKeys : keys;
      boolean secret = secrets != null && secrets.overlaps(range);
      add(
          Kind.PLACEHOLDER,
          range.from(),
          range.to(),
          secret
              ? "a placeholder in the keys was never replaced"
              : "placeholder " + shown + " was never replaced",
          Placeholders.fix(shown));
    }
  }

  private void add(Kind kind, int from, int to, String message, String fix) {
    found.add(new Malformation(kind, from, to, message, fix));
  }
}
