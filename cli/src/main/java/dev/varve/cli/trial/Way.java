package dev.varve.cli.trial;

/** A part of a trial: the steps of a revision, and which rows they meet. */
enum Way {
  /** Up, on rows that the revision before takes. */
  UP("up"),
  /** Down, on those that came up, and further ones that this revision takes. */
  DOWN("down"),
  /** Up again, on those that came down. */
  UP_AGAIN("up again");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  boolean isUp() {
    return this != DOWN;
  }

  @Override
  public String toString() {
    return words;
  }
}
