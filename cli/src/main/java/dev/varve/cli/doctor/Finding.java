package dev.varve.cli.doctor;

/**
 * Something that was looked at.
 *
 * @param level how it is
 * @param subject what it is about, in a word
 * @param text what was found
 * @param wayOut what to do about it; empty if there is nothing to do
 */
public record Finding(Level level, String subject, String text, String wayOut) {

  /** How something is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** It can go on so, but somebody should know. */
    NOTE,
    /** A migration would fail, or should not be tried. */
    PROBLEM
  }

  static Finding ok(String subject, String text) {
    return new Finding(Level.OK, subject, text, "");
  }

  static Finding note(String subject, String text, String wayOut) {
    return new Finding(Level.NOTE, subject, text, wayOut);
  }

  static Finding problem(String subject, String text, String wayOut) {
    return new Finding(Level.PROBLEM, subject, text, wayOut);
  }
}
