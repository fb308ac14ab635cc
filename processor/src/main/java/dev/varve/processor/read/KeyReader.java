package dev.varve.processor.read;

import dev.varve.model.naming.NameParts;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads primary keys. */
final class KeyReader {
  private final Reading reading;
  private final ColumnLists columns;
  private final GivenNames names;

  KeyReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
    this.names = new GivenNames(reading);
  }

  /** The names of the key's columns; those that do not exist are left out. */
  static List<String> columns(TableShape table) {
    Mirror mirror = table.onClass("PrimaryKey");
    if (mirror == null || mirror.list("columns").isEmpty()) {
      return withId(table);
    }
    List<String> key = new ArrayList<>();
    for (String name : mirror.texts("columns")) {
      if (table.column(name) != null && !key.contains(name)) {
        key.add(name);
      }
    }
    return key;
  }

  private static List<String> withId(TableShape table) {
    List<String> key = new ArrayList<>(2);
    for (MappedColumn column : table.columns()) {
      if (hasId(column)) {
        key.add(column.name());
      }
    }
    return key;
  }

  private static boolean hasId(MappedColumn column) {
    return column.property().place().key() || column.property().annotations().has("Id");
  }

  /** Whether {@code @Table(primaryKey = false)} says that there is no key on purpose. */
  static boolean isKeyless(TableShape table) {
    Mirror mirror = table.onClass().get(0).get("Table");
    return mirror != null && mirror.has("primaryKey") && !mirror.flag("primaryKey");
  }

  /** The primary key; null if the table has none. */
  @Nullable PrimaryKey read(TableShape table) {
    requireKeyless(table);
    Mirror mirror = table.onClass("PrimaryKey");
    if (mirror != null) {
      return written(table, mirror);
    }
    if (table.key().isEmpty()) {
      return null;
    }
    NameParts parts = NameParts.of(table.name().name(), table.key(), "");
    String name =
        names.derived(
            reading.settings().naming().primaryKey(),
            parts,
            "the primary key of table " + table.name() + " with @PrimaryKey(name = …)",
            position(table));
    return new PrimaryKey(name, table.key(), List.of(), Deferral.NOT_DEFERRABLE, null);
  }

  private @Nullable PrimaryKey written(TableShape table, Mirror mirror) {
    if (mirror.list("columns").isEmpty()) {
      if (table.key().isEmpty()) {
        reading.add(
            ReadingProblem.NO_COLUMNS,
            mirror.position(),
            "the primary key of table "
                + table.name()
                + " has no columns; write @Id on its"
                + " properties, or columns = …");
        return null;
      }
    } else {
      columns.distinct(mirror, "columns", table, null);
      checkIds(table, mirror);
    }
    List<String> include = columns.existing(mirror, "include", table);
    NameParts parts =
        NameParts.of(
            table.name().name(), GivenNames.with(table.key(), include), mirror.text("name"));
    return new PrimaryKey(
        names.of(reading.settings().naming().primaryKey(), parts, mirror),
        table.key(),
        include,
        Deferrals.of(mirror),
        reading.names().comment(mirror));
  }

  private void requireKeyless(TableShape table) {
    Mirror mirror = table.onClass().get(0).get("Table");
    if (mirror != null && isKeyless(table) && !table.key().isEmpty()) {
      reading.add(
          ReadingProblem.KEY_CONTRADICTION,
          mirror.at("primaryKey"),
          "table "
              + table.name()
              + " has the primary key ("
              + String.join(", ", table.key())
              + "), and primaryKey = false says that it has none; remove one of the two");
    }
  }

  private void checkIds(TableShape table, Mirror mirror) {
    for (String id : withId(table)) {
      if (!table.key().contains(id)) {
        reading.add(
            ReadingProblem.KEY_CONTRADICTION,
            mirror.at("columns"),
            "the column "
                + id
                + " has @Id but is not among the columns of @PrimaryKey; add it, or"
                + " take @Id away");
      }
    }
  }

  /** Where the key is declared: at {@code @PrimaryKey}, or at its first column. */
  static Position position(TableShape table) {
    Mirror mirror = table.onClass("PrimaryKey");
    if (mirror != null) {
      return mirror.position();
    }
    MappedColumn first = table.key().isEmpty() ? null : table.column(table.key().get(0));
    return Position.of(first == null ? table.element() : first.property().element());
  }
}
