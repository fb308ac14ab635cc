package dev.varve.catalog;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;

/** Reads schemas. */
final class SchemaReader {

  private SchemaReader() {}

  static void read(CatalogSession session, Frame frame, List<SchemaObject> objects)
      throws SQLException {
    session.read(
        "schemas",
        row -> {
          String name = row.text("name");
          if (frame.schemas().contains(row.text("crawled")) && !name.equals(QualifiedName.PUBLIC)) {
            objects.add(new Schema(name, row.optional("comment")));
          }
        });
  }
}
