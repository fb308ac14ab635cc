package dev.varve.catalog;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.QualifiedName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query, by the names of its columns.
 *
 * @param results the rows, at this one
 */
record Row(ResultSet results) {

  /** Takes a row, which is gone afterwards. */
  @FunctionalInterface
  interface Reader {
    void read(Row row) throws SQLException;
  }

  /** An object's identity; 0 for none. */
  long oid(String column) throws SQLException {
    return results.getLong(column);
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  boolean is(String column) throws SQLException {
    return results.getBoolean(column);
  }

  @Nullable String optional(String column) throws SQLException {
    return results.getString(column);
  }

  /**
   * A text that is null only where PostgreSQL did not find the object any more: its functions that
   * show definitions look at the catalog of now, whatever the transaction's snapshot is.
   */
  String text(String column) throws SQLException {
    String text = results.getString(column);
    if (text == null) {
      throw new ProblemException(
          CatalogProblem.CHANGED_WHILE_READ,
          "the schema was changed while it was read; read it again");
    }
    return text;
  }

  /** The name in the columns {@code schema} and {@code name}. */
  QualifiedName qualifiedName() throws SQLException {
    return new QualifiedName(text("schema"), text("name"));
  }

  /** The name in the columns {@code …_schema} and {@code …}, if any. */
  @Nullable QualifiedName name(String column) throws SQLException {
    String name = optional(column);
    return name == null ? null : new QualifiedName(text(column + "_schema"), name);
  }

  /** The collation in the columns {@code collation_schema} and {@code collation}, if any. */
  @Nullable QualifiedName collation() throws SQLException {
    String collation = optional("collation");
    return collation == null ? null : ModelSpelling.name(text("collation_schema"), collation);
  }

  /** An array of texts; empty for null. */
  List<String> texts(String column) throws SQLException {
    Array array = results.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** A letter of {@code tgenabled}, or of a column like it. */
  FiringState firingState(String column) throws SQLException {
    return switch (text(column)) {
      case "D" -> FiringState.DISABLED;
      case "R" -> FiringState.REPLICA;
      case "A" -> FiringState.ALWAYS;
      default -> FiringState.ORIGIN;
    };
  }
}
