package dev.varve.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A whole schema: its objects by identity, in canonical order. Immutable and thread-safe. */
public final class SchemaModel {

  /** The schema without objects. */
  public static final SchemaModel EMPTY = new SchemaModel(new TreeMap<>());

  private final SortedMap<ObjectId, SchemaObject> objects;

  private SchemaModel(SortedMap<ObjectId, SchemaObject> objects) {
    this.objects = Collections.unmodifiableSortedMap(objects);
  }

  /**
   * The schema of these objects.
   *
   * @throws IllegalArgumentException if two have the same identity
   */
  public static SchemaModel of(Collection<? extends SchemaObject> objects) {
    TreeMap<ObjectId, SchemaObject> byId = new TreeMap<>();
    for (SchemaObject object : objects) {
      if (byId.put(object.id(), object) != null) {
        throw new IllegalArgumentException("there are two of " + object.id());
      }
    }
    return new SchemaModel(byId);
  }

  /** The schema of these objects. */
  public static SchemaModel of(SchemaObject... objects) {
    return of(List.of(objects));
  }

  /** The objects by identity, in canonical order; not modifiable. */
  public SortedMap<ObjectId, SchemaObject> byId() {
    return objects;
  }

  /** The objects in canonical order. */
  public Collection<SchemaObject> objects() {
    return objects.values();
  }

  /** The object of that identity, if there is one. */
  public @Nullable SchemaObject find(ObjectId id) {
    return objects.get(id);
  }

  /** The table of that name, if there is one. */
  public @Nullable Table table(QualifiedName name) {
    return (Table) objects.get(ObjectId.table(name));
  }

  /** The enum type of that name, if there is one. */
  public @Nullable EnumType enumType(QualifiedName name) {
    return (EnumType) objects.get(ObjectId.enumType(name));
  }

  /** The sequence of that name, if there is one. */
  public @Nullable Sequence sequence(QualifiedName name) {
    return (Sequence) objects.get(ObjectId.sequence(name));
  }

  /** The tables in the order of their names. */
  public List<Table> tables() {
    return ofKind(ObjectKind.TABLE, Table.class);
  }

  /** The extensions in the order of their names. */
  public List<Extension> extensions() {
    return ofKind(ObjectKind.EXTENSION, Extension.class);
  }

  /** The enum types in the order of their names. */
  public List<EnumType> enumTypes() {
    return ofKind(ObjectKind.ENUM, EnumType.class);
  }

  /** The sequences in the order of their names. */
  public List<Sequence> sequences() {
    return ofKind(ObjectKind.SEQUENCE, Sequence.class);
  }

  private <T extends SchemaObject> List<T> ofKind(ObjectKind kind, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (SchemaObject object : objects.values()) {
      if (object.id().kind() == kind) {
        found.add(type.cast(object));
      }
    }
    return found;
  }

  /**
   * The same schema with the columns of each table ordered by name: equal for two schemas between
   * which there is nothing that a migration could change.
   */
  public SchemaModel canonical() {
    TreeMap<ObjectId, SchemaObject> canonical = new TreeMap<>();
    for (SchemaObject object : objects.values()) {
      canonical.put(object.id(), object.canonical());
    }
    return new SchemaModel(canonical);
  }

  /**
   * Whether there is nothing between the two that a migration could change: the order of columns
   * does not count.
   */
  public boolean isEquivalentTo(SchemaModel other) {
    return equals(other) || canonical().equals(other.canonical());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SchemaModel that && objects.equals(that.objects);
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return objects.values().toString();
  }
}
