package dev.varve.catalog.spelling;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A table as PostgreSQL prints it, with what it could not create as it was given. */
final class PrintedTable {
  private final Table given;
  private final Table shown;
  private final Set<String> undecided = new HashSet<>();

  private PrintedTable(Table given, Spelled answer) {
    this.given = given;
    this.shown = Objects.requireNonNull(answer.schema().table(given.name()));
    for (Undecided one : answer.undecided()) {
      if (one.table().equals(given.name())) {
        undecided.add(one.part());
      }
    }
  }

  static Table of(Table given, Spelled answer) {
    PrintedTable printed = new PrintedTable(given, answer);
    return given
        .withColumns(printed.columns())
        .withConstraints(printed.constraints())
        .withIndexes(printed.indexes());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Column column : given.columns()) {
      Column there = undecided.contains(column.name()) ? null : shown.column(column.name());
      columns.add(there == null ? column : there);
    }
    return columns;
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : given.constraints()) {
      Constraint there = shown.constraint(constraint.name());
      constraints.add(there == null ? constraint : there);
    }
    return constraints;
  }

  private List<Index> indexes() {
    List<Index> indexes = new ArrayList<>();
    for (Index index : given.indexes()) {
      Index there = shown.index(index.name());
      indexes.add(there == null ? index : there);
    }
    return indexes;
  }
}
