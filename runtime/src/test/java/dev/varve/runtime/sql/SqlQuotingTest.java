package dev.varve.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlQuotingTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  /**
   * Less quotes than the server's would be an error; more only where another version needs them.
   */
  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void keyWordsAreNeverQuotedLessThanByTheServer(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      var rows = database.rows("SELECT word, quote_ident(word), catcode FROM pg_get_keywords()");
      assertThat(rows).hasSizeGreaterThan(400);
      for (var row : rows) {
        String word = Objects.requireNonNull(row.get(0));
        if (word.equals(row.get(1))) {
          continue;
        }
        assertThat(SqlQuoting.identifier(word)).isEqualTo(row.get(1));
      }
    }
  }

  @Test
  void keyWordsAreNotQuotedWithoutNeed() {
    for (String word : DATABASE.column("SELECT word FROM pg_get_keywords() WHERE catcode = 'U'")) {
      assertThat(SqlQuoting.identifier(Objects.requireNonNull(word)))
          .isIn(word, '"' + word + '"')
          .matches(text -> text.equals(word) || SqlKeywords.needsQuotes(word));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc", "a_1", "_a", "1a", "Abc", "a b", "a\"b", "ä", "a$b", "a-b", "a.b", " ", "é\n"
      })
  void namesAreQuotedAsByTheServer(String name) {
    assertThat(SqlQuoting.identifier(name))
        .isEqualTo(DATABASE.value("SELECT quote_ident(?)", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "it's", "a\\b", "\\'", "$$", "?", "line\nend", "\ud83d\ude00"})
  void literalsAreWhatTheyWereAtTheServer(String text) {
    assertThat(DATABASE.value("SELECT " + SqlQuoting.literal(text))).isEqualTo(text);
    DATABASE.execute("SET standard_conforming_strings = off");
    assertThat(DATABASE.value("SELECT " + SqlQuoting.literal(text))).isEqualTo(text);
    DATABASE.execute("RESET standard_conforming_strings");
  }

  @Test
  void qualifiedNameQuotesEachPart() {
    assertThat(SqlQuoting.qualified("public", "Order")).isEqualTo("public.\"Order\"");
  }

  @ParameterizedTest
  @CsvSource({"''", "'a\0b'"})
  void whatNoIdentifierCanBeIsRefused(String name) {
    assertThatThrownBy(() -> SqlQuoting.identifier(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a PostgreSQL identifier: ");
  }

  @Test
  void zeroCharacterCannotStandInALiteral() {
    assertThatThrownBy(() -> SqlQuoting.literal("a\0b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("U+0000 cannot stand in PostgreSQL text");
  }

  @Test
  void anOperatorIsWrittenAsItIsAndNothingElseIsOne() {
    assertThat(SqlQuoting.operator("pg_catalog", "<")).isEqualTo("OPERATOR(pg_catalog.<)");
    assertThat(SqlQuoting.operator("My app", "~=|#?")).isEqualTo("OPERATOR(\"My app\".~=|#?)");
    for (String other : List.of("", "a", "< b", "<)", "--", "<--", "/*", ";", "<\0")) {
      assertThat(SqlQuoting.isOperator(other)).as(other).isFalse();
      assertThatThrownBy(() -> SqlQuoting.operator("app", other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a PostgreSQL operator");
    }
  }
}
