package dev.varve.model.ddl;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import org.jspecify.annotations.Nullable;

/** COMMENT ON. */
public final class CommentDdl {

  private CommentDdl() {}

  /** The comment of an object. */
  public static String onObject(ObjectId object, @Nullable String comment) {
    String kind =
        switch (object.kind()) {
          case SCHEMA -> "SCHEMA ";
          case EXTENSION -> "EXTENSION ";
          case ENUM -> "TYPE ";
          case SEQUENCE -> "SEQUENCE ";
          case TABLE -> "TABLE ";
        };
    String name =
        object.kind() == ObjectKind.ENUM ? TypeName.of(object.name()).sql() : object.name().sql();
    return on(kind + name, comment);
  }

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

  private static String on(String target, @Nullable String comment) {
    return "COMMENT ON "
        + target
        + " IS "
        + (comment == null ? "NULL" : SqlQuoting.literal(comment));
  }
}
