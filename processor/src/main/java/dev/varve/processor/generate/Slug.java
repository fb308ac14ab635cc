package dev.varve.processor.generate;

import java.text.Normalizer;

/** What an id says of a message: lower-case ASCII words between underscores. */
final class Slug {
  private static final int LONGEST = 50;

  /** For messages in which there is no ASCII letter and no digit. */
  private static final String NO_WORD = "revision";

  private Slug() {}

  static String of(String message) {
    StringBuilder slug = new StringBuilder();
    String text = Normalizer.normalize(message, Normalizer.Form.NFKD);
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      append(slug, character);
    }
    String words = cut(slug);
    return words.isEmpty() ? NO_WORD : words;
  }

  private static void append(StringBuilder slug, int character) {
    if (character < 0x80 && Character.isLetterOrDigit(character)) {
      slug.append((char) Character.toLowerCase(character));
    } else if (isBetweenWords(character) && slug.length() > 0 && !endsInUnderscore(slug)) {
      slug.append('_');
    }
  }

  /** Letters and marks of other scripts vanish without parting a word. */
  private static boolean isBetweenWords(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          false;
      default -> !Character.isLetter(character);
    };
  }

  private static String cut(StringBuilder slug) {
    if (slug.length() > LONGEST) {
      int wordEnd = slug.lastIndexOf("_", LONGEST);
      slug.setLength(wordEnd > 0 ? wordEnd : LONGEST);
    }
    if (endsInUnderscore(slug)) {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static boolean endsInUnderscore(StringBuilder slug) {
    return slug.length() > 0 && slug.charAt(slug.length() - 1) == '_';
  }
}
