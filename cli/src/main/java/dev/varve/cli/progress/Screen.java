package dev.varve.cli.progress;

import java.io.PrintWriter;

/**
 * Where progress is shown: a status that is written over on a terminal, lines elsewhere.
 * Thread-safe.
 */
final class Screen {
  private static final int WIDTH = 100;
  private static final String ERASE = "\r\u001b[K";

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
      out.print(ERASE + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text));
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
