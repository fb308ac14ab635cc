package dev.varve.catalog.spelling;

import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.SchemaHash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL prints tables that it has just created. One scratch database serves all questions;
 * it is made when the cache does not know an answer. Closing drops it. Not thread-safe.
 */
final class TableEcho implements AutoCloseable {
  private final Spelling spelling;
  private final List<SchemaObject> surroundings;
  private @Nullable ScratchDatabase scratch;
  private @Nullable ScratchTables tables;

  /**
   * Asks nothing yet.
   *
   * @param declared what the tables may use: its types, sequences and extensions
   */
  TableEcho(Spelling spelling, SchemaModel declared) {
    this.spelling = spelling;
    this.surroundings = beforeTables(declared);
  }

  /**
   * The tables as PostgreSQL prints them, and their parts that it could not create.
   *
   * @param given tables without foreign keys
   */
  Spelled of(List<Table> given) {
    List<Table> known = new ArrayList<>();
    List<Table> unknown = new ArrayList<>();
    for (Table table : given) {
      Table kept = spelling.cache().get(key(table));
      if (kept == null) {
        unknown.add(table);
      } else {
        known.add(kept);
      }
    }
    List<Undecided> undecided = unknown.isEmpty() ? List.of() : ask(unknown, known);
    return new Spelled(SchemaModel.of(known), undecided);
  }

  private List<Undecided> ask(List<Table> unknown, List<Table> known) {
    ScratchTables making = tables();
    making.clear();
    List<Table> failed = new ArrayList<>(unknown);
    failed.removeIf(making::makeWhole);
    makeOtherwise(making, failed);
    Spelled read = making.read();
    for (Table table : unknown) {
      Table shown = read.schema().table(table.name());
      known.add(shown == null ? Table.of(table.name()) : shown);
      if (shown != null && !failed.contains(table)) {
        spelling.cache().put(key(table), shown);
      }
    }
    return read.undecided();
  }

  private ScratchTables tables() {
    ScratchTables made = tables;
    if (made == null) {
      ScratchDatabase database = spelling.server().create();
      scratch = database;
      made = new ScratchTables(database, spelling.database().serverVersion() / 10_000);
      made.prepare(surroundings);
      tables = made;
    }
    return made;
  }

  /** Such a table is not kept: what it needs may be another thing tomorrow. */
  private void makeOtherwise(ScratchTables making, List<Table> failed) {
    if (failed.isEmpty()) {
      return;
    }
    making.prepare(notDeclared());
    making.prepareRoutines(routines(spelling.database().schema()));
    for (Table table : failed) {
      if (!making.makeWhole(table)) {
        making.makeParts(table);
      }
    }
  }

  /** What the live database has besides tables and what is declared, such as others' sequences. */
  private List<SchemaObject> notDeclared() {
    SchemaModel declared = SchemaModel.of(surroundings);
    List<SchemaObject> others = beforeTables(spelling.database().schema());
    others.removeIf(object -> declared.find(object.id()) != null);
    return others;
  }

  private static List<Routine> routines(SchemaModel schema) {
    List<Routine> routines = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Routine routine) {
        routines.add(routine);
      }
    }
    return routines;
  }

  /** Kinds are in the order of their creation: what tables may use comes before them. */
  private static List<SchemaObject> beforeTables(SchemaModel schema) {
    List<SchemaObject> others = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      if (object.id().kind().compareTo(ObjectKind.TABLE) < 0) {
        others.add(object);
      }
    }
    return others;
  }

  /** Hashes everything that the words can depend on. */
  private String key(Table table) {
    List<SchemaObject> context = new ArrayList<>(surroundings);
    context.add(table);
    return spelling.database().serverVersion() + "-" + SchemaHash.of(SchemaModel.of(context)).hex();
  }

  @Override
  public void close() {
    if (scratch != null) {
      scratch.close();
    }
  }
}
