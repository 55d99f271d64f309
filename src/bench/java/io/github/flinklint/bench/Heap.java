package io.github.flinklint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log of the garbage collector says of the heap, in MB.
 *
 * @param peak the most that was used at any time, garbage included
 * @param kept the most that a collection left over
 */
record Heap(long peak, long kept) {

  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(");
  private static final Pattern AT_EXIT = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");

  /** The options of a JVM that writes the log. */
  static String options(Path log) {
    return "-Xlog:gc,gc+heap+exit=info:file=" + log;
  }

  static Heap read(Path log) throws IOException {
    long peak = 0;
    long kept = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher collection = COLLECTION.matcher(line);
      if (collection.find()) {
        peak = Math.max(peak, Long.parseLong(collection.group(1)));
        kept = Math.max(kept, Long.parseLong(collection.group(2)));
      }
      Matcher exit = AT_EXIT.matcher(line);
      if (exit.find()) {
        peak = Math.max(peak, Long.parseLong(exit.group(1)) / 1024);
      }
    }
    return new Heap(peak, kept);
  }
}
