package dev.varve.model.kind.view;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A materialized view.
 *
 * @param name its name
 * @param columns its columns in their order; they have no defaults
 * @param query the query whose rows it keeps
 * @param indexes its indexes, by name
 * @param parameters its storage parameters
 * @param populated whether it is filled when it is created; whether it is later is a matter of its
 *     rows, which are no part of a schema
 * @param comment its comment
 */
public record MaterializedView(
    QualifiedName name,
    List<ViewColumn> columns,
    SqlExpression query,
    List<Index> indexes,
    SortedMap<String, String> parameters,
    boolean populated,
    @Nullable String comment)
    implements SchemaObject {

  /** Copies the collections. */
  public MaterializedView {
    columns = List.copyOf(columns);
    List<Index> sorted = new ArrayList<>(indexes);
    sorted.sort(Comparator.comparing(Index::name));
    indexes = List.copyOf(sorted);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** The identity of a materialized view. */
  public static ObjectId id(QualifiedName name) {
    return new ObjectId(ObjectKind.MATERIALIZED_VIEW, name);
  }

  @Override
  public ObjectId id() {
    return id(name);
  }

  @Override
  public MaterializedView withName(QualifiedName newName) {
    return new MaterializedView(newName, columns, query, indexes, parameters, populated, comment);
  }

  @Override
  public MaterializedView withComment(@Nullable String newComment) {
    return new MaterializedView(name, columns, query, indexes, parameters, populated, newComment);
  }

  /** The same view with other columns. */
  public MaterializedView withColumns(List<ViewColumn> newColumns) {
    return new MaterializedView(name, newColumns, query, indexes, parameters, populated, comment);
  }

  /** The same view of another query. */
  public MaterializedView withQuery(SqlExpression newQuery) {
    return new MaterializedView(name, columns, newQuery, indexes, parameters, populated, comment);
  }

  /** The same view with other indexes. */
  public MaterializedView withIndexes(List<Index> newIndexes) {
    return new MaterializedView(name, columns, query, newIndexes, parameters, populated, comment);
  }

  /** The same view with the storage parameters of another. */
  MaterializedView withStorageOf(MaterializedView other) {
    return new MaterializedView(
        name, columns, query, indexes, other.parameters, populated, comment);
  }

  /** The column of that name, if there is one. */
  @Nullable ViewColumn column(String columnName) {
    for (ViewColumn column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The index of that name, if there is one. */
  public @Nullable Index index(String indexName) {
    for (Index index : indexes) {
      if (index.name().equals(indexName)) {
        return index;
      }
    }
    return null;
  }

  MaterializedView withIndex(String indexName, UnaryOperator<Index> change) {
    List<Index> changed = new ArrayList<>();
    for (Index index : indexes) {
      changed.add(index.name().equals(indexName) ? change.apply(index) : index);
    }
    if (index(indexName) == null) {
      throw new IllegalStateException(
          "materialized view " + name + " has no index \"" + indexName + "\"");
    }
    return withIndexes(changed);
  }

  MaterializedView withColumn(String columnName, UnaryOperator<ViewColumn> change) {
    List<ViewColumn> changed = new ArrayList<>();
    for (ViewColumn column : columns) {
      changed.add(column.name().equals(columnName) ? change.apply(column) : column);
    }
    if (column(columnName) == null) {
      throw new IllegalStateException(
          "materialized view " + name + " has no column \"" + columnName + "\"");
    }
    return withColumns(changed);
  }

  @Override
  public MaterializedView withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    return switch (part) {
      case OBJECT -> withComment(newComment);
      case COLUMN -> withColumn(partName, column -> column.withComment(newComment));
      case INDEX -> withIndex(partName, index -> index.withComment(newComment));
      case CONSTRAINT ->
          throw new IllegalStateException("materialized view " + name + " has no constraints");
    };
  }

  @Override
  public void declare(Claims claims) {
    Query.declare(name, columns, query, claims);
    Claims outward = Query.outsideOf(name, claims);
    for (Index index : indexes) {
      Definitions.declare(name, index, outward);
    }
  }

  @Override
  public MaterializedView withoutLinks() {
    return this;
  }

  @Override
  public MaterializedView canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return Query.names(columns);
  }

  @Override
  public List<String> relations() {
    List<String> names = new ArrayList<>();
    for (Index index : indexes) {
      names.add(index.name());
    }
    return names;
  }

  /** Its indexes go and come back with it. */
  @Override
  public boolean hangsOn(Ref thing) {
    boolean hangs = Query.hangsOn(name, columns, query, thing);
    for (Index index : indexes) {
      hangs |= Definitions.thingsIn(index).contains(thing);
    }
    return hangs;
  }

  @Override
  public MaterializedView afterRename(ObjectId old, QualifiedName newName) {
    return withColumns(Query.afterRename(columns, old, newName))
        .withQuery(Query.afterRename(query, old.name(), newName));
  }

  @Override
  public MaterializedView afterColumnRename(QualifiedName table, String from, String to) {
    return withQuery(Query.afterColumnRename(query, table, from, to));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MaterializedView that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && query.equals(that.query)
        && indexes.equals(that.indexes)
        && parameters.equals(that.parameters)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
