package dev.varve.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlStatementTest {

  @Test
  void statementsEndAtTheirSemicolons() {
    assertThat(texts("SELECT 1; ; -- one;\n/* two; */ SELECT ';', $$;$$, \";\" ;"))
        .containsExactly("SELECT 1", "SELECT ';', $$;$$, \";\"");
    assertThat(texts(" -- nothing\n;;")).isEmpty();
  }

  @Test
  void semicolonsInBracketsEndNothing() {
    assertThat(texts("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); SELECT 3"))
        .containsExactly("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)", "SELECT 3");
    assertThat(texts("SELECT 1); SELECT 2")).containsExactly("SELECT 1)", "SELECT 2");
  }

  @Test
  void bodyOfAnSqlFunctionIsOneStatement() {
    String function =
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3; END";
    assertThat(texts(function + "; BEGIN; SELECT CASE WHEN true THEN 1 END; END;"))
        .containsExactly(function, "BEGIN", "SELECT CASE WHEN true THEN 1 END", "END");
  }

  @Test
  void firstWordsAreComparedInAnyCase() {
    SqlStatement statement = SqlStatement.split("create Index x").get(0);
    assertThat(statement.startsWith("CREATE", "INDEX")).isTrue();
    assertThat(statement.startsWith("CREATE", "TABLE")).isFalse();
    assertThat(statement.startsWith("CREATE", "INDEX", "x", "ON")).isFalse();
    assertThat(statement.contains("X")).isTrue();
    assertThat(statement.contains("ON")).isFalse();
  }

  private static List<String> texts(String sql) {
    return SqlStatement.split(sql).stream().map(SqlStatement::text).toList();
  }
}
