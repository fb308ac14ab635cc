package dev.varve.model.ddl;

import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** COMMENT ON. */
public final class CommentDdl {

  private CommentDdl() {}

  /** The comment of a column. */
  public static String onColumn(QualifiedName table, String column, @Nullable String comment) {
    return on(target(table, CommentTarget.Part.COLUMN, column), comment);
  }

  /** The comment of a constraint. */
  public static String onConstraint(
      QualifiedName table, String constraint, @Nullable String comment) {
    return on(target(table, CommentTarget.Part.CONSTRAINT, constraint), comment);
  }

  /** The comment of an index. */
  public static String onIndex(QualifiedName table, String index, @Nullable String comment) {
    return on(target(table, CommentTarget.Part.INDEX, index), comment);
  }

  /** A part of a table or view. */
  public static String target(QualifiedName table, CommentTarget.Part part, String name) {
    String quoted = SqlQuoting.identifier(name);
    return switch (part) {
      case OBJECT -> throw new IllegalStateException("an object is no part");
      case COLUMN -> "COLUMN " + table.sql() + "." + quoted;
      case CONSTRAINT -> "CONSTRAINT " + quoted + " ON " + table.sql();
      case INDEX -> "INDEX " + table.withName(name).sql();
    };
  }

  /** The comment of what a statement names so: {@code TABLE app.parties}. */
  public static String on(String target, @Nullable String comment) {
    return "COMMENT ON "
        + target
        + " IS "
        + (comment == null ? "NULL" : SqlQuoting.literal(comment));
  }
}
