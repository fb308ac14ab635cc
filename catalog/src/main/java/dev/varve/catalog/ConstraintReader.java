package dev.varve.catalog;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.Map;

/** Reads the constraints of tables. */
final class ConstraintReader {

  private ConstraintReader() {}

  static void read(CatalogSession session, Map<Long, TableDraft> tables) throws SQLException {
    session.read(
        "constraints", row -> TableDraft.of(row, tables).constraints().add(constraint(row)));
  }

  private static Constraint constraint(Row row) throws SQLException {
    String type = row.text("type");
    return switch (type) {
      case "p" -> primaryKey(row);
      case "u" -> unique(row);
      case "f" -> foreignKey(row);
      case "c" -> check(row);
      default -> throw new IllegalStateException("a constraint of the type " + type);
    };
  }

  private static PrimaryKey primaryKey(Row row) throws SQLException {
    return new PrimaryKey(
        row.text("name"),
        row.texts("columns"),
        row.texts("include"),
        deferral(row),
        row.optional("comment"));
  }

  private static UniqueConstraint unique(Row row) throws SQLException {
    return new UniqueConstraint(
        row.text("name"),
        row.texts("columns"),
        row.texts("include"),
        row.is("nulls_not_distinct"),
        deferral(row),
        row.optional("comment"));
  }

  private static ForeignKey foreignKey(Row row) throws SQLException {
    return new ForeignKey(
        row.text("name"),
        row.texts("columns"),
        new QualifiedName(row.text("referenced_schema"), row.text("referenced_table")),
        row.texts("referenced_columns"),
        action(row.text("on_delete")),
        row.texts("on_delete_columns"),
        action(row.text("on_update")),
        deferral(row),
        row.is("validated"),
        row.optional("comment"));
  }

  private static CheckConstraint check(Row row) throws SQLException {
    return new CheckConstraint(
        row.text("name"),
        ModelSpelling.expression(row.text("condition")),
        row.is("no_inherit"),
        row.is("validated"),
        row.optional("comment"));
  }

  private static Deferral deferral(Row row) throws SQLException {
    if (!row.is("deferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.is("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }

  private static ReferentialAction action(String letter) {
    return switch (letter) {
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
