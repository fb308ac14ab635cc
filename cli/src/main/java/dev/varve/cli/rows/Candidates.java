package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What to try as a column's value, as SQL text.
 *
 * @param number of the row, from 0
 * @param sparse whether NULL comes first where the column takes it, and the default elsewhere
 */
record Candidates(TableShape table, int number, boolean sparse) {
  private static final String NULL = "NULL";
  private static final String DEFAULT = "DEFAULT";

  /** How many further numbers lend their values, for comparisons of columns. */
  private static final int NEIGHBORS = 3;

  private static final Set<String> NUMERIC =
      Set.of("int2", "int4", "int8", "float4", "float8", "numeric", "money", "oid");

  /** For a column that its own conditions alone limit. */
  List<String> of(ColumnShape column) {
    return ordered(column, cast(column, values(column)), true);
  }

  /**
   * For a column of a foreign key.
   *
   * @param parents the values of the rows that it may refer to
   * @param open whether it may refer to a row that is not there yet
   */
  List<String> of(ColumnShape column, List<String> parents, boolean open) {
    List<String> values = new ArrayList<>(parents);
    if (open) {
      values.addAll(values(column));
    }
    return ordered(column, cast(column, values), false);
  }

  private List<String> ordered(ColumnShape column, List<String> values, boolean defaults) {
    Set<String> ordered = new LinkedHashSet<>();
    boolean constant = defaults && column.hasConstant();
    if (sparse && !column.required()) {
      ordered.add(NULL);
    } else if (sparse && constant) {
      ordered.add(DEFAULT);
    }
    ordered.addAll(values);
    if (constant) {
      ordered.add(DEFAULT);
    }
    if (!column.required()) {
      ordered.add(NULL);
    }
    return List.copyOf(ordered);
  }

  private static List<String> cast(ColumnShape column, List<String> values) {
    return values.stream()
        .map(value -> "CAST(" + SqlQuoting.literal(value) + " AS " + column.sql() + ")")
        .toList();
  }

  private List<String> values(ColumnShape column) {
    TypeShape type = column.type().base();
    List<String> own = TypeValues.of(column.type(), number);
    List<String> alone = new ArrayList<>(column.type().checks());
    List<String> shared = new ArrayList<>();
    for (Rule rule : table.rules()) {
      if (rule.columns().contains(column.name())) {
        (rule.columns().size() == 1 ? alone : shared).add(rule.definition());
      }
    }
    List<String> values = new ArrayList<>();
    if (NUMERIC.contains(type.name())) {
      values.addAll(own.subList(0, Math.min(1, own.size())));
      values.addAll(Hints.in(alone, number).numbers());
      values.addAll(Hints.in(shared, number).numbers());
    } else {
      values.addAll(hints(type, alone));
      values.addAll(own.subList(0, Math.min(1, own.size())));
      values.addAll(hints(type, shared));
    }
    values.addAll(own);
    for (int i = 1; i <= NEIGHBORS; i++) {
      values.addAll(TypeValues.of(column.type(), number + i));
    }
    return values;
  }

  private List<String> hints(TypeShape type, List<String> conditions) {
    List<String> texts = Hints.in(conditions, number).texts();
    if (type.kind() != TypeShape.Kind.ARRAY) {
      return texts;
    }
    return texts.stream().map(text -> text.startsWith("{") ? text : "{\"" + text + "\"}").toList();
  }
}
