package dev.varve.cli;

/** What the process ends with. A code never changes its meaning. */
public final class ExitCode {
  /** Everything was done; of {@code check}: the database is where this build expects it. */
  public static final int DONE = 0;

  /** It was not done, or not all of it; the message says why and what to do. */
  public static final int FAILED = 1;

  /** The command line, or a setting, is not one that there is. */
  public static final int USAGE = 2;

  /**
   * Of {@code check}: the database is behind this build, or a run was interrupted; an upgrade
   * helps.
   */
  public static final int BEHIND = 3;

  /** Of {@code check}: the database is ahead of this build, or on another branch. */
  public static final int AHEAD = 4;

  /** Of {@code drift}: the database is not what its revision says. */
  public static final int DRIFTED = 5;

  /** Of {@code health}: something is missing, or not as it should be. */
  public static final int UNHEALTHY = 6;

  /** Varve itself failed; please report it. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
