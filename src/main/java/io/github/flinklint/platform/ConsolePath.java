package io.github.flinklint.platform;

import io.github.flinklint.platform.Malformation.Kind;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The console's Checkpoint Path, {@code BUCKET/a/b/c}: without scheme, keys and endpoint
 * (dli_01_0457). Slashes at its ends make no difference.
 */
public final class ConsolePath {

  private static final String SCHEME = "obs://";

  private final @Nullable Text place;
  private final List<Malformation> wrong;

  private ConsolePath(@Nullable Text place, List<Malformation> wrong) {
    this.place = place;
    this.wrong = List.copyOf(wrong);
  }

  /** Reads what a definition gives as Checkpoint Path. Never fails. */
  public static ConsolePath of(Text written) {
    String template = written.template();
    int end = template.length();
    if (template.isBlank()) {
      return new ConsolePath(
          null,
          List.of(
              wrong(Kind.EMPTY, 0, end, "the checkpoint path is empty", "write BUCKET/DIRECTORY")));
    }
    int scheme = template.indexOf("://");
    if (scheme >= 0 && template.substring(0, scheme).indexOf(Text.HOLE) >= 0) {
      return new ConsolePath(null, List.of());
    }
    if (scheme >= 0) {
      CheckpointPath path = CheckpointPath.of(written);
      return new ConsolePath(place(path), List.of(withScheme(path, scheme)));
    }
    if (template.charAt(0) == '/') {
      CheckpointPath path = CheckpointPath.of(Text.of(SCHEME).plus(written.sub(1, end)));
      return new ConsolePath(
          place(path),
          List.of(
              wrong(
                  Kind.NO_BUCKET,
                  0,
                  1,
                  "the checkpoint path begins with a slash",
                  "begin it with the bucket, as in BUCKET/DIRECTORY")));
    }
    return bare(CheckpointPath.of(Text.of(SCHEME).plus(written)));
  }

  /** The literal keys in what a definition gives, with a scheme or, as it should be, without. */
  public static List<Credentials.LiteralKey> keysIn(Text written) {
    boolean hasScheme = written.template().contains("://");
    return Credentials.in(hasScheme ? written : Text.of(SCHEME).plus(written));
  }

  private static Malformation withScheme(CheckpointPath path, int scheme) {
    Text bucket = path.bucket();
    String meant = CheckpointPath.consolePath(path.text());
    return wrong(
        Kind.OTHER_SCHEME,
        0,
        scheme + 3,
        path.form() == CheckpointPath.Form.ENDPOINT
            ? "the checkpoint path begins with a scheme, keys and an endpoint, of which DLI wants"
                + " none"
            : "the checkpoint path begins with a scheme, of which DLI wants none",
        "write " + (bucket == null || meant == null ? "BUCKET/DIRECTORY" : meant));
  }

  private static ConsolePath bare(CheckpointPath path) {
    if (path.form() == CheckpointPath.Form.ENDPOINT) {
      Text bucket = path.bucket();
      String template = path.text().template();
      int at = bucket == null ? template.length() : template.indexOf(bucket.template());
      return new ConsolePath(
          place(path),
          List.of(
              wrong(
                  Kind.ENDPOINT_WITHOUT_KEYS,
                  0,
                  Math.max(at - SCHEME.length(), 1),
                  "the checkpoint path names an endpoint, of which DLI wants none",
                  "begin it with the bucket, as in BUCKET/DIRECTORY")));
    }
    List<Malformation> wrong = new ArrayList<>();
    for (Malformation one : path.malformations()) {
      // A bucket alone is no place for checkpoints of Flink, which the comparison with the code
      // shows.
      if (one.kind() != Kind.NO_DIRECTORY) {
        int from = Math.max(one.from() - SCHEME.length(), 0);
        int to = Math.max(one.to() - SCHEME.length(), from);
        wrong.add(
            wrong(
                one.kind(),
                from,
                to,
                one.message(),
                one.fix().replace("obs://BUCKET", "BUCKET").replace("write obs://", "write ")));
      }
    }
    return new ConsolePath(place(path), wrong);
  }

  private static Malformation wrong(Kind kind, int from, int to, String message, String fix) {
    return new Malformation(kind, from, to, message, fix);
  }

  /**
   * What the storage that the code sets makes of it.
   *
   * @return null where it cannot be told, or differs from one start to the next
   */
  public static @Nullable ConsolePath ofStorage(Text uri) {
    CheckpointPath path = CheckpointPath.of(uri);
    return CheckpointPath.consolePath(uri) == null ? null : new ConsolePath(place(path), List.of());
  }

  private static @Nullable Text place(CheckpointPath path) {
    Text bucket = path.bucket();
    Text directory = path.directory();
    boolean isOutside = path.malformations().stream().anyMatch(m -> m.kind() == Kind.ABOVE_BUCKET);
    if (bucket == null || isOutside) {
      return null;
    }
    return directory == null ? bucket : bucket.plus(Text.of("/")).plus(directory);
  }

  /** Everything that is wrong, at characters of what was read. */
  public List<Malformation> malformations() {
    return wrong;
  }

  /** Bucket and directory, cleaned, holes as <code>${name}</code>; null where it cannot be told. */
  public @Nullable String display() {
    return place == null ? null : CheckpointPath.clean(place.display());
  }

  /** Bucket and directory, cleaned; null where anything of them is not known. */
  public @Nullable String exact() {
    return place != null && place.isConstant() ? display() : null;
  }

  /** Whether this is the same place as another; null where that depends on what fills a hole. */
  public @Nullable Boolean isSame(ConsolePath other) {
    Text theirs = other.place;
    if (place == null || theirs == null) {
      return null;
    }
    String a = CheckpointPath.clean(place.template());
    String b = CheckpointPath.clean(theirs.template());
    if (a == null || b == null) {
      return null;
    }
    if (place.isConstant() && theirs.isConstant()) {
      return a.equals(b);
    }
    if (differ(a, b)) {
      return false;
    }
    boolean isEqual = place.equals(theirs) && place.isOutside();
    return isEqual ? Boolean.TRUE : null;
  }

  /** True where the characters before the first holes or after the last ones are at odds. */
  private static boolean differ(String a, String b) {
    String startA = start(a);
    String startB = start(b);
    int start = Math.min(startA.length(), startB.length());
    String endA = a.substring(a.lastIndexOf(Text.HOLE) + 1);
    String endB = b.substring(b.lastIndexOf(Text.HOLE) + 1);
    int end = Math.min(endA.length(), endB.length());
    return !startA.substring(0, start).equals(startB.substring(0, start))
        || !endA.substring(endA.length() - end).equals(endB.substring(endB.length() - end));
  }

  private static String start(String template) {
    int hole = template.indexOf(Text.HOLE);
    return hole < 0 ? template : template.substring(0, hole);
  }
}
