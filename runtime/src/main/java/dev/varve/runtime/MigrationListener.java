package dev.varve.runtime;

import dev.varve.runtime.Outcome.Move;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is told how a run goes: for a progress bar, a log, a metric. Every method does nothing unless it
 * is overridden.
 *
 * <p>The methods are called by the thread that migrates, which goes on when they return, partly
 * inside of a transaction that holds locks: be quick. What they throw is logged and changes
 * nothing; to stop a run, use a {@link Callback}. A call that finds nothing to do tells nothing.
 */
public interface MigrationListener {

  /**
   * Something failed for a reason that may pass, and is tried again: the database could not be
   * reached, or a transaction did not get a lock in time, or PostgreSQL chose it to end a deadlock
   * or a conflict. The transaction was rolled back.
   *
   * @param what what is tried again, in words
   * @param tries how often it was tried
   * @param of how often it is tried at most
   * @param wait how long until then
   */
  default void triesAgain(String what, Exception why, int tries, int of, Duration wait) {}

  /**
   * Another process migrates this database. Told when it is first seen, and each second again.
   *
   * @param holder the session that holds the lock: its process id on the server, and its
   *     application
   * @param waited for how long this one has waited
   */
  default void waitingForOther(String holder, Duration waited) {}

  /**
   * The run begins.
   *
   * @param planned one for each revision, with the steps that are to run, and no duration
   */
  default void runBegins(List<Move> planned) {}

  /**
   * The run is over.
   *
   * @param outcome what was done; the migration that failed is not in it
   * @param failure why not all that was planned was done; null if it was
   */
  default void runEnds(Outcome outcome, @Nullable Exception failure) {}

  /** A migration begins, or the rest of one that was interrupted. */
  default void migrationBegins(Move planned) {}

  /** A migration is done; where it fails, the run ends instead. */
  default void migrationEnds(Move done) {}

  /**
   * A step begins; once more, if its transaction is tried again.
   *
   * @param number its place in the migration, from 1
   * @param of how many steps the migration has
   * @param process the process id of the session on the server, by which others can look at {@code
   *     pg_stat_progress_create_index} or {@code pg_blocking_pids}
   */
  default void stepBegins(String revision, Step step, int number, int of, int process) {}

  /** A step is done, and is committed with its transaction. */
  default void stepEnds(String revision, Step step, int number, int of) {}

  /**
   * A batch of a repeated step is committed.
   *
   * @param rows how many rows it changed; 0 for the last one
   * @param soFar how many rows this run of the step has changed
   */
  default void batchEnds(String revision, Step step, int number, long rows, long soFar) {}
}
