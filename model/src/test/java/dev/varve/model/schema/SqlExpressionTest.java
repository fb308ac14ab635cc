package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SqlExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a > 0|a>0 -- no more",
        "kind IN ('person', 'org')|\"kind\" in ( 'person','org' )",
        "now()|NOW ( )",
      })
  void whiteSpaceCaseAndCommentsDoNotCount(String one, String other) {
    assertThat(new SqlExpression(one)).isEqualTo(new SqlExpression(other));
    assertThat(new SqlExpression(one)).hasSameHashCodeAs(new SqlExpression(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a = 'x'|a = 'X'", "a > 0|a >= 0", "\"A\" > 0|a > 0", "a - -b|a -b"})
  void whatPostgresReadsOtherwiseDiffers(String one, String other) {
    assertThat(new SqlExpression(one)).isNotEqualTo(new SqlExpression(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind = 'kind' OR lower(kind) > kind(1)|kind|sort|sort = 'kind' OR lower(sort) > kind(1)",
        "\"Kind\" = 1|Kind|a b|\"a b\" = 1",
        "x IS NOT NULL|null|foo|x IS NOT NULL",
        "\"null\" IS NOT NULL|null|foo|foo IS NOT NULL",
        "x::kind = kind::kind|kind|sort|x::kind = sort::kind",
        "x::app.kind = kind::app.kind|kind|sort|x::app.kind = sort::app.kind",
        "x::app.kind = app.f(app)|app|org|x::app.kind = app.f(org)",
        "name COLLATE app.name > 'a'|name|title|title COLLATE app.name > 'a'",
        "parties.name > 'a'|name|title|parties.title > 'a'",
      })
  void aRenamedColumnIsFollowed(String text, String from, String to, String expected) {
    assertThat(new SqlExpression(text).withColumnRenamed(from, to).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "((a > 0))|a > 0",
        "(a > 0) AND (b > 0)|(a > 0) AND (b > 0)",
        "((a > 0) AND (b = ')'))|(a > 0) AND (b = ')')",
        "(ARRAY[1, 2])[1]|(ARRAY[1, 2])[1]",
        "(a) -- it is|a",
        "now()|now()",
        "()|()",
      })
  void bracketsAroundTheWholeAreTakenAway(String text, String expected) {
    assertThat(new SqlExpression(text).withoutOuterBrackets().text()).isEqualTo(expected);
  }

  @Test
  void namesAreThoseOfTheTokens() {
    assertThat(new SqlExpression("lower(\"A\") = 'b'").names()).containsExactly("A", "lower");
  }
}
