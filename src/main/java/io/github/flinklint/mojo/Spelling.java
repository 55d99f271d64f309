package io.github.flinklint.mojo;

import java.util.Collection;
import java.util.TreeSet;

/** Guesses what was meant by a misspelt word. */
final class Spelling {

  private Spelling() {}

  /** {@code , perhaps X}, the word that is nearest to what was given; empty where none is near. */
  static String suggest(String given, Collection<String> words) {
    int nearest = Math.max(2, given.length() / 4);
    String found = "";
    for (String word : new TreeSet<>(words)) {
      int distance = distance(given, word);
      if (distance <= nearest && (found.isEmpty() || distance < nearest)) {
        nearest = distance;
        found = ", perhaps " + word;
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
