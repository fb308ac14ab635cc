package dev.varve.model.naming;

/** From Java's camel case to the database's snake case. */
public final class SnakeCase {

  private SnakeCase() {}

  /**
   * The name in lower case, with an underscore before each word: {@code workTitle} gives {@code
   * work_title}, {@code XMLHttpRequest2Id} gives {@code xml_http_request2_id}. The same in every
   * locale.
   */
  public static String of(String camelCase) {
    StringBuilder snake = new StringBuilder(camelCase.length() + 8);
    int previous = '_';
    for (int i = 0; i < camelCase.length(); ) {
      int letter = camelCase.codePointAt(i);
      i += Character.charCount(letter);
      int next = i < camelCase.length() ? camelCase.codePointAt(i) : '_';
      if (startsWord(previous, letter, next)) {
        snake.append('_');
      }
      snake.appendCodePoint(Character.toLowerCase(letter));
      previous = letter;
    }
    return snake.toString();
  }

  /** A capital starts a word, but inside of a run of capitals only the last one before a word. */
  private static boolean startsWord(int previous, int letter, int next) {
    if (previous == '_' || !Character.isUpperCase(letter)) {
      return false;
    }
    return !Character.isUpperCase(previous) || Character.isLowerCase(next);
  }
}
