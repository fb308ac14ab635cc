package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the applied migrations that were edited, so that the edit is accepted. */
final class RepairPlanner {
  private final History history;
  private final AddressBook book;

  RepairPlanner(History history, AddressBook book) {
    this.history = history;
    this.book = book;
  }

  /**
   * The tasks.
   *
   * @param address the revision; null for all that were edited
   */
  List<Task> plan(@Nullable String address) throws SQLException {
    Set<String> named =
        address == null ? book.rows().standing(book.chain()) : book.toGoBackTo(address);
    List<Task> tasks = new ArrayList<>();
    for (AppliedRevision row : book.rows().all()) {
      if (named.contains(row.name()) && row.isApplied() && !row.draft()) {
        add(row, address != null, tasks);
      }
    }
    return tasks;
  }

  private void add(AppliedRevision row, boolean isNamed, List<Task> tasks) throws SQLException {
    Entry entry = book.build().find(row.name());
    if (entry == null && isNamed) {
      throw Refusals.unknown(List.of(row));
    }
    if (entry != null && !book.build().checksum(entry).equals(row.checksum())) {
      LoadedMigration migration = book.build().load(row.name());
      String difference =
          Refusals.difference(history.up(row.name()), RecordedStep.texts(migration.up));
      tasks.add(
          new Task(
              Action.REPAIRED,
              row.name(),
              rows -> {
                Run.LOG.log(
                    System.Logger.Level.INFO,
                    "accepts the edit of {0}: {1}",
                    row.name(),
                    difference == null ? "its checksum differs" : difference);
                Kept kept = new Kept();
                kept.add(rows.down(row.name()));
                rows.replaceSteps(kept.without(migration));
              }));
    }
  }
}
