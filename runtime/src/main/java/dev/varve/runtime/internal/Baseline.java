package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration that makes what older databases have already: it is stamped where its tables are, and
 * run where none of them is.
 */
final class Baseline {
  private final LoadedMigration migration;
  private final AddressBook book;
  private final Settings settings;

  Baseline(LoadedMigration migration, AddressBook book, Settings settings) {
    this.migration = migration;
    this.book = book;
    this.settings = settings;
  }

  Task task(History history) throws SQLException {
    List<String> tables = tables();
    List<String> present = history.present(tables);
    if (present.isEmpty()) {
      return Task.up(migration, null);
    }
    String name = migration.entry.name();
    return new Task(
        List.of(Task.move(Action.STAMPED, name)),
        rows -> StampPlanner.stamp(rows, migration),
        () -> {
          requireAll(tables, present);
          if (settings.check != null) {
            new StampPlanner(book, settings, name).check(history.connection());
          }
        });
  }

  /** As its steps write them. */
  private List<String> tables() {
    List<String> tables = new ArrayList<>();
    for (RecordedStep step : migration.up) {
      for (SqlStatement statement : step.statements()) {
        int table = statement.after(0, "CREATE", "TABLE");
        String name = statement.nameAt(statement.after(table, "IF", "NOT", "EXISTS"));
        if (table > 0 && !name.isEmpty()) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private void requireAll(List<String> tables, List<String> present) {
    if (present.size() == tables.size()) {
      return;
    }
    List<String> missing = new ArrayList<>(tables);
    missing.removeAll(present);
    throw new VarveException(
        ErrorCode.BASELINE_PARTIAL,
        "the database has some of the tables of the baseline "
            + migration.entry.name()
            + " ("
            + String.join(", ", present)
            + "), but not "
            + String.join(", ", missing)
            + ". Create the missing tables, or rename those that are something else. Nothing was"
            + " run.");
  }
}
