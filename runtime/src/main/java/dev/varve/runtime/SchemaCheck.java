package dev.varve.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Compares a database with what the records of revisions say of it. */
@FunctionalInterface
public interface SchemaCheck {

  /**
   * How the database differs from the schema that the revisions lead to.
   *
   * @param connection to the database; it is only read
   * @param revisions the revisions to be, with all that stand before them, parents first
   * @param records the texts of their records, {@code META-INF/varve/<id>.json}, in this order; a
   *     revision that was written by hand may have none
   * @return a line for each difference; empty if there is none
   */
  List<String> differences(Connection connection, List<Revision> revisions, List<String> records)
      throws SQLException;
}
