package dev.varve.model.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody meant who misspelt a name. */
public final class NearMiss {

  private NearMiss() {}

  /**
   * The candidate that is nearest to the word, if one is near: at most a third of the letters must
   * be changed, inserted, left out or swapped with the next, in words of up to five letters one,
   * and in those of up to two none. Of several the first in order.
   */
  public static @Nullable String of(String word, Collection<String> candidates) {
    String nearest = null;
    int least = (word.length() < 3 ? 0 : Math.max(1, word.length() / 3)) + 1;
    for (String candidate : candidates) {
      int distance = distance(word, candidate);
      boolean before = nearest != null && candidate.compareTo(nearest) < 0;
      if (distance < least || (distance == least && before)) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest;
  }

  /** The sentence {@code ; did you mean "name"?}, or nothing. */
  public static String hint(String word, Collection<String> candidates) {
    String nearest = of(word, candidates);
    return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
  }

  /** The restricted Damerau-Levenshtein distance; case does not count. */
  private static int distance(String one, String other) {
    int[] beforeLast = new int[0];
    int[] last = firstRow(other.length());
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = same(one, i - 1, other, j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1 && j > 1 && same(one, i - 1, other, j - 2) && same(one, i - 2, other, j - 1);
  }

  private static boolean same(String one, int i, String other, int j) {
    return Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j));
  }
}
