package dev.varve.model;

import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.identity.Origins;
import dev.varve.model.kind.domain.Domain;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema while random edits are made to it. */
final class SchemaDraft {
  private final int version;
  private final SampleNames names = new SampleNames();
  private final SampleOrigins origins = new SampleOrigins();
  private final Set<String> coded = new HashSet<>();
  private TreeMap<ObjectId, SchemaObject> objects = new TreeMap<>();
  private Choices choose = new Choices(0);

  SchemaDraft(int version) {
    this.version = version;
  }

  /** Begins an edit, which follows from the seed and from what is there. */
  void begin(long seed) {
    choose = new Choices(seed);
  }

  Choices choose() {
    return choose;
  }

  /** Whether schemas may hold what came with the major version. */
  boolean has(int majorVersion) {
    return version >= majorVersion;
  }

  SampleSchema sample() {
    return new SampleSchema(schemaWithCode(), Origins.of(origins.snapshot()));
  }

  SampleOrigins origins() {
    return origins;
  }

  /** Gives the tables of a class views, functions and triggers, or takes them away. */
  void toggleCode(String javaClass) {
    if (!coded.remove(javaClass)) {
      coded.add(javaClass);
    }
  }

  private SchemaModel schemaWithCode() {
    List<SchemaObject> all = new ArrayList<>(objects.values());
    for (Table table : tables()) {
      String javaClass = origins.javaClass(table.id());
      if (coded.contains(javaClass)) {
        all.addAll(CodeEdits.of(table, javaClass));
      }
    }
    return SchemaModel.of(all);
  }

  private SchemaModel schema() {
    return SchemaModel.of(objects.values());
  }

  void put(SchemaObject object) {
    objects.put(object.id(), object);
  }

  void remove(ObjectId id) {
    objects.remove(id);
    origins.remove(id);
  }

  /** Makes a change that something else must follow: a rename or a move. */
  void apply(Change change) {
    objects = new TreeMap<>(SchemaEditor.apply(List.of(change), schema()).byId());
  }

  List<Table> tables() {
    return schema().tables();
  }

  List<EnumType> enumTypes() {
    return schema().enumTypes();
  }

  /** The objects of a class. */
  <T> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (SchemaObject object : objects.values()) {
      if (type.isInstance(object)) {
        found.add(type.cast(object));
      }
    }
    return found;
  }

  /** Whether the table is there and has the column. */
  boolean has(ObjectId table, String column) {
    return objects.get(table) instanceof Table found && found.column(column) != null;
  }

  /** A name for a check of a domain. */
  String checkName(Domain domain) {
    Set<String> taken = new HashSet<>();
    domain.checks().forEach(check -> taken.add(check.name()));
    return names.fresh("checks of " + origins.javaClass(domain.id()), choose, taken);
  }

  List<Sequence> sequences() {
    return schema().sequences();
  }

  /** Any table; a new one where there is none. */
  Table anyTable() {
    if (tables().isEmpty()) {
      TableEdits.create(this);
    }
    return choose.of(tables());
  }

  Table table(QualifiedName name) {
    return (Table) Objects.requireNonNull(objects.get(ObjectId.table(name)));
  }

  /** The names of all schemas that an object can be in. */
  List<String> schemas() {
    List<String> all = new ArrayList<>(List.of(QualifiedName.PUBLIC));
    for (SchemaObject object : objects.values()) {
      if (object instanceof Schema schema) {
        all.add(schema.name());
      }
    }
    return all;
  }

  String anySchema() {
    return choose.chance(60) ? QualifiedName.PUBLIC : choose.of(schemas());
  }

  @Nullable SchemaObject find(ObjectId id) {
    return objects.get(id);
  }

  /** Whether what the extension brings can be named without its schema. */
  boolean hasInPublic(String extension) {
    return objects.get(ObjectId.extension(extension)) instanceof Extension found
        && (found.schema() == null || found.schema().equals(QualifiedName.PUBLIC));
  }

  /** A comment, or mostly none. */
  @Nullable String comment() {
    return choose.chance(15) ? SampleNames.comment(choose) : null;
  }

  /** A name for a table, a type, a sequence or an index. */
  String relationName(String schema) {
    return names.fresh(schema, choose, relations(schema));
  }

  String schemaName() {
    return names.fresh("schemas", choose, Set.of());
  }

  String columnName(String javaClass) {
    return names.fresh("columns of " + javaClass, choose, Set.of());
  }

  String label(String javaClass) {
    return names.fresh("labels of " + javaClass, choose, Set.of());
  }

  /** A name for a key, which is both an index of the schema and a constraint of the table. */
  String keyName(Table table) {
    Set<String> taken = relations(table.name().schema());
    taken.addAll(constraintNames(table));
    return names.fresh(table.name().schema(), choose, taken);
  }

  /** A name for a constraint that has no index. */
  String constraintName(Table table) {
    return names.fresh(
        "constraints of " + origins.javaClass(table.id()), choose, constraintNames(table));
  }

  private static Set<String> constraintNames(Table table) {
    Set<String> taken = new HashSet<>();
    for (Constraint constraint : table.constraints()) {
      taken.add(constraint.name());
    }
    return taken;
  }

  /** The names of all tables, types, sequences and indexes of a schema: no two may be the same. */
  Set<String> relations(String schema) {
    Set<String> taken = new HashSet<>();
    for (SchemaObject object : objects.values()) {
      if (object.id().name().schema().equals(schema)) {
        taken.addAll(relations(object));
      }
    }
    return taken;
  }

  static Set<String> relations(SchemaObject object) {
    Set<String> names = new HashSet<>(Set.of(object.id().name().name()));
    if (object instanceof Table table) {
      for (Index index : table.indexes()) {
        names.add(index.name());
      }
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint) {
          names.add(constraint.name());
        }
      }
      for (Column column : table.columns()) {
        if (column.identity() != null) {
          names.add(PostgresNames.identitySequence(table.name(), column.name()).name());
        }
      }
    }
    return names;
  }
}
