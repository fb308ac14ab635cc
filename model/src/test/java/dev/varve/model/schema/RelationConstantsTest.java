package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The relations that expressions name in string constants. */
final class RelationConstantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nextval('numbers')|numbers",
        "nextval('App.Numbers')|app.numbers",
        "NEXTVAL ( 'app.numbers' :: regclass )|app.numbers",
        "pg_catalog.nextval('numbers'::pg_catalog.regclass)|numbers",
        "concat('N', nextval(E'\"My \\\\ \"\"Seq\"\"\"'))|My \\ \"Seq\"",
        "nextval($$a.\"b.c\"$$) + 1|a.b.c",
        "setval('numbers', 1)|numbers",
        "CAST('parties' AS regclass)::text|parties",
        "id <= currval('public.numbers'::regclass)|numbers",
      })
  void constantsThatNameARelationAreFound(String text, String expected) {
    assertThat(new SqlExpression(text).relations())
        .extracting(QualifiedName::toString)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'numbers'",
        "lower('numbers')",
        "nextval('numbers'::text)",
        "nextval(('numbers'::text)::regclass)",
        "nextval(name)",
        "nextval('16384 x')",
        "nextval('a.b.c')",
        "nextval('')",
        "'numbers'::regtype",
      })
  void whatIsLookedUpAtEachUseNamesNoRelation(String text) {
    assertThat(new SqlExpression(text).relations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nextval('app.a'::regclass)|nextval('b'::regclass)",
        "nextval('\"app\".A') + nextval('a')|nextval('b') + nextval('a')",
        "concat('app.a', nextval('app.a'))|concat('app.a', nextval('b'))",
        "nextval('a')|nextval('a')",
      })
  void aRenamedRelationIsFollowed(String text, String expected) {
    QualifiedName from = new QualifiedName("app", "a");
    assertThat(
            new SqlExpression(text).withRelationRenamed(from, QualifiedName.inPublic("b")).text())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nextval('public.a'::regclass)|nextval('public.\"B\"'::regclass)",
        "nextval('a')|nextval('\"B\"')",
      })
  void aNameWithItsSchemaKeepsIt(String text, String expected) {
    QualifiedName from = QualifiedName.inPublic("a");
    assertThat(new SqlExpression(text).withRelationRenamed(from, from.withName("B")).text())
        .isEqualTo(expected);
  }

  @Test
  void aNewNameIsQuotedTwice() {
    QualifiedName to = new QualifiedName("it's", "A \\ \"b\"");
    assertThat(
            new SqlExpression("nextval('a')")
                .withRelationRenamed(QualifiedName.inPublic("a"), to)
                .text())
        .isEqualTo("nextval(E'\"it''s\".\"A \\\\ \"\"b\"\"\"')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nextval('a')|true",
        "nextval('public.a'::regclass)|true",
        "pg_catalog.nextval('a'::pg_catalog.regclass)|true",
        "nextval('b')|false",
        "nextval('a') + 1|false",
        "nextval('a') + (1)|false",
        "currval('a')|false",
        "nextval('a'::text)|false",
        "nextval(|false",
        "0|false",
      })
  void theNextNumberOfASequenceIsTold(String text, boolean expected) {
    assertThat(new SqlExpression(text).isNextval(QualifiedName.inPublic("a"))).isEqualTo(expected);
  }
}
