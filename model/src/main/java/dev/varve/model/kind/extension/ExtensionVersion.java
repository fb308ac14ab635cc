package dev.varve.model.kind.extension;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Versions of extensions: names by PostgreSQL's rules, numbers with dots by everybody's custom. */
final class ExtensionVersion {

  private ExtensionVersion() {}

  /** Whether the one is certainly older than the other. */
  static boolean isOlder(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    StringTokenizer left = new StringTokenizer(one, ".");
    StringTokenizer right = new StringTokenizer(other, ".");
    while (left.hasMoreTokens() && right.hasMoreTokens()) {
      int difference = compare(left.nextToken(), right.nextToken());
      if (difference != 0) {
        return difference < 0;
      }
    }
    return right.hasMoreTokens();
  }

  private static int compare(String one, String other) {
    try {
      return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
    } catch (NumberFormatException notANumber) {
      return one.compareTo(other);
    }
  }
}
