package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads schemas. Those that every database has or an extension brings are no part of a model. */
final class SchemaReader {

  private SchemaReader() {}

  /** The identities of the schemas in the scope. */
  static List<Long> read(CatalogSession session, Frame frame, List<SchemaObject> objects)
      throws SQLException {
    List<Long> scope = new ArrayList<>();
    session.read(
        "schemas",
        row -> {
          if (frame.schemas().contains(row.text("crawled"))) {
            scope.add(row.oid("oid"));
            add(row.text("name"), row, objects);
          }
        });
    return scope;
  }

  private static void add(String name, Row row, List<SchemaObject> objects) throws SQLException {
    if (!name.equals(QualifiedName.PUBLIC) && !row.is("of_extension")) {
      objects.add(new Schema(name, row.optional("comment")));
    }
  }
}
