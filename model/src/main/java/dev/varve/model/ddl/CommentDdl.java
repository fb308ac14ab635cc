package dev.varve.model.ddl;

import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** COMMENT ON. */
public final class CommentDdl {

  private CommentDdl() {}

  /** The comment of a column. */
  public static String onColumn(QualifiedName table, String column, @Nullable String comment) {
    return on("COLUMN " + table.sql() + "." + SqlQuoting.identifier(column), comment);
  }

  /** The comment of a constraint. */
  public static String onConstraint(
      QualifiedName table, String constraint, @Nullable String comment) {
    return on("CONSTRAINT " + SqlQuoting.identifier(constraint) + " ON " + table.sql(), comment);
  }

  /** The comment of an index. */
  public static String onIndex(QualifiedName table, String index, @Nullable String comment) {
    return on("INDEX " + table.withName(index).sql(), comment);
  }

  /** The comment of what a statement names so: {@code TABLE app.parties}. */
  public static String on(String target, @Nullable String comment) {
    return "COMMENT ON "
        + target
        + " IS "
        + (comment == null ? "NULL" : SqlQuoting.literal(comment));
  }
}
