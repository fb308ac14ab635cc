package dev.varve.model.naming;

import java.util.List;

/**
 * What the name of a constraint or index is made from.
 *
 * @param table the table's name
 * @param columns the names of the columns in order; {@code expr} for an expression
 * @param referredTable the name of the referenced table; empty if it is no foreign key
 * @param referredColumns the names of the referenced columns
 * @param given the name that was given; empty if none was
 */
public record NameParts(
    String table,
    List<String> columns,
    String referredTable,
    List<String> referredColumns,
    String given) {

  /** Copies the lists. */
  public NameParts {
    columns = List.copyOf(columns);
    referredColumns = List.copyOf(referredColumns);
  }

  /** The parts of anything but a foreign key. */
  public static NameParts of(String table, List<String> columns, String given) {
    return new NameParts(table, columns, "", List.of(), given);
  }
}
