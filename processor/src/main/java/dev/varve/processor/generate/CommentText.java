package dev.varve.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Text for a comment that runs to the end of its line. */
final class CommentText {
  /** So many characters in a line leave room for the indentation and the slashes. */
  private static final int WIDTH = 90;

  private CommentText() {}

  /** The sentence with a full stop, in lines that are not too long. */
  static List<String> lines(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringTokenizer words = new StringTokenizer(safe(sentence) + ".");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Without what would end the line; Java reads unicode escapes in comments too. */
  private static String safe(String sentence) {
    StringBuilder text = new StringBuilder();
    sentence
        .codePoints()
        .forEach(
            character -> {
              boolean shown =
                  !Character.isISOControl(character) && !JavaText.isInvisible(character);
              text.appendCodePoint(shown ? character : ' ');
            });
    return text.toString().replace("\\u", "\\ u");
  }
}
