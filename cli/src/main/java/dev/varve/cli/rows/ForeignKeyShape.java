package dev.varve.cli.rows;

import java.util.List;

/**
 * A foreign key.
 *
 * @param parent the number of the table that it refers to
 * @param referenced that table's columns, in the order of {@code columns}
 */
record ForeignKeyShape(
    String name, List<String> columns, long parent, List<String> referenced, boolean deferrable) {}
