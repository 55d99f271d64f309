package io.github.flinklint.platform;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint path in OBS, in one of the two forms that DLI documents: {@code obs://BUCKET/a/b/c},
 * and the older {@code obs://AK:SK@ENDPOINT:443/BUCKET/a/b/c}. Read the way that Flink's own path
 * class reads it, which accepts nearly everything: what is wrong shows only when a checkpoint is
 * taken, or when one is looked for.
 *
 * <p>A hole of the text stands for anything that could sensibly stand there. So what depends on a
 * hole is no malformation, and is null where it is asked for.
 */
public final class CheckpointPath {

  /** The form of a path. */
  public enum Form {
    /** {@code obs://BUCKET/DIRECTORY}. */
    BUCKET,
    /** {@code obs://AK:SK@ENDPOINT:443/BUCKET/DIRECTORY}. */
    ENDPOINT
  }

  /** A power of two. */
  private static final int SLOTS = 256;

  /**
   * Readings of a moment ago: each rule reads by itself, and all of them the same few texts. Held
   * weakly, since a text may hold keys.
   */
  private static final AtomicReferenceArray<WeakReference<CheckpointPath>> KNOWN =
      new AtomicReferenceArray<>(SLOTS);

  private final Text text;
  private final @Nullable Cloud cloud;
  private final List<Malformation> malformations;
  private final @Nullable Form form;
  private final boolean open;
  private final int authority;
  private final @Nullable Range keys;
  private final @Nullable Range bucket;
  private final @Nullable Range directory;

  CheckpointPath(PathParser parser) {
    this.text = parser.text;
    this.cloud = parser.cloud;
    this.malformations = List.copyOf(parser.found);
    this.form = parser.form;
    this.open = parser.open;
    this.authority = parser.authority;
    this.keys = parser.keys;
    this.bucket = parser.bucket;
    this.directory = parser.directory;
  }

  /** Reads a path. Never fails. */
  public static CheckpointPath of(Text text) {
    return of(text, null);
  }

  /**
   * Reads a path. Never fails.
   *
   * @param cloud the cloud of the job, the endpoints of another one being wrong; null for any
   */
  @SuppressWarnings("ReferenceEquality") // the same text, not one that says the same elsewhere
  public static CheckpointPath of(Text text, @Nullable Cloud cloud) {
    int slot = System.identityHashCode(text) & (SLOTS - 1);
    WeakReference<CheckpointPath> reference = KNOWN.get(slot);
    CheckpointPath known = reference == null ? null : reference.get();
    if (known != null && known.text == text && known.cloud == cloud) {
      return known;
    }
    CheckpointPath path = PathParser.parse(text, cloud);
    KNOWN.set(slot, new WeakReference<>(path));
    return path;
  }

  /**
   * What has to be typed into the console's Checkpoint Path: bucket and directory, without scheme,
   * keys, endpoint and surplus slashes, holes as <code>${name}</code>.
   *
   * @return null where it cannot be told, or differs from one start to the next
   */
  public static @Nullable String consolePath(Text text) {
    return of(text).consolePath();
  }

  /** The text that was read. */
  Text text() {
    return text;
  }

  /** Everything that is wrong, in the order of the characters. */
  public List<Malformation> malformations() {
    return malformations;
  }

  /** The form; null where it cannot be told. */
  public @Nullable Form form() {
    return form;
  }

  /** True where a hole at the beginning leaves open what file system it is. */
  public boolean isOpen() {
    return open;
  }

  /** True where the path is certainly none of OBS. */
  public boolean isForeign() {
    for (Malformation malformation : malformations) {
      if (malformation.kind().isForeign()) {
        return true;
      }
    }
    return false;
  }

  /** The bucket; null where it cannot be told. */
  public @Nullable Text bucket() {
    return sub(bucket);
  }

  /**
   * What stands behind the bucket, without the slashes around it; null where it cannot be told or
   * is missing.
   */
  public @Nullable Text directory() {
    return sub(directory);
  }

  /**
   * True where characters of the keys are written in the source, as themselves or as the default of
   * an input.
   */
  public boolean hasLiteralKeys() {
    return !Credentials.in(text).isEmpty();
  }

  /** Where the keys stand, in the text's template; null where there are none. */
  @Nullable Range keys() {
    return keys;
  }

  /**
   * The place of what makes the form what it is: the endpoint, or the bucket that stands in its
   * stead. Of what several literals hold, the first.
   *
   * @return null where no literal is known to hold it, or the form is not known
   */
  public @Nullable SourceLocation placeOfForm() {
    Range range = bucket;
    if (form == null || range == null) {
      return null;
    }
    int from = keys == null ? authority : keys.to() + 1;
    return placeOf(from, form == Form.ENDPOINT ? range.from() : range.to());
  }

  private @Nullable SourceLocation placeOf(int from, int to) {
    int end = to;
    while (end > from && text.template().charAt(end - 1) == '/') {
      end--;
    }
    for (int i = from; i < end; i++) {
      SourceLocation at = text.locate(i, end);
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private @Nullable Text sub(@Nullable Range range) {
    return range == null ? null : text.sub(range.from(), range.to());
  }

  private @Nullable String consolePath() {
    Text bucketText = bucket();
    Text directoryText = directory();
    if (bucketText == null || directoryText == null || !leaveConsolePath()) {
      return null;
    }
    Text all = bucketText.plus(directoryText);
    if (!all.isOutside() || isAnyUnstable(all.sources())) {
      return null;
    }
    String path = clean(directoryText.display());
    return path == null ? null : bucketText.display() + "/" + path;
  }

  /**
   * What tells paths apart: bucket and directory, without scheme, keys, endpoint, port and surplus
   * slashes. A bucket's name is its own in all regions. Raw, to be compared rather than shown.
   *
   * @return null where a hole leaves it open, or the path is not right
   */
  public @Nullable String key() {
    Text bucketText = bucket();
    Text directoryText = directory();
    if (bucketText == null || directoryText == null || !leaveConsolePath()) {
      return null;
    }
    String name = bucketText.characters();
    String below = directoryText.characters();
    String path = name == null || below == null ? null : clean(below);
    return path == null || path.isEmpty() ? null : name + "/" + path;
  }

  private static boolean isAnyUnstable(Set<Source> sources) {
    for (Source source : sources) {
      if (source.isUnstable()) {
        return true;
      }
    }
    return false;
  }

  private boolean leaveConsolePath() {
    for (Malformation malformation : malformations) {
      if (!leavesConsolePath(malformation)) {
        return false;
      }
    }
    return true;
  }

  private boolean leavesConsolePath(Malformation malformation) {
    boolean before = bucket != null && malformation.to() <= bucket.from();
    return malformation.kind().leavesConsolePath()
        || (malformation.kind() == Malformation.Kind.PLACEHOLDER && before);
  }

  /**
   * A directory as Flink's path class normalises it: surplus slashes and single dots removed, two
   * dots resolved.
   *
   * @return null where it leads out of the bucket, or two dots follow a piece that is not known
   */
  static @Nullable String clean(String directory) {
    List<String> kept = new ArrayList<>();
    for (String segment : directory.split("/", -1)) {
      if (segment.equals("..")) {
        if (kept.isEmpty() || isOpen(kept.get(kept.size() - 1))) {
          return null;
        }
        kept.remove(kept.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.add(segment);
      }
    }
    return String.join("/", kept);
  }

  /** True for a piece with a hole, which may stand for several. */
  private static boolean isOpen(String segment) {
    return segment.contains("${") || segment.indexOf(Text.HOLE) >= 0;
  }
}
