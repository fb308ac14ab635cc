package dev.varve.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes strings as Java expressions whose value is exactly the string, whatever it holds, and that
 * read like the string wherever they can.
 */
final class JavaText {
  /** A constant may have 65,535 bytes in a class file; a char takes three at most. */
  private static final int LONGEST = 65_535 / 3;

  private static final String QUOTES = "\"\"\"";

  private JavaText() {}

  /**
   * A text block, or several that are joined at run time where one would be too long. Lines are
   * without indentation: whoever emits the block may put the same blanks before each line.
   */
  static String expression(String value) {
    if (value.length() <= LONGEST) {
      return constant(value);
    }
    StringBuilder code = new StringBuilder("String.join(\"\"");
    for (String part : parts(value)) {
      code.append(", ").append(constant(part));
    }
    return code.append(')').toString();
  }

  /** To javac's lint a text block has line ends where Unicode has them, escaped or not. */
  private static String constant(String value) {
    boolean unicodeLines = value.indexOf('\u2028') >= 0 || value.indexOf('\u2029') >= 0;
    return unicodeLines ? literal(value) : textBlock(value);
  }

  private static String literal(String value) {
    StringBuilder code = new StringBuilder(value.length() + 16).append('"');
    int character;
    for (int i = 0; i < value.length(); i += Character.charCount(character)) {
      character = value.codePointAt(i);
      switch (character) {
        case '\n' -> code.append("\\n");
        case '"' -> code.append("\\\"");
        default -> appendCharacter(code, character, false);
      }
    }
    return code.append('"').toString();
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (value.length() - start > LONGEST) {
      int lineEnd = value.lastIndexOf('\n', start + LONGEST - 1);
      int end = lineEnd > start ? lineEnd + 1 : start + LONGEST;
      if (Character.isHighSurrogate(value.charAt(end - 1))) {
        end--;
      }
      parts.add(value.substring(start, end));
      start = end;
    }
    parts.add(value.substring(start));
    return parts;
  }

  private static String textBlock(String value) {
    StringBuilder code = new StringBuilder(value.length() + 16).append(QUOTES).append('\n');
    boolean marginSeen = false;
    int start = 0;
    for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
      marginSeen |= showsMargin(value, start);
      appendLine(code, value.substring(start, end), false);
      // Java strips blanks at line ends before it reads escapes: these are kept by ending the line
      // of the string before the line of the source.
      code.append(endsInStrippedSpace(value, end) ? "\\n\\\n" : "\n");
      start = end + 1;
    }
    marginSeen |= showsMargin(value, start);
    appendLine(code, value.substring(start), true);
    if (!marginSeen || endsInStrippedSpace(value, value.length())) {
      // The closing quotes stand where the margin is; the backslash takes the line end away.
      code.append("\\\n");
    }
    return code.append(QUOTES).toString();
  }

  /** Whether the line begins with something that is not stripped, so that the margin ends there. */
  private static boolean showsMargin(String value, int start) {
    return start < value.length()
        && value.charAt(start) != '\n'
        && !isStripped(value.charAt(start));
  }

  private static boolean endsInStrippedSpace(String value, int end) {
    return end > 0 && value.charAt(end - 1) != ' ' && isStripped(value.charAt(end - 1));
  }

  /** Whether Java strips it from lines of text blocks; control characters are escaped anyway. */
  private static boolean isStripped(char character) {
    return Character.isWhitespace(character) && !Character.isISOControl(character);
  }

  private static void appendLine(StringBuilder code, String line, boolean last) {
    int quotes = 0;
    int length = line.length();
    for (int i = 0; i < length; ) {
      int character = line.codePointAt(i);
      i += Character.charCount(character);
      boolean atEnd = i == length;
      if (character == '"') {
        boolean escaped = quotes == 2 || (last && atEnd);
        code.append(escaped ? "\\\"" : "\"");
        quotes = escaped ? 0 : quotes + 1;
      } else {
        quotes = 0;
        appendCharacter(code, character, atEnd);
      }
    }
  }

  private static void appendCharacter(StringBuilder code, int character, boolean atEnd) {
    if (character == ' ' && atEnd) {
      code.append("\\s");
    } else if (character == '\\') {
      code.append("\\\\");
    } else if (character == '\t') {
      code.append("\\t");
    } else if (character == '\r') {
      code.append("\\r");
    } else if (Character.isISOControl(character)) {
      // Three octal digits, so that a digit after them is none of them.
      code.append('\\').append(character >> 6).append(character >> 3 & 7).append(character & 7);
    } else if (isInvisible(character)) {
      for (char part : Character.toChars(character)) {
        appendUnicode(code, part);
      }
    } else {
      code.appendCodePoint(character);
    }
  }

  /** Characters that a reader cannot see, or that would change the order of what he sees. */
  static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> character != ' ';
      default -> false;
    };
  }

  static void appendUnicode(StringBuilder code, char character) {
    String digits = Integer.toHexString(character);
    code.append("\\u").append("0000", digits.length(), 4).append(digits);
  }
}
