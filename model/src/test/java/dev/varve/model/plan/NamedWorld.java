package dev.varve.model.plan;

import dev.varve.model.SampleSchema;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Java elements and the names that they have in a database: classes with fields, and an enum with
 * constants.
 *
 * @param tables the name of each class's table
 * @param columns for each class the name of each field's column
 * @param type the name of the enum's type
 * @param labels the label of each constant
 */
record NamedWorld(
    SortedMap<String, QualifiedName> tables,
    SortedMap<String, SortedMap<String, String>> columns,
    QualifiedName type,
    SortedMap<String, String> labels) {
  static final String ENUM = "com.acme.Mood";
  static final String MOODS = "moods";

  /** The class of a table by its name in the database. */
  SampleSchema schema() {
    List<SchemaObject> objects = new ArrayList<>();
    Map<ObjectId, Origin> origins = new TreeMap<>();
    objects.add(new Schema("s", null));
    objects.add(new Schema("t", null));
    EnumType mood = new EnumType(type, List.copyOf(labels.values()), null);
    objects.add(mood);
    origins.put(mood.id(), Origin.of(ENUM, inverted(labels)));
    objects.add(moods(mood));
    tables.forEach(
        (javaClass, name) -> {
          Table table = table(name, columns.getOrDefault(javaClass, new TreeMap<>()));
          objects.add(table);
          origins.put(table.id(), Origin.of(javaClass, members(javaClass)));
        });
    return new SampleSchema(SchemaModel.of(objects), Origins.of(origins));
  }

  /** The default and a check name the label of a constant. */
  private Table moods(EnumType mood) {
    String label = "'" + labels.get(labels.lastKey()) + "'";
    SqlExpression condition = new SqlExpression("(mood = " + label + " OR element <> '')");
    return Table.of(
            new QualifiedName("s", MOODS),
            Column.of("element", TypeName.parse("text")),
            Column.of("mood", mood.typeName()).withDefault(new SqlExpression(label)))
        .withConstraints(List.of(new CheckConstraint("labeled", condition, false, null)));
  }

  private Map<String, String> members(String javaClass) {
    Map<String, String> members = inverted(columns.getOrDefault(javaClass, new TreeMap<>()));
    members.put("id", "id");
    return members;
  }

  private static Map<String, String> inverted(Map<String, String> names) {
    Map<String, String> inverted = new TreeMap<>();
    names.forEach((element, name) -> inverted.put(name, element));
    return inverted;
  }

  /** Each part has the name that would be derived for it. */
  private static Table table(QualifiedName name, Map<String, String> fields) {
    List<Column> columns = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    columns.add(Column.of("id", TypeName.parse("integer")).withNullable(false));
    fields
        .values()
        .forEach(
            column -> {
              columns.add(Column.of(column, TypeName.parse("text")));
              indexes.add(Index.of(name.name() + "_" + column + "_idx", column));
            });
    PrimaryKey key =
        new PrimaryKey(
            name.name() + "_pkey", List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, null);
    CheckConstraint check =
        new CheckConstraint(name.name() + "_id_check", new SqlExpression("(id > 0)"), false, null);
    return Table.of(name, columns.toArray(Column[]::new))
        .withIndexes(indexes)
        .withConstraints(List.of(key, check));
  }
}
