package dev.varve.processor.read;

import dev.varve.model.naming.SnakeCase;
import dev.varve.model.problem.NearMiss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of columns in annotations. */
final class ColumnLists {
  private final Reading reading;

  ColumnLists(Reading reading) {
    this.reading = reading;
  }

  /**
   * The columns in a member, or else the one of the annotated property; empty if there is none,
   * which is then reported. Columns that do not exist are reported, once each, and left out.
   */
  List<String> keys(Mirror mirror, String member, TableShape table, @Nullable MappedColumn own) {
    if (mirror.has(member) && !mirror.list(member).isEmpty()) {
      return existing(mirror, member, table);
    }
    if (own != null) {
      return List.of(own.name());
    }
    reading.add(
        ReadingProblem.NO_COLUMNS,
        mirror.position(),
        mirror.name() + " on a class names no columns; write columns = …");
    return List.of();
  }

  /** The columns in a member that exist; the others are reported. */
  List<String> existing(Mirror mirror, String member, TableShape table) {
    List<String> names = mirror.texts(member);
    List<String> existing = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      if (exists(names.get(i), table, mirror.name(), mirror.at(member, i))) {
        existing.add(names.get(i));
      }
    }
    return existing;
  }

  /** As {@link #keys}, where no column may stand twice. */
  List<String> distinct(
      Mirror mirror, String member, TableShape table, @Nullable MappedColumn own) {
    List<String> names = keys(mirror, member, table, own);
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        reading.add(
            ReadingProblem.REPEATED_COLUMN,
            mirror.at(member),
            mirror.name() + " names the column " + name + " twice");
        return new ArrayList<>(seen);
      }
    }
    return names;
  }

  /** Whether the table has the column; if not, that is reported. */
  boolean exists(String name, TableShape table, String what, Position position) {
    if (table.column(name) != null) {
      return true;
    }
    reading.add(
        ReadingProblem.UNKNOWN_COLUMN,
        position,
        what
            + " names the column \""
            + name
            + "\", which table "
            + table.name()
            + " does not have"
            + hint(name, table));
    return false;
  }

  private static String hint(String name, TableShape table) {
    for (MappedColumn column : table.columns()) {
      if (column.property().path().equals(name)) {
        return "; the column of the property " + name + " is named \"" + column.name() + "\"";
      }
    }
    String snake = SnakeCase.of(name);
    return table.column(snake) != null
        ? "; did you mean \"" + snake + "\"?"
        : NearMiss.hint(name, table.columnNames());
  }
}
