package dev.varve.processor.generate;

/** Writes text into Javadoc so that it reads as it is, and cannot end the comment or mean a tag. */
final class JavadocText {

  private JavadocText() {}

  /** The text on one line. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      append(escaped, character);
    }
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '@' -> escaped.append("&#64;");
      // Java reads unicode escapes in comments too: without a backslash there is none.
      case '\\' -> escaped.append("&#92;");
      case '/' -> escaped.append(endsIn(escaped, '*') ? "&#47;" : "/");
      default -> appendOther(escaped, character);
    }
  }

  private static void appendOther(StringBuilder escaped, int character) {
    if (Character.isISOControl(character)) {
      escaped.append(' ');
    } else if (JavaText.isInvisible(character)) {
      escaped.append("&#").append(character).append(';');
    } else {
      escaped.appendCodePoint(character);
    }
  }

  private static boolean endsIn(StringBuilder text, char character) {
    return text.length() > 0 && text.charAt(text.length() - 1) == character;
  }
}
