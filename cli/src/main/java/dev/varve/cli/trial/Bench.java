package dev.varve.cli.trial;

import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.cli.rows.RowFiller;
import dev.varve.runtime.Varve;

/**
 * A scratch database, in which migrations are tried.
 *
 * @param scratch the database; closed with this
 * @param varve the runtime, for it
 * @param filler gives its tables rows
 * @param session closed before the database
 */
public record Bench(ScratchDatabase scratch, Varve varve, RowFiller filler, AutoCloseable session)
    implements AutoCloseable {

  @Override
  public void close() {
    try (scratch) {
      session.close();
    } catch (Exception e) {
      throw new IllegalStateException("the session of a scratch database was not closed", e);
    }
  }
}
