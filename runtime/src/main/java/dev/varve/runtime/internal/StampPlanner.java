package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import dev.varve.runtime.SchemaCheck;
import dev.varve.runtime.VarveException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which rows the history must have for a database to stand at a revision. */
final class StampPlanner {
  private final AddressBook book;
  private final Settings settings;
  private final String address;
  private final Set<String> targets;
  private final Set<String> wanted = new LinkedHashSet<>();

  StampPlanner(AddressBook book, Settings settings, String address) {
    this.book = book;
    this.settings = settings;
    this.address = address;
    this.targets = book.toGoTo(address);
    Set<String> before = book.build().graph().withAncestors(targets);
    for (Entry entry : book.build().entries()) {
      if (before.contains(entry.name())) {
        wanted.add(entry.name());
      }
    }
  }

  /** Nothing, or the one task: what comes after goes, then what is missing is recorded. */
  List<Task> plan() {
    List<Move> moves = new ArrayList<>();
    List<String> forgotten = new ArrayList<>();
    for (AppliedRevision row : book.rows().withDependents(after())) {
      forgotten.add(row.name());
      moves.add(0, Task.move(Action.FORGOTTEN, row.name()));
    }
    List<LoadedMigration> recorded = new ArrayList<>();
    for (String name : wanted) {
      AppliedRevision row = book.rows().find(name);
      if (row == null || !row.isApplied()) {
        if (row != null) {
          // That of an interrupted run gives way.
          forgotten.add(name);
        }
        recorded.add(allowed(name));
        moves.add(Task.move(Action.STAMPED, name));
      }
    }
    return moves.isEmpty()
        ? List.of()
        : List.of(new Task(moves, rows -> rewrite(rows, forgotten, recorded)));
  }

  private static void rewrite(History rows, List<String> forgotten, List<LoadedMigration> recorded)
      throws SQLException {
    for (String name : forgotten) {
      rows.delete(name);
    }
    for (LoadedMigration migration : recorded) {
      stamp(rows, migration);
    }
  }

  /** What a baseline makes was there before it, and stays when it is taken back. */
  static void stamp(History rows, LoadedMigration migration) throws SQLException {
    boolean isFound = migration.entry.placement().baseline();
    LoadedMigration stamped = isFound ? migration.asFound() : migration;
    rows.execute(rows.upSql(stamped, stamped.up.size(), "0", true));
  }

  /** Refuses unless the database looks like the revision. */
  void check(Connection connection) throws SQLException {
    SchemaCheck check = settings.check;
    if (check == null) {
      throw new VarveException(
          ErrorCode.STAMP_UNCHECKED,
          "cannot stamp the database with "
              + address
              + ": nothing compares it with that revision. Say what does (withSchemaCheck), or, if"
              + " you know that it looks so, stampUnchecked. Nothing was recorded.");
    }
    List<Revision> revisions = book.build().revisions(wanted);
    List<String> records = new Resources(settings.loader).records(revisions);
    List<String> differences = check.differences(connection, revisions, records);
    if (!differences.isEmpty()) {
      throw differs(differences);
    }
  }

  private VarveException differs(List<String> differences) {
    return new VarveException(
        ErrorCode.STAMP_DIFFERS,
        "the database does not look like "
            + address
            + ":\n  "
            + String.join("\n  ", differences)
            + "\nNothing was recorded. Correct the database or name another revision; if it must be"
            + " recorded all the same, stampUnchecked.");
  }

  /** What the histories of what is meant have beyond it. */
  private Set<String> after() {
    Set<String> after = book.histories(address, book.ofBuild());
    after.removeAll(wanted);
    return after;
  }

  private LoadedMigration allowed(String name) {
    LoadedMigration migration = book.build().load(name);
    if (migration.entry.draft() && !settings.drafts) {
      throw Refusals.draftPending(name);
    }
    return migration;
  }
}
