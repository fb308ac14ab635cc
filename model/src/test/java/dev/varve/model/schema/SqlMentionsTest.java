package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a body reads after a table {@code owner} was renamed to {@code holder}. */
final class SqlMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT id, owner, note FROM t | SELECT id, owner, note FROM t",
        "SELECT id FROM t, owner WHERE x | SELECT id FROM t, holder owner WHERE x",
        "SELECT id FROM t JOIN u ON t.a = u.a, owner o | SELECT id FROM t JOIN u ON t.a = u.a, holder o",
        "SELECT a IS DISTINCT FROM b, owner FROM t | SELECT a IS DISTINCT FROM b, owner FROM t",
        "SELECT extract(year FROM a), owner FROM t | SELECT extract(year FROM a), owner FROM t",
        "SELECT (SELECT 1 FROM u), owner FROM t | SELECT (SELECT 1 FROM u), owner FROM t",
        "SELECT 1 FROM t GROUP BY a, owner | SELECT 1 FROM t GROUP BY a, owner",
        "UPDATE t SET a = 1, owner = 2 FROM u | UPDATE t SET a = 1, owner = 2 FROM u",
        "SELECT count(*) FROM owner | SELECT count(*) FROM holder owner",
        "SELECT count(*) FROM (owner o CROSS JOIN t) | SELECT count(*) FROM (holder o CROSS JOIN t)",
        "SELECT \"from\", owner FROM t | SELECT \"from\", owner FROM t",
      })
  void onlyARelationIsRenamed(String body, String renamed) {
    assertThat(
            SqlMentions.afterRename(
                body, QualifiedName.inPublic("owner"), QualifiedName.inPublic("holder")))
        .isEqualTo(renamed);
  }
}
