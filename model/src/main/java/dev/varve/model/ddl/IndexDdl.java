package dev.varve.model.ddl;

import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.Map;

/** Statements about indexes. */
public final class IndexDdl {

  private IndexDdl() {}

  /** CREATE INDEX; concurrently it does not keep writers waiting, and needs no transaction. */
  public static String create(QualifiedName table, Index index, boolean concurrently) {
    StringBuilder sql = new StringBuilder("CREATE ");
    sql.append(index.unique() ? "UNIQUE INDEX " : "INDEX ");
    sql.append(concurrently ? "CONCURRENTLY " : "").append(SqlQuoting.identifier(index.name()));
    sql.append("\n  ON ").append(table.sql()).append(' ').append(body(index));
    if (index.where() != null) {
      sql.append("\n  WHERE ").append(index.where().text());
    }
    return sql.toString();
  }

  /** What is indexed and how, without names and predicate. */
  public static String body(Index index) {
    StringBuilder sql = new StringBuilder();
    if (!index.method().equals("btree")) {
      sql.append("USING ").append(SqlQuoting.identifier(index.method())).append(' ');
    }
    sql.append(keys(index));
    if (!index.include().isEmpty()) {
      sql.append(" INCLUDE ").append(Names.list(index.include()));
    }
    sql.append(index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "").append(with(index));
    return sql.toString();
  }

  private static String keys(Index index) {
    StringBuilder keys = new StringBuilder("(");
    for (IndexKey key : index.keys()) {
      keys.append(keys.length() == 1 ? "" : ", ").append(key(key));
    }
    return keys.append(')').toString();
  }

  private static String key(IndexKey key) {
    StringBuilder sql = new StringBuilder();
    if (key.column() != null) {
      sql.append(SqlQuoting.identifier(key.column()));
    } else if (key.expression() != null) {
      sql.append(Expressions.inBrackets(key.expression()));
    }
    if (key.collation() != null) {
      sql.append(" COLLATE ").append(key.collation().sql());
    }
    if (key.operatorClass() != null) {
      sql.append(' ').append(key.operatorClass());
    }
    sql.append(key.descending() ? " DESC" : "");
    if (key.nullsFirst() != key.descending()) {
      sql.append(key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }
    return sql.toString();
  }

  private static String with(Index index) {
    if (index.with().isEmpty()) {
      return "";
    }
    StringBuilder with = new StringBuilder(" WITH (");
    String separator = "";
    for (Map.Entry<String, String> parameter : index.with().entrySet()) {
      with.append(separator).append(SqlQuoting.identifier(parameter.getKey()));
      with.append(" = ").append(SqlQuoting.literal(parameter.getValue()));
      separator = ", ";
    }
    return with.append(')').toString();
  }

  /** DROP INDEX. */
  public static String drop(QualifiedName table, String index, boolean concurrently) {
    return "DROP INDEX " + (concurrently ? "CONCURRENTLY " : "") + table.withName(index).sql();
  }

  /** ALTER INDEX … RENAME TO. */
  public static String rename(QualifiedName table, String from, String to) {
    return "ALTER INDEX " + table.withName(from).sql() + " RENAME TO " + SqlQuoting.identifier(to);
  }
}
