package dev.varve.cli.rows;

import org.jspecify.annotations.Nullable;

/**
 * Makes a text that a regular expression matches: of literals, classes, groups, the first of
 * alternatives, and the least that a quantifier asks for. The text is tried on the server, so it
 * may be wrong where an expression uses more than that.
 */
final class PatternSample {
  private static final int SAMPLES = 26;

  private final String pattern;
  private final int number;
  private int at;

  private PatternSample(String pattern, int number) {
    this.pattern = pattern;
    this.number = number;
  }

  /** A text for a regular expression; null for one that is not understood. */
  static @Nullable String ofRegex(String pattern, int number) {
    PatternSample sample = new PatternSample(pattern, number);
    try {
      String text = sample.alternatives();
      return sample.at == pattern.length() ? text : null;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      return null;
    }
  }

  /** A text for a pattern of LIKE. */
  static String ofLike(String pattern, int number) {
    return pattern.replace("%", Integer.toString(number)).replace('_', 'a');
  }

  private String alternatives() {
    String first = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      String atom = atom();
      text.append(atom.repeat(times()));
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> letter();
      case '(' -> group();
      case '[' -> oneOfClass();
      case '\\' -> escape(pattern.charAt(at++));
      default -> String.valueOf(c);
    };
  }

  private String letter() {
    return Character.toString('a' + number % SAMPLES);
  }

  private String digit() {
    return Integer.toString(number % 9 + 1);
  }

  private String group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    }
    String text = alternatives();
    at++;
    return text;
  }

  private String escape(char c) {
    return switch (c) {
      case 'd' -> digit();
      case 'w', 'S' -> letter();
      case 's' -> " ";
      case 'm', 'M', 'y', 'A', 'Z' -> "";
      default -> String.valueOf(c);
    };
  }

  /** A character of a class; of a negated one a letter or digit that it does not name. */
  private String oneOfClass() {
    boolean negated = pattern.charAt(at) == '^';
    int start = negated ? at + 1 : at;
    int end = pattern.indexOf(']', start + 1);
    if (pattern.startsWith("[:", start)) {
      end = pattern.indexOf("]]", start) + 1;
    }
    String members = pattern.substring(start, end);
    at = end + 1;
    return negated ? outside(members) : inside(members);
  }

  private String inside(String members) {
    if (members.startsWith("[:")) {
      return members.startsWith("[:digit") ? digit() : letter();
    }
    if (members.startsWith("\\")) {
      return escape(members.charAt(1));
    }
    if (members.length() >= 3 && members.charAt(1) == '-') {
      int width = members.charAt(2) - members.charAt(0) + 1;
      return Character.toString(members.charAt(0) + number % width);
    }
    return members.substring(0, 1);
  }

  private String outside(String members) {
    return members.contains(letter()) || members.contains("a-z") ? digit() : letter();
  }

  private int times() {
    if (at == pattern.length()) {
      return 1;
    }
    int times =
        switch (pattern.charAt(at)) {
          case '*', '?' -> 0;
          case '{' -> least();
          default -> 1;
        };
    if ("*?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
    }
    return times;
  }

  private int least() {
    int end = pattern.indexOf('}', at);
    String bounds = pattern.substring(at + 1, end);
    at = end + 1;
    return Integer.parseInt(bounds.split(",", -1)[0]);
  }
}
