package dev.varve.catalog;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;

/** Reads extensions. */
final class ExtensionReader {

  private ExtensionReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read(
        "extensions",
        row ->
            objects.add(new Extension(row.text("name"), row.text("schema"), row.text("version"))));
  }
}
