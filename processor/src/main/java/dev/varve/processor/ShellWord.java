package dev.varve.processor;

/** Text as one word of a command, as the shells of Unix read it. */
final class ShellWord {
  private static final String PLAIN = "_.:=,/+@%-";

  private ShellWord() {}

  /** The text itself where no shell would change it, or else in single quotes. */
  static String of(String text) {
    boolean plain = text.chars().allMatch(ShellWord::isPlain);
    return plain ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(int character) {
    boolean letter = character < 0x80 && Character.isLetterOrDigit(character);
    return letter || PLAIN.indexOf(character) >= 0;
  }
}
