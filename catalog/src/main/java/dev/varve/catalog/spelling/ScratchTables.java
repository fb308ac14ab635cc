package dev.varve.catalog.spelling;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.table.AddColumn;
import dev.varve.model.kind.table.AddConstraint;
import dev.varve.model.kind.table.CreateIndex;
import dev.varve.model.kind.table.SetDefault;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates tables in a scratch database: each as a whole where that works, else piece by piece, so
 * that one missing function costs one check and not the table. The tables have no foreign keys.
 */
final class ScratchTables {
  private final ScratchDatabase database;
  private final PostgresVersions versions;
  private final List<Undecided> undecided = new ArrayList<>();
  private SchemaModel made = SchemaModel.EMPTY;

  ScratchTables(ScratchDatabase database, int major) {
    this.database = database;
    this.versions = new PostgresVersions(major, major);
  }

  /** The tables as the server prints them, and what could not be made of them. */
  Spelled read() {
    SchemaModel read = CatalogReader.read(database.connection(), CatalogScope.ALL).schema();
    return new Spelled(read, undecided);
  }

  /** Drops the tables; what they need stays. Each by itself, for a server holds few locks. */
  void clear() {
    undecided.clear();
    for (Table table : made.tables()) {
      database.tryToRun("DROP TABLE " + table.name().sql() + " CASCADE");
    }
    List<SchemaObject> left = new ArrayList<>(made.objects());
    left.removeAll(made.tables());
    made = SchemaModel.of(left);
  }

  /** Makes what tables need; what cannot be made is missed by those tables that use it. */
  void prepare(List<SchemaObject> objects) {
    for (SchemaObject object : objects) {
      failureOf(new Create(object));
    }
  }

  /** Makes the table as a whole, or nothing. */
  boolean makeWhole(Table table) {
    return failureOf(new Create(table)) == null;
  }

  /**
   * Makes routines, which expressions may call. One that fails may need another one, and is tried
   * again while any other succeeds.
   */
  void prepareRoutines(List<Routine> routines) {
    List<Routine> left = new ArrayList<>(routines);
    left.removeIf(routine -> made.find(routine.id()) != null);
    while (left.removeIf(routine -> failureOf(new Create(routine)) == null)) {
      // Until none succeeds any more.
    }
  }

  /** Makes the table piece by piece. */
  void makeParts(Table table) {
    String failure = failureOf(new Create(bare(table)));
    if (failure != null) {
      undecidedAll(table, failure);
      return;
    }
    makeColumns(table);
    for (Constraint constraint : table.constraints()) {
      make(table, constraint.name(), new AddConstraint(table.name(), constraint));
    }
    for (Index index : table.indexes()) {
      make(table, index.name(), new CreateIndex(table.name(), index));
    }
  }

  private void undecidedAll(Table table, String reason) {
    for (Column column : table.columns()) {
      if (column.defaultValue() != null || column.generated() != null) {
        undecided.add(new Undecided(table.name(), column.name(), reason));
      }
    }
    for (Constraint constraint : table.constraints()) {
      undecided.add(new Undecided(table.name(), constraint.name(), reason));
    }
    for (Index index : table.indexes()) {
      undecided.add(new Undecided(table.name(), index.name(), reason));
    }
  }

  private static Table bare(Table table) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.generated() == null) {
        columns.add(column.withDefault(null));
      }
    }
    return new Table(table.name(), columns, List.of(), List.of(), null);
  }

  private void makeColumns(Table table) {
    for (Column column : table.columns()) {
      if (column.generated() != null) {
        make(table, column.name(), new AddColumn(table.name(), column));
      } else if (column.defaultValue() != null) {
        make(
            table,
            column.name(),
            new SetDefault(
                table.name(), column.name(), column.type(), null, column.defaultValue()));
      }
    }
  }

  private void make(Table table, String part, Change change) {
    String failure = failureOf(change);
    if (failure != null) {
      undecided.add(new Undecided(table.name(), part, failure));
    }
  }

  /** Makes the change, or says why it cannot be made; nothing of it is left then. */
  private @Nullable String failureOf(Change change) {
    Plan plan = Planner.plan(made, List.of(change), versions);
    try {
      database.run(plan.up());
      made = plan.after();
      return null;
    } catch (SQLException e) {
      for (Step step : plan.down()) {
        database.tryToRun(step.sql());
      }
      return Objects.requireNonNullElse(e.getMessage(), "SQLSTATE " + e.getSQLState());
    }
  }
}
