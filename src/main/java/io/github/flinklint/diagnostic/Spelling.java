package io.github.flinklint.diagnostic;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by a misspelt word. */
public final class Spelling {

  private Spelling() {}

  /** {@code , perhaps X}, the word that is nearest to what was given; empty where none is near. */
  public static String suggest(String given, Collection<String> words) {
    String found = nearest(given, words, Math.max(2, given.length() / 4));
    return found == null ? "" : ", perhaps " + found;
  }

  /**
   * The word that is nearest to what was given, the first in the alphabet of several.
   *
   * @param most how many characters it may differ by
   * @return null where all differ by more
   */
  public static @Nullable String nearest(String given, Collection<String> words, int most) {
    int nearest = most + 1;
    String found = null;
    for (String word : new TreeSet<>(words)) {
      int distance = distance(given, word);
      if (distance < nearest) {
        nearest = distance;
        found = word;
      }
    }
    return found;
  }

  /** Number of characters to insert, to delete or to replace. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
