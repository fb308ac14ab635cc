package dev.varve.catalog;

import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;

/** Reads enum types. */
final class EnumTypeReader {

  private EnumTypeReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    session.read(
        "enum_types",
        row ->
            objects.add(
                new EnumType(row.qualifiedName(), row.texts("labels"), row.optional("comment"))));
  }
}
