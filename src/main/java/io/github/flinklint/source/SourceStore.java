package io.github.flinklint.source;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Stamp;
import io.github.flinklint.diagnostic.Problem;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of a build share of their sources: folders are listed and files screened, parsed
 * and searched for names once, whoever asks. Trees are given up where memory runs short, and parsed
 * again if they are asked for again. Safe for threads.
 */
public final class SourceStore {

  private final List<String> environmentNames;
  private final @Nullable CacheFolder cache;
  private final ConcurrentMap<Path, ScreenedFolder> folders = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Looked> words = new ConcurrentHashMap<>();
  private final ConcurrentMap<UnitKey, Slot> units = new ConcurrentHashMap<>();

  /** A file as it is parsed: its encoding and the path that problems name belong to it. */
  private record UnitKey(Path path, Charset encoding, String relative) {

    // What a record makes by itself is linked at its first use, which a short run pays for.

    @Override
    public boolean equals(Object other) {
      return other instanceof UnitKey that
          && path.equals(that.path)
          && encoding.equals(that.encoding)
          && relative.equals(that.relative);
    }

    @Override
    public int hashCode() {
      return (path.hashCode() * 31 + encoding.hashCode()) * 31 + relative.hashCode();
    }
  }

  /**
   * A parsed file.
   *
   * @param unit null where nothing could be made of it
   * @param problems what was met
   * @param digest fingerprint of its bytes; empty where it could not be read
   */
  record Parsed(@Nullable SourceUnit unit, List<Problem> problems, String digest) {

    /** The same for a module that sees the file as one of another folder. */
    Parsed in(SourceFile other) {
      return new Parsed(unit == null ? null : unit.in(other), problems, digest);
    }
  }

  private static final class Slot {
    private @Nullable SoftReference<Parsed> parsed;
    private @Nullable Stamp stamp;
  }

  /** The names in a file, and what it was when they were looked for. */
  private record Looked(Words words, @Nullable Stamp stamp) {}

  /**
   * A store for one build.
   *
   * @param environmentNames a file that has one of these words may make or execute an environment
   * @param cache where to remember what files look like; null for nowhere
   */
  public SourceStore(List<String> environmentNames, @Nullable CacheFolder cache) {
    this.environmentNames = List.copyOf(environmentNames);
    this.cache = cache;
  }

  /** The files of a folder. */
  ScreenedFolder folder(Path folder) {
    ScreenedFolder known = folders.get(folder);
    if (known == null) {
      synchronized (folders) {
        known = folders.get(folder);
        if (known == null) {
          known = ScreenedFolder.of(folder, environmentNames, cache);
          folders.put(folder, known);
        }
      }
    }
    return known;
  }

  /** The names of types in a file; none where it cannot be read. */
  Words words(Path path) {
    Stamp now = stamp(path);
    Looked known = words.get(path);
    if (known == null || !isSame(now, known.stamp())) {
      known = new Looked(readWords(path), settled(now));
      words.put(path, known);
    }
    return known.words();
  }

  /** Begins to list and screen folders on another thread. Returns at once. */
  public void prepare(List<Path> roots) {
    if (!roots.isEmpty()) {
      Thread thread = new Thread(new Preparation(roots), "flink-lint-listing");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private final class Preparation implements Runnable {

    private final List<Path> roots;

    Preparation(List<Path> roots) {
      this.roots = roots;
    }

    @Override
    public void run() {
      try {
        for (Path root : roots) {
          folder(root);
        }
      } catch (RuntimeException | StackOverflowError e) {
        // Who asks for the folder meets it as well, and can tell it.
      }
    }
  }

  /** Sources that a build generates change while it goes on. */
  private static @Nullable Stamp stamp(Path path) {
    try {
      return Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Stamp settled(@Nullable Stamp stamp) {
    return stamp == null ? null : stamp.since(System.currentTimeMillis());
  }

  private static boolean isSame(@Nullable Stamp now, @Nullable Stamp earlier) {
    return now != null && earlier != null && now.proves(earlier);
  }

  private static Words readWords(Path path) {
    try {
      return Words.of(Files.readAllBytes(path));
    } catch (IOException e) {
      return Words.NONE;
    }
  }

  /** A parsed file; parsed by the first who asks, with a parser that is the asker's own. */
  Parsed parse(SourceFile file, UnitParser parser) {
    Slot slot = slot(new UnitKey(file.path(), file.root().encoding(), file.relative()));
    synchronized (slot) {
      SoftReference<Parsed> reference = slot.parsed;
      Parsed parsed = reference == null ? null : reference.get();
      Stamp now = stamp(file.path());
      if (parsed == null || !isSame(now, slot.stamp)) {
        slot.stamp = settled(now);
        parsed = parser.parse(file);
        slot.parsed = new SoftReference<>(parsed);
      }
      return parsed;
    }
  }

  /** The same for all who ask, whoever is first. */
  private Slot slot(UnitKey key) {
    Slot known = units.get(key);
    if (known != null) {
      return known;
    }
    Slot own = new Slot();
    Slot earlier = units.putIfAbsent(key, own);
    return earlier == null ? own : earlier;
  }

  /** One line for each folder: the same in another build where the screen told the same. */
  public List<String> fingerprints(List<SourceRoot> roots) {
    List<String> all = new ArrayList<>();
    for (SourceRoot root : roots) {
      all.add(folder(root.folder()).fingerprint());
    }
    return all;
  }

  /** True where all files below the folders could be listed and read. */
  public boolean isReadable(List<SourceRoot> roots) {
    for (SourceRoot root : roots) {
      ScreenedFolder folder = folder(root.folder());
      if (!folder.failed().isEmpty()) {
        return false;
      }
      for (ScreenedFile file : folder.files()) {
        if (!file.isReadable()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * True where a file tells what it told an earlier build.
   *
   * @param root the folder that it is in
   * @param use what was made of it then
   */
  public boolean isUnchanged(SourceRoot root, SourceUse use) {
    Stamp stamp = folder(root.folder()).stamp(use.name());
    if (stamp == null) {
      return false;
    }
    if (stamp.proves(use.stamp())) {
      return true;
    }
    Path path = root.folder().resolve(use.name());
    if (!use.content().isEmpty()) {
      try {
        return Digest.of(Files.readAllBytes(path)).equals(use.content());
      } catch (IOException e) {
        return false;
      }
    }
    return words(path).digest().equals(use.words());
  }

  /**
   * The same use with the stamp of now, for one who has seen that it is unchanged.
   *
   * @param root the folder that it is in
   */
  public SourceUse renewed(SourceRoot root, SourceUse use) {
    ScreenedFolder folder = folder(root.folder());
    Stamp stamp = folder.stamp(use.name());
    return stamp == null
        ? use
        : new SourceUse(
            use.root(), use.name(), stamp.since(folder.listedAt()), use.content(), use.words());
  }

  /** Numbers the folders, so that a file can be told by its folder's number. */
  static Map<Path, Integer> numbers(List<SourceRoot> roots) {
    Map<Path, Integer> numbers = new HashMap<>();
    for (int i = 0; i < roots.size(); i++) {
      numbers.putIfAbsent(roots.get(i).folder(), i);
    }
    return numbers;
  }
}
