package dev.varve.runtime.internal;

import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An index that a statement creates or drops {@code CONCURRENTLY}. Such a statement is no
 * transaction: if it fails half-way, an index stays that is not valid, takes the name, and slows
 * down every write.
 */
final class ConcurrentIndex {
  private static final String FIND =
      """
      SELECT format('%I.%I', n.nspname, c.relname)
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE i.indrelid = to_regclass(?) AND c.relname = (parse_ident(?))[1]::name
        AND i.indisvalid = ?""";

  private final String index;
  private final @Nullable String table;

  /**
   * Names it.
   *
   * @param index its name in SQL; qualified where the statement's is
   * @param table the table's name in SQL; null where the statement drops
   */
  private ConcurrentIndex(String index, @Nullable String table) {
    this.index = index;
    this.table = table;
  }

  /** The index of a statement; null if it is no such statement, or names not just one index. */
  static @Nullable ConcurrentIndex of(SqlStatement statement) {
    boolean drops = statement.startsWith("DROP", "INDEX", "CONCURRENTLY");
    int first = statement.after(statement.after(0, "CREATE", "UNIQUE"), "CREATE");
    int next = drops ? 3 : statement.after(first, "INDEX", "CONCURRENTLY");
    if (next == first) {
      return null;
    }
    next = statement.after(statement.after(next, "IF", "NOT", "EXISTS"), "IF", "EXISTS");
    String index = statement.nameAt(next);
    if (index.isEmpty()) {
      return null;
    }
    for (int i = next; i < statement.tokens().size(); i++) {
      SqlToken token = statement.tokens().get(i);
      if (drops && token.isSpecial(',')) {
        return null;
      }
      if (!drops && token.isWord("ON")) {
        String table = statement.nameAt(statement.after(i + 1, "ONLY"));
        return new ConcurrentIndex(index, table);
      }
    }
    return new ConcurrentIndex(index, null);
  }

  /** Drops the invalid index that an earlier run left, if there is one. */
  void dropIfInvalid(Session session) throws SQLException {
    String invalid = find(session, false);
    if (invalid != null) {
      session.execute("DROP INDEX CONCURRENTLY " + invalid);
    }
  }

  /** Whether the statement has already done its work. */
  boolean isDone(Session session) throws SQLException {
    if (table == null) {
      return !exists(session);
    }
    return find(session, true) != null;
  }

  /** Whether the statement creates one. */
  boolean creates() {
    return table != null;
  }

  /**
   * The index, valid or not, that the statement has created since a row of the history was written:
   * one that was there before is somebody else's.
   *
   * @param age how long ago that was, in transactions, as an SQL expression
   */
  @Nullable String madeSince(Session session, String age) throws SQLException {
    if (table == null) {
      return null;
    }
    String sql = FIND.replace("i.indisvalid = ?", "age(c.xmin) < " + age);
    String[] row = Session.row(session.connection(), sql, table, index);
    return row.length == 0 ? null : row[0];
  }

  /** Whether the index that the statement drops is still there, and untouched. */
  boolean isWhole(Session session) throws SQLException {
    String sql = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(?)";
    String[] row = Session.row(session.connection(), sql, index);
    return row.length > 0 && "t".equals(row[0]);
  }

  /** Drops what is left of an index. */
  String dropSql() {
    return "DROP INDEX IF EXISTS " + index;
  }

  private @Nullable String find(Session session, boolean valid) throws SQLException {
    if (table == null) {
      return null;
    }
    String[] row = Session.row(session.connection(), FIND, table, index, valid);
    return row.length == 0 ? null : row[0];
  }

  private boolean exists(Session session) throws SQLException {
    String sql = "SELECT to_regclass(?) IS NOT NULL";
    return "t".equals(Session.row(session.connection(), sql, index)[0]);
  }
}
