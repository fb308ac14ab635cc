package dev.varve.acceptance;

import static dev.varve.acceptance.AppUnderTest.HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole chain as a script, made without a database and run by psql. */
final class OfflineTest {

  @ParameterizedTest
  @CsvSource({"music, 4", "taxes, 1", "agent, 2"})
  void theScriptOfTheWholeChainMakesTheSchemaAndTakesItBack(String name, int revisions) {
    AppUnderTest app = AppUnderTest.named(name);
    try (TestDatabase database = Pgvector.createDatabase();
        TestDatabase before = Pgvector.createDatabase();
        TestDatabase after = app.byDocument(revisions)) {
      Pgvector.psql(database, script(app, "base", "head"));
      SchemaOracle.assertSameSchema(database, after, HISTORY);
      assertThat(app.run(database, "upgrade").lines()).containsExactly("nothing to do");
      Pgvector.psql(database, script(app, "head", "base"));
      SchemaOracle.assertSameSchema(database, before, HISTORY);
      assertThat(app.run(database, "current").lines()).containsExactly("nothing is applied");
    }
  }

  private static String script(AppUnderTest app, String from, String to) {
    Ran sql = app.run(Map.of(), "sql", from, to);
    assertThat(sql.exit()).as(sql.err()).isZero();
    return sql.out();
  }
}
