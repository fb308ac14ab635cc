package dev.varve.model.kind.composite;

import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/** Statements about composite types. */
final class CompositeDdl {

  private CompositeDdl() {}

  static String target(QualifiedName type) {
    return "TYPE " + TypeName.of(type).sql();
  }

  static String create(CompositeType type) {
    List<String> attributes = new ArrayList<>();
    type.attributes().forEach(attribute -> attributes.add(definition(attribute)));
    return "CREATE "
        + target(type.name())
        + " AS ("
        + (attributes.isEmpty() ? "" : "\n  " + String.join(",\n  ", attributes) + "\n")
        + ")";
  }

  /**
   * CREATE TYPE with the attributes in the order of another type's: a text of a value says which is
   * which by their order alone, and what is declared does not say in which they were added.
   */
  static String createInOrderOf(QualifiedName old, CompositeType type) {
    List<String> rows = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      rows.add(
          "("
              + SqlQuoting.literal(attribute.name())
              + ", "
              + SqlQuoting.literal(definition(attribute))
              + ")");
    }
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nBEGIN\n  EXECUTE (\n    SELECT "
                + SqlQuoting.literal("CREATE " + target(type.name()) + " AS (")
                + " || string_agg(d.definition, ', ' ORDER BY a.attnum) || ')'\n    FROM (VALUES\n      "
                + String.join(",\n      ", rows)
                + ") AS d (name, definition)\n    JOIN pg_attribute a ON a.attname = d.name\n"
                + "    JOIN pg_class c ON c.oid = a.attrelid\n    WHERE c.reltype = "
                + SqlQuoting.literal(TypeName.of(old).sql())
                + "::regtype);\nEND\n");
  }

  /** The attribute as it stands in CREATE TYPE. */
  static String definition(Attribute attribute) {
    return SqlQuoting.identifier(attribute.name()) + " " + type(attribute);
  }

  /** The type with its collation. */
  static String type(Attribute attribute) {
    return attribute.type().sql() + ColumnDdl.collate(attribute.collation());
  }

  static String add(QualifiedName type, Attribute attribute) {
    return alter(type, "ADD ATTRIBUTE " + definition(attribute));
  }

  static String drop(QualifiedName type, String attribute) {
    return alter(type, "DROP ATTRIBUTE " + SqlQuoting.identifier(attribute));
  }

  static String rename(QualifiedName type, String from, String to) {
    String names = SqlQuoting.identifier(from) + " TO " + SqlQuoting.identifier(to);
    return alter(type, "RENAME ATTRIBUTE " + names);
  }

  static String setType(QualifiedName type, Attribute attribute) {
    String name = SqlQuoting.identifier(attribute.name());
    return alter(type, "ALTER ATTRIBUTE " + name + " TYPE " + type(attribute));
  }

  private static String alter(QualifiedName type, String action) {
    return "ALTER " + target(type) + " " + action;
  }
}
