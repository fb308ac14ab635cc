package dev.varve.cli;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.List;

/** Records for tests. */
final class Revisions {

  private Revisions() {}

  /** A first revision that makes a table of one column. */
  static Revision ofTable(String id, String table, String column, String type) {
    return first(id, Table.of(QualifiedName.inPublic(table), column(column, type)));
  }

  /** A first revision that makes a table of one column, which is its key, under a name. */
  static Revision ofKeyedTable(String id, String table, String column, String key) {
    Table plain =
        Table.of(QualifiedName.inPublic(table), column(column, "int").withNullable(false));
    return first(
        id,
        plain.withConstraints(
            List.of(
                new PrimaryKey(key, List.of(column), List.of(), Deferral.NOT_DEFERRABLE, null))));
  }

  /** A first revision that makes a table of two columns of text. */
  static Revision ofTexts(String id, String table, String one, String other) {
    return first(
        id, Table.of(QualifiedName.inPublic(table), column(one, "text"), column(other, "text")));
  }

  /** A revision that follows another, and changes nothing that a class declares. */
  static Revision unchanged(String id, Revision parent) {
    Snapshot schema = new Snapshot(SchemaModel.of(parent.put()), Origins.NONE);
    return Revision.between(id, List.of(parent.id()), "by hand", "V" + id, schema, schema);
  }

  /** A first revision that makes a table of one column with a default. */
  static Revision ofTable(String id, String table, String column, String type, String value) {
    Column made = column(column, type).withDefault(new SqlExpression(value));
    return first(id, Table.of(QualifiedName.inPublic(table), made));
  }

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static Revision first(String id, Table table) {
    Snapshot after = new Snapshot(SchemaModel.of(List.of(table)), Origins.NONE);
    String title = id.substring(id.indexOf('_') + 1);
    return Revision.between(id, List.of(), title, "V" + id, Snapshot.EMPTY, after);
  }
}
