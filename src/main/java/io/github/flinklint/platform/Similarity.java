package io.github.flinklint.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far two words are apart, for "did you mean". */
public final class Similarity {

  private Similarity() {}

  /**
   * The words that are near to what was given, nearest first: at most a quarter of its characters
   * away.
   *
   * @param most how many to name at most
   */
  public static List<String> nearest(String given, Collection<String> words, int most) {
    int bound = Math.max(2, given.length() / 4);
    return words.stream()
        .filter(word -> distance(given, word) <= bound)
        .sorted(
            Comparator.comparingInt((String word) -> distance(given, word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /**
   * Least number of insertions, deletions, replacements and swaps of neighbours that make one word
   * of the other.
   */
  static int distance(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, a, b, i, j);
      }
    }
    return least[a.length()][b.length()];
  }

  private static int step(int[][] least, String a, String b, int i, int j) {
    int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }

  /** True where the words differ by two neighbours that changed places. */
  static boolean isSwap(String a, String b) {
    return a.length() == b.length() && distance(a, b) == 1 && sorted(a).equals(sorted(b));
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
