package dev.varve.catalog.spelling;

import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says what is declared in PostgreSQL's own words. Text decides where it is equal already; else the
 * declared table is created in a scratch database, empty and without its foreign keys, and read
 * back.
 *
 * <p>PostgreSQL does not always print an expression the same way again once it has read its own
 * output: {@code s IN ('a', 'b')} on a {@code varchar} column is printed with a cast of the whole
 * array, and with a cast of each element after a restore. So where the first answer leaves a
 * difference, both tables are created and read back until nothing changes ({@link Fixpoint}), and
 * the results are compared.
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
    Spelled tables = alignTables(declared, live);
    SchemaModel aligned = new CodeSpelling(this).align(tables.schema(), live);
    return new Spelled(aligned, tables.undecided());
  }

  private Spelled alignTables(SchemaModel declared, SchemaModel live) {
    List<Table> open = open(declared, live);
    if (open.isEmpty()) {
      return new Spelled(declared, List.of());
    }
    try (TableEcho echo = new TableEcho(this, declared)) {
      Spelled shown = echo.of(open);
      SchemaModel aligned = new Alignment(live, shown, live).of(declared);
      List<Table> left = open(aligned, live);
      return left.isEmpty()
          ? new Spelled(aligned, shown.undecided())
          : new Spelled(settled(left, live, shown, echo).of(aligned), shown.undecided());
    }
  }

  /**
   * The schema as PostgreSQL prints it after any number of dumps and restores.
   *
   * @throws dev.varve.model.problem.ProblemException if a scratch database is needed and cannot be
   *     made
   */
  public SchemaModel settled(SchemaModel schema) {
    List<SchemaObject> settled = new ArrayList<>();
    try (TableEcho echo = new TableEcho(this, schema)) {
      List<Table> bare = schema.tables().stream().map(Table::withoutForeignKeys).toList();
      SchemaModel tables = Fixpoint.of(bare, echo);
      for (SchemaObject object : schema.objects()) {
        settled.add(object instanceof Table table ? withKeys(table, tables) : object);
      }
    }
    return SchemaModel.of(settled);
  }

  private static Table withKeys(Table original, SchemaModel settled) {
    Table table = Objects.requireNonNull(settled.table(original.name()));
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.addAll(original.foreignKeys());
    return table.withConstraints(constraints);
  }

  private static Alignment settled(
      List<Table> left, SchemaModel live, Spelled shown, TableEcho echo) {
    List<Table> declared = new ArrayList<>();
    List<Table> there = new ArrayList<>();
    for (Table table : left) {
      declared.add(Objects.requireNonNull(shown.schema().table(table.name())));
      there.add(Objects.requireNonNull(live.table(table.name())).withoutForeignKeys());
    }
    Spelled settled = new Spelled(Fixpoint.of(declared, echo), shown.undecided());
    return new Alignment(live, settled, Fixpoint.of(there, echo));
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
}
