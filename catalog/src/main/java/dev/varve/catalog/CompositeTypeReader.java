package dev.varve.catalog;

import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads composite types. */
final class CompositeTypeReader {

  private CompositeTypeReader() {}

  static void read(CatalogSession session, List<SchemaObject> objects) throws SQLException {
    Map<Long, List<Attribute>> attributes = new HashMap<>();
    session.read(
        "attributes",
        row ->
            attributes
                .computeIfAbsent(row.oid("type_oid"), it -> new ArrayList<>())
                .add(attribute(row)));
    session.read(
        "composite_types",
        row ->
            objects.add(
                new CompositeType(
                    row.qualifiedName(),
                    attributes.getOrDefault(row.oid("oid"), List.of()),
                    row.optional("comment"))));
  }

  private static Attribute attribute(Row row) throws SQLException {
    return new Attribute(
        row.text("name"),
        TypeName.parse(row.text("type")),
        row.collation(),
        row.optional("comment"));
  }
}
