package dev.varve.cli;

import dev.varve.cli.backup.Dump;
import dev.varve.runtime.Callback;
import dev.varve.runtime.Outcome.Move;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/**
 * Saves the database before a run that destroys data. If that fails, so does the run, before
 * anything was done.
 *
 * @param dump saves it
 * @param always whether every run is preceded by a dump
 * @param err takes the place of the dump
 */
record Backup(Dump dump, boolean always, PrintWriter err) implements Callback {

  @Override
  public void beforeRun(Connection connection, List<Move> planned) {
    if (always || planned.stream().anyMatch(Destruction::isIn)) {
      Path file = dump.make();
      err.println("the database is saved in " + file + "; varve restore brings it back");
    }
  }
}
