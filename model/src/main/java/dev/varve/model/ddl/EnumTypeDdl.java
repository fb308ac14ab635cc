package dev.varve.model.ddl;

import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.List;

/** Statements about enum types. */
public final class EnumTypeDdl {

  private EnumTypeDdl() {}

  /** CREATE TYPE … AS ENUM. */
  public static String create(EnumType type) {
    StringBuilder sql = new StringBuilder("CREATE TYPE ").append(TypeDdl.name(type.name()));
    sql.append(" AS ENUM (");
    for (int i = 0; i < type.labels().size(); i++) {
      sql.append(i == 0 ? "" : ", ").append(SqlQuoting.literal(type.labels().get(i)));
    }
    return sql.append(')').toString();
  }

  /** ALTER TYPE … ADD VALUE, with its place said where there are others to say it by. */
  public static String addValue(QualifiedName type, List<String> before, String label, int index) {
    String sql = "ALTER TYPE " + TypeDdl.name(type) + " ADD VALUE " + SqlQuoting.literal(label);
    if (index > 0) {
      return sql + " AFTER " + SqlQuoting.literal(before.get(index - 1));
    }
    return before.isEmpty() ? sql : sql + " BEFORE " + SqlQuoting.literal(before.get(0));
  }

  /** ALTER TYPE … RENAME VALUE. */
  public static String renameValue(QualifiedName type, String from, String to) {
    return "ALTER TYPE "
        + TypeDdl.name(type)
        + " RENAME VALUE "
        + SqlQuoting.literal(from)
        + " TO "
        + SqlQuoting.literal(to);
  }
}
