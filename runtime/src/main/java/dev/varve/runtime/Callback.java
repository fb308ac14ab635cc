package dev.varve.runtime;

import dev.varve.runtime.Outcome.Move;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does something of the application's before and after each run and each migration: a backup, a
 * note, rights for another role. Every method does nothing unless it is overridden.
 *
 * <p>The connection is that of the run, in autocommit, outside of a transaction; it must not be
 * closed, and what a callback sets for the session is undone. What a method throws stops the run
 * ({@link ErrorCode#CALLBACK_FAILED}) and is its cause: no step of the migration before which it
 * was thrown has run. A call that finds nothing to do, and a dry run, call nothing.
 */
public interface Callback {

  /**
   * The run has the lock, and nothing was done yet.
   *
   * @param planned one for each revision, with the steps that are to run, and no duration
   */
  default void beforeRun(Connection connection, List<Move> planned) throws Exception {}

  /**
   * The run is over, whether it failed or not; only not if {@link #beforeRun} stopped it.
   *
   * @param connection may be broken, where the run failed for that
   * @param outcome what was done; the migration that failed is not in it
   * @param failure why not all that was planned was done; null if it was. What this method throws
   *     then is added to it as suppressed
   */
  default void afterRun(Connection connection, Outcome outcome, @Nullable Exception failure)
      throws Exception {}

  /** A migration is to begin, or the rest of one that was interrupted. */
  default void beforeMigration(Connection connection, Move planned) throws Exception {}

  /** A migration is done, and recorded. */
  default void afterMigration(Connection connection, Move done) throws Exception {}
}
