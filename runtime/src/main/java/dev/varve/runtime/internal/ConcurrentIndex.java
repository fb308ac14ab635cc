package dev.varve.runtime.internal;

import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.sql.SQLException;
import java.util.List;
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
    Reader reader = new Reader(statement.tokens());
    if (reader.takes("DROP", "INDEX", "CONCURRENTLY")) {
      reader.takes("IF", "EXISTS");
      String index = reader.name();
      return index.isEmpty() || reader.isAtComma() ? null : new ConcurrentIndex(index, null);
    }
    if (!reader.takes("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY")
        && !reader.takes("CREATE", "INDEX", "CONCURRENTLY")) {
      return null;
    }
    reader.takes("IF", "NOT", "EXISTS");
    String index = reader.takes("ON") ? "" : reader.name();
    reader.takes("ON");
    reader.takes("ONLY");
    return index.isEmpty() ? null : new ConcurrentIndex(index, reader.name());
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

  /** Goes through the tokens from the left. */
  private static final class Reader {
    private final List<SqlToken> tokens;
    private int next;

    Reader(List<SqlToken> tokens) {
      this.tokens = tokens;
    }

    /** Takes all of the words, or nothing. */
    boolean takes(String... words) {
      for (int i = 0; i < words.length; i++) {
        if (next + i >= tokens.size() || !tokens.get(next + i).isWord(words[i])) {
          return false;
        }
      }
      next += words.length;
      return true;
    }

    boolean isAtComma() {
      return next < tokens.size() && tokens.get(next).isSpecial(',');
    }

    /**
     * A name with dots; as it is written, so that the server reads it as it does the statement's.
     */
    String name() {
      StringBuilder name = new StringBuilder();
      while (next < tokens.size() && (tokens.get(next).isSpecial('.') || isNamePart(name))) {
        name.append(tokens.get(next++).text());
      }
      return name.toString();
    }

    private boolean isNamePart(StringBuilder before) {
      boolean expected = before.isEmpty() || before.charAt(before.length() - 1) == '.';
      return expected && tokens.get(next).isName();
    }
  }
}
