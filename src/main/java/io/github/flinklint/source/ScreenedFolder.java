package io.github.flinklint.source;

import io.github.flinklint.cache.CacheFolder;
import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Digest;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.cache.ForeignDataException;
import io.github.flinklint.cache.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of sources, each file looked at once. What an earlier build has seen is taken from the
 * cache where the stamp of a file proves that it is the same.
 */
final class ScreenedFolder {

  /** From this many files on it pays to read on several threads. */
  private static final int MANY = 64;

  /** So many files are sooner looked at again in the next build than all of them written now. */
  private static final int FEW = 16;

  private static final String KIND = "screen-";

  private final List<ScreenedFile> files;
  private final List<Path> failed;
  private final String fingerprint;
  private final long listedAt;

  private ScreenedFolder(
      List<ScreenedFile> files, List<Path> failed, String fingerprint, long listedAt) {
    this.files = List.copyOf(files);
    this.failed = List.copyOf(failed);
    this.fingerprint = fingerprint;
    this.listedAt = listedAt;
  }

  /**
   * Lists and screens a folder.
   *
   * @param words see {@link Screen#of}
   * @param cache null where nothing is remembered
   */
  static ScreenedFolder of(Path folder, List<String> words, @Nullable CacheFolder cache) {
    long listedAt = System.currentTimeMillis();
    Listing listing = Listing.of(folder);
    List<ScreenedFile> files = new ArrayList<>(listing.files());
    if (cache == null) {
      screen(files, all(files), words);
      return new ScreenedFolder(files, listing.failed(), fingerprint(files), listedAt);
    }
    String question = folder + "\n" + String.join(" ", words);
    String name = KIND + Digest.name(question);
    Remembered before = Remembered.read(cache.read(name, question), folder);
    List<Integer> open = before.fill(files);
    screen(files, open, words);
    boolean isSame = before.isSame(files, open);
    String fingerprint = isSame ? before.fingerprint : fingerprint(files);
    boolean isNew = !isSame || open.size() > FEW;
    if (isNew && listing.failed().isEmpty() && areReadable(files)) {
      cache.write(name, encode(cache.begin(question), fingerprint, files, listedAt));
    }
    return new ScreenedFolder(files, listing.failed(), fingerprint, listedAt);
  }

  private static List<Integer> all(List<ScreenedFile> files) {
    List<Integer> all = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      all.add(i);
    }
    return all;
  }

  private static boolean areReadable(List<ScreenedFile> files) {
    for (ScreenedFile file : files) {
      if (!file.isReadable()) {
        return false;
      }
    }
    return true;
  }

  /** Reads the files with these numbers. */
  private static void screen(List<ScreenedFile> files, List<Integer> open, List<String> words) {
    if (open.size() < MANY) {
      for (int i : open) {
        files.set(i, screen(files.get(i), words));
      }
    } else {
      // Each has a place of its own in the list, which does not grow.
      open.parallelStream().forEach(i -> files.set(i, screen(files.get(i), words)));
    }
  }

  private static ScreenedFile screen(ScreenedFile file, List<String> words) {
    try {
      return file.with(Screen.of(Files.readAllBytes(file.path()), words));
    } catch (IOException e) {
      return file;
    }
  }

  private static Encoder encode(
      Encoder out, String fingerprint, List<ScreenedFile> files, long listedAt) {
    out.text(fingerprint);
    out.number(files.size());
    for (ScreenedFile file : files) {
      file.write(out, listedAt);
    }
    return out;
  }

  /** Of the names and of what the screen told: what is found in the files aside. */
  private static String fingerprint(List<ScreenedFile> files) {
    Encoder out = new Encoder();
    for (ScreenedFile file : files) {
      out.text(file.name());
      out.truth(file.isReadable());
      file.screen().write(out);
    }
    return Digest.of(out.bytes());
  }

  /** What an earlier build has seen. */
  private record Remembered(String fingerprint, List<ScreenedFile> files) {

    private static final Remembered NOTHING = new Remembered("", List.of());

    static Remembered read(@Nullable Decoder in, Path folder) {
      if (in == null) {
        return NOTHING;
      }
      try {
        String fingerprint = in.text();
        List<ScreenedFile> files = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
          files.add(ScreenedFile.read(in, folder));
        }
        return in.isAtEnd() ? new Remembered(fingerprint, files) : NOTHING;
      } catch (ForeignDataException e) {
        return NOTHING;
      }
    }

    /** Fills in what is known; gives the numbers of the others. Both are in the same order. */
    List<Integer> fill(List<ScreenedFile> listed) {
      List<Integer> open = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < listed.size(); i++) {
        ScreenedFile file = listed.get(i);
        while (next < files.size() && files.get(next).compareTo(file) < 0) {
          next++;
        }
        ScreenedFile known = next < files.size() ? files.get(next) : null;
        if (known != null
            && known.name().equals(file.name())
            && file.stamp().proves(known.stamp())) {
          listed.set(i, file.with(known.screen()));
        } else {
          open.add(i);
        }
      }
      return open;
    }

    /** True where the same files are there and the screen tells the same of those looked at. */
    boolean isSame(List<ScreenedFile> listed, List<Integer> open) {
      if (fingerprint.isEmpty() || listed.size() != files.size()) {
        return false;
      }
      for (int i : open) {
        ScreenedFile file = listed.get(i);
        int place = Collections.binarySearch(files, file);
        ScreenedFile known = place < 0 ? null : files.get(place);
        if (known == null || !file.isReadable() || !file.screen().equals(known.screen())) {
          return false;
        }
      }
      return true;
    }
  }

  /** All files in a fixed order. */
  List<ScreenedFile> files() {
    return files;
  }

  /** What could not be listed. */
  List<Path> failed() {
    return failed;
  }

  /** The same where the files have the same names and the screen tells the same of each. */
  String fingerprint() {
    return fingerprint;
  }

  /** When the stamps were taken, or shortly before, in ms since 1970. */
  long listedAt() {
    return listedAt;
  }

  /** The stamp of a file by its name; null where it is not there. */
  @Nullable Stamp stamp(String name) {
    int from = 0;
    int to = files.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = files.get(middle).name().compareTo(name);
      if (order == 0) {
        return files.get(middle).stamp();
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return null;
  }
}
