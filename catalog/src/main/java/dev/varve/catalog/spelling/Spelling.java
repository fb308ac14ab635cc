package dev.varve.catalog.spelling;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.scratch.ScratchDatabase;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.SchemaHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what is declared in PostgreSQL's own words. Text decides where it is equal already; else the
 * declared table is made in a scratch database, empty and without its foreign keys, and read back.
 *
 * <p>The words differ between versions of PostgreSQL, so that the scratch server should be of the
 * live database's version.
 *
 * @param server where scratch databases are made, only when one is needed
 * @param cache what was found out before
 * @param database the live database: its version, and what it holds that expressions may use
 */
public record Spelling(ScratchServer server, SpellingCache cache, LiveSchema database) {

  /**
   * The declared schema, with every default, condition, key and type that means the same as the
   * live one in the live one's words.
   *
   * @param live the live schema, under the names that are declared
   * @throws dev.varve.model.problem.ProblemException if a scratch database is needed and cannot be
   *     made
   */
  public Spelled align(SchemaModel declared, SchemaModel live) {
    List<Table> open = open(declared, live);
    if (open.isEmpty()) {
      return new Spelled(declared, List.of());
    }
    Spelled shown = shown(declared, open);
    List<SchemaObject> aligned = new ArrayList<>();
    for (SchemaObject object : declared.objects()) {
      aligned.add(object instanceof Table table ? align(table, live, shown) : object);
    }
    return new Spelled(SchemaModel.of(aligned), shown.undecided());
  }

  private static Table align(Table declared, SchemaModel live, Spelled shown) {
    Table there = live.table(declared.name());
    Table normal = shown.schema().table(declared.name());
    return there == null || normal == null
        ? declared
        : TableSpelling.align(declared, there, normal, undecidedOf(declared, shown));
  }

  private static Set<String> undecidedOf(Table table, Spelled shown) {
    Set<String> parts = new HashSet<>();
    for (Undecided one : shown.undecided()) {
      if (one.table().equals(table.name())) {
        parts.add(one.part());
      }
    }
    return parts;
  }

  private static List<Table> open(SchemaModel declared, SchemaModel live) {
    List<Table> open = new ArrayList<>();
    for (Table table : declared.tables()) {
      Table there = live.table(table.name());
      if (there != null && TableSpelling.isOpen(table, there)) {
        open.add(table.withoutForeignKeys());
      }
    }
    return open;
  }

  /** The tables as PostgreSQL shows them. */
  private Spelled shown(SchemaModel declared, List<Table> tables) {
    List<Table> known = new ArrayList<>();
    List<Table> unknown = new ArrayList<>();
    for (Table table : tables) {
      Table kept = cache.get(key(declared, table));
      if (kept == null) {
        unknown.add(table);
      } else {
        known.add(kept);
      }
    }
    List<Undecided> undecided = unknown.isEmpty() ? List.of() : ask(declared, unknown, known);
    return new Spelled(SchemaModel.of(known), undecided);
  }

  private List<Undecided> ask(SchemaModel declared, List<Table> unknown, List<Table> known) {
    try (ScratchDatabase scratch = server.create()) {
      ScratchTables tables = new ScratchTables(scratch, database.serverVersion() / 10_000);
      tables.prepare(withoutTables(declared));
      List<Table> failed = new ArrayList<>(unknown);
      failed.removeIf(tables::makeWhole);
      makeOtherwise(tables, failed, declared);
      SchemaModel read = CatalogReader.read(scratch.connection(), CatalogScope.ALL).schema();
      for (Table table : unknown) {
        Table shown = read.table(table.name());
        known.add(shown == null ? Table.of(table.name()) : shown);
        if (shown != null && !failed.contains(table)) {
          cache.put(key(declared, table), shown);
        }
      }
      return tables.undecided();
    }
  }

  /** Such a table is not kept: what it needs may be another thing tomorrow. */
  private void makeOtherwise(ScratchTables tables, List<Table> failed, SchemaModel declared) {
    if (failed.isEmpty()) {
      return;
    }
    tables.prepare(notDeclared(declared));
    tables.prepareFunctions(database.unsupported());
    for (Table table : failed) {
      if (!tables.makeWhole(table)) {
        tables.makeParts(table);
      }
    }
  }

  /** What the live database has beside tables and what is declared, such as others' sequences. */
  private List<SchemaObject> notDeclared(SchemaModel declared) {
    List<SchemaObject> others = withoutTables(database.schema());
    others.removeIf(object -> declared.find(object.id()) != null);
    return others;
  }

  private static List<SchemaObject> withoutTables(SchemaModel declared) {
    List<SchemaObject> others = new ArrayList<>();
    for (SchemaObject object : declared.objects()) {
      if (object.id().kind() != ObjectKind.TABLE) {
        others.add(object);
      }
    }
    return others;
  }

  /** Hashes everything that the words can depend on. */
  private String key(SchemaModel declared, Table table) {
    List<SchemaObject> context = withoutTables(declared);
    context.add(table);
    return database.serverVersion() + "-" + SchemaHash.of(SchemaModel.of(context)).hex();
  }
}
