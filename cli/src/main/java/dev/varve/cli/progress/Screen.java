package dev.varve.cli.progress;

import java.io.PrintWriter;

/**
 * Where progress is shown: a status that is written over on a terminal, lines elsewhere.
 * Thread-safe.
 */
final class Screen {
  private static final String ERASE = "\r\u001b[K";

  /** What is longer than the line, however long that is, is cut by the terminal. */
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private final PrintWriter out;
  private final boolean terminal;
  private boolean shown;

  Screen(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** What stays. */
  synchronized void line(String text) {
    erase();
    out.println(text);
  }

  /**
   * What the next status, or the next line, takes the place of; nothing where lines are written.
   */
  synchronized void status(String text) {
    if (terminal) {
      out.print(ERASE + NO_WRAP + text + WRAP);
      out.flush();
      shown = true;
    }
  }

  boolean isTerminal() {
    return terminal;
  }

  /** Takes the status away. */
  synchronized void erase() {
    if (shown) {
      out.print(ERASE);
      out.flush();
      shown = false;
    }
  }
}
