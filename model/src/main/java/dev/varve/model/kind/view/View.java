package dev.varve.model.kind.view;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param query the query that it stands for
 * @param check which rows an insert or update through it may make
 * @param securityBarrier whether conditions of users come after its own
 * @param securityInvoker whether it reads with the rights of who uses it, since PostgreSQL 15
 * @param comment its comment
 */
public record View(
    QualifiedName name,
    List<ViewColumn> columns,
    SqlExpression query,
    Check check,
    boolean securityBarrier,
    boolean securityInvoker,
    @Nullable String comment)
    implements SchemaObject {

  /** Which rows may be written through a view. */
  public enum Check {
    /** Any. */
    NONE,
    /** Those that the view's own condition shows. */
    LOCAL,
    /** Those that it and the views under it show. */
    CASCADED
  }

  /** Copies the columns. */
  public View {
    columns = List.copyOf(columns);
  }

  /** A view without options. */
  public static View of(QualifiedName name, List<ViewColumn> columns, String query) {
    return new View(name, columns, new SqlExpression(query), Check.NONE, false, false, null);
  }

  @Override
  public ObjectId id() {
    return ObjectId.view(name);
  }

  @Override
  public View withName(QualifiedName newName) {
    return new View(newName, columns, query, check, securityBarrier, securityInvoker, comment);
  }

  @Override
  public View withComment(@Nullable String newComment) {
    return new View(name, columns, query, check, securityBarrier, securityInvoker, newComment);
  }

  /** The same view with other columns. */
  public View withColumns(List<ViewColumn> newColumns) {
    return new View(name, newColumns, query, check, securityBarrier, securityInvoker, comment);
  }

  /** The same view of another query. */
  public View withQuery(SqlExpression newQuery) {
    return new View(name, columns, newQuery, check, securityBarrier, securityInvoker, comment);
  }

  /** The column of that name, if there is one. */
  public @Nullable ViewColumn column(String columnName) {
    for (ViewColumn column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The same view with one column changed. */
  View withColumn(String columnName, UnaryOperator<ViewColumn> change) {
    List<ViewColumn> changed = new ArrayList<>();
    boolean found = false;
    for (ViewColumn column : columns) {
      boolean is = column.name().equals(columnName);
      changed.add(is ? change.apply(column) : column);
      found |= is;
    }
    if (!found) {
      throw new IllegalStateException("view " + name + " has no column \"" + columnName + "\"");
    }
    return withColumns(changed);
  }

  @Override
  public View withComment(CommentTarget.Part part, String partName, @Nullable String newComment) {
    if (part != CommentTarget.Part.COLUMN) {
      throw new IllegalStateException("view " + name + " has no " + part);
    }
    return withColumn(partName, column -> column.withComment(newComment));
  }

  @Override
  public void declare(Claims claims) {
    Query.declare(name, columns, query, claims);
  }

  @Override
  public View withoutLinks() {
    return this;
  }

  @Override
  public View canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return Query.names(columns);
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  @Override
  public boolean hangsOn(Ref thing) {
    return Query.hangsOn(name, columns, query, thing);
  }

  @Override
  public View afterRename(ObjectId old, QualifiedName newName) {
    return withColumns(Query.afterRename(columns, old, newName))
        .withQuery(Query.afterRename(query, old.name(), newName));
  }

  @Override
  public View afterColumnRename(QualifiedName table, String from, String to) {
    return withQuery(Query.afterColumnRename(query, table, from, to));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof View that
        && name.equals(that.name)
        && columns.equals(that.columns)
        && query.equals(that.query)
        && check == that.check
        && securityBarrier == that.securityBarrier
        && securityInvoker == that.securityInvoker
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
