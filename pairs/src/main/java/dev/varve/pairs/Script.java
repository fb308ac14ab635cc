package dev.varve.pairs;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** A script as {@code psql} takes it: statement by statement, each in a transaction of its own. */
final class Script {
  /** Rows are no schema. */
  private static final Pattern ROWS =
      Pattern.compile("(?ims)^copy\\b[^;]*\\bfrom\\s+stdin\\b[^;]*;\\R(.*?^)?\\\\\\.$");

  /** Commands of {@code psql} itself, such as {@code \restrict}. */
  private static final Pattern COMMANDS = Pattern.compile("(?m)^\\\\.*$");

  private Script() {}

  /**
   * Runs it in a session of its own, which ends with all that the script has set.
   *
   * @throws IllegalStateException if a statement fails; the message holds it
   */
  static void run(String script, TestDatabase database) {
    String sql = COMMANDS.matcher(ROWS.matcher(script).replaceAll("")).replaceAll("");
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      for (SqlStatement each : SqlStatement.split(sql)) {
        if (!setsEncoding(each.text())) {
          run(each.text(), statement);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * The driver always talks UTF-8, whatever the script was encoded in, and breaks off otherwise.
   */
  private static boolean setsEncoding(String sql) {
    List<String> words = SqlLexer.tokens(sql).stream().limit(3).map(SqlToken::meaning).toList();
    return words.size() == 3
        && words.get(0).equals("set")
        && (words.get(1).equals("client_encoding")
            || words.get(2).equals("client_encoding")
            || words.get(1).equals("names"));
  }

  private static void run(String sql, Statement statement) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + " in:\n" + sql, e);
    }
  }
}
