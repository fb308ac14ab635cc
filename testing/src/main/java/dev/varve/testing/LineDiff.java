package dev.varve.testing;

import java.util.List;

/** The lines that two texts do not share, by their longest common subsequence. */
final class LineDiff {
  private final List<String> left;
  private final List<String> right;

  private LineDiff(String left, String right) {
    this.left = left.lines().toList();
    this.right = right.lines().toList();
  }

  /** Lines of the left text only after "- ", of the right one only after "+ ". */
  static String of(String left, String right) {
    return new LineDiff(left, right).render();
  }

  private String render() {
    int[][] common = commonLengths();
    StringBuilder text = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        text.append("- ").append(left.get(i++)).append('\n');
      } else {
        text.append("+ ").append(right.get(j++)).append('\n');
      }
    }
    return text.toString();
  }

  /** For each pair of positions, how many lines the rests behind them have in common. */
  private int[][] commonLengths() {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
