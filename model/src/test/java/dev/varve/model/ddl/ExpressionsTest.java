package dev.varve.model.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.SqlExpression;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
final class ExpressionsTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 = ANY (ARRAY[1, 2])",
        "1 = SOME (ARRAY[1, 2])",
        "1 <> ALL (ARRAY[1, 2])",
        "true AND false",
        "NOT true",
        "'a' LIKE 'b%'",
        "2 BETWEEN 1 AND 3",
        "now() IS NULL",
        "2 IN (1, 2)",
        "('a' COLLATE \"C\") = 'b' COLLATE \"C\"",
      })
  void aDefaultStandsInBracketsWhereTheGrammarAsksForThem(String text) {
    String value = Expressions.asDefault(new SqlExpression(text));
    assertThat(value).isEqualTo("(" + text + ")");
    assertTaken(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'any'::text = 'all'",
        "1 + 2 = 3",
        "(1 = ANY (ARRAY[1, 2]))",
        "COALESCE(NULL, true AND false)",
        "('{1}'::integer[])[1] = 1",
      })
  void aDefaultStandsWithoutBracketsWhereTheGrammarTakesIt(String text) {
    String value = Expressions.asDefault(new SqlExpression(text));
    assertThat(value).isEqualTo(text);
    assertTaken(value);
  }

  private static void assertTaken(String value) {
    DATABASE.clear().execute("CREATE TABLE t (a boolean DEFAULT " + value + ")");
    assertThat(
            DATABASE.value(
                "SELECT column_default FROM information_schema.columns"
                    + " WHERE table_name = 't'"))
        .isNotNull();
  }
}
