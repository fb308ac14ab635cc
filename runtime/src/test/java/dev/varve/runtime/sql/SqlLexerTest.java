package dev.varve.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.sql.SqlToken.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlLexerTest {

  @Test
  void statementIsSplitIntoItsTokens() {
    assertThat(SqlLexer.tokens("SELECT \"A\".b, 'x''y', 1.5e-3 FROM t1$x;"))
        .extracting(SqlToken::kind, SqlToken::text)
        .containsExactly(
            tuple(Kind.WORD, "SELECT"),
            tuple(Kind.QUOTED_IDENTIFIER, "\"A\""),
            tuple(Kind.SPECIAL, "."),
            tuple(Kind.WORD, "b"),
            tuple(Kind.SPECIAL, ","),
            tuple(Kind.STRING, "'x''y'"),
            tuple(Kind.SPECIAL, ","),
            tuple(Kind.NUMBER, "1.5e-3"),
            tuple(Kind.WORD, "FROM"),
            tuple(Kind.WORD, "t1$x"),
            tuple(Kind.SPECIAL, ";"));
  }

  @Test
  void tokensKnowWhereTheyStand() {
    SqlToken token = SqlLexer.tokens("  /* x */ abc ").get(0);
    assertThat(token.start()).isEqualTo(10);
    assertThat(token.end()).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'it''s'|it's",
        "'a\\nb'|a\\nb",
        "N'x'|x",
        "''|``",
        "$$a 'b' $$|`a 'b' `",
        "$tag$ $$ $tag$|` $$ `",
        "E'it\\'s'|it's",
        "e'a''\\\\b'|a'\\b",
        "E'\\q\\x41\\101'|q\\x41\\101",
        "U&'\\0041'|\\0041",
      })
  void aStringConstantStandsForItsText(String text, String expected) {
    assertThat(SqlLexer.tokens(text).get(0).string()).isEqualTo(expected);
  }

  @Test
  void escapesByLetterStandForControlCharacters() {
    assertThat(SqlLexer.tokens("E'\\b\\f\\n\\r\\t'").get(0).string()).isEqualTo("\b\f\n\r\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'it''s'",
        "E'a\\'b'",
        "e'\\\\'",
        "U&'\\0041'",
        "b'01'",
        "X'FF'",
        "N'x'",
        "$$a $1 'b' $ $$",
        "$tag$ $$ $other$ $tag$",
        "$täg_1$x$täg_1$"
      })
  void everyFormOfStringIsOneToken(String text) {
    assertThat(SqlLexer.tokens(text + ";"))
        .extracting(SqlToken::kind, SqlToken::text)
        .containsExactly(tuple(Kind.STRING, text), tuple(Kind.SPECIAL, ";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a", "\"a", "E'a\\'", "$$a", "$x$ $y$", "/* /* */", "U&'a", "E'\\"})
  void whatIsNeverClosedReachesToTheEnd(String text) {
    assertThat(SqlLexer.tokens("a " + text))
        .extracting(SqlToken::kind, SqlToken::text)
        .containsExactly(tuple(Kind.WORD, "a"), tuple(Kind.UNTERMINATED, text));
  }

  @ParameterizedTest
  @CsvSource({
    "a=-1, a|=|-|1",
    "a*-1, a|*|-|1",
    "a @- b, a|@-|b",
    "a<-b, a|<|-|b",
    "a->>b, a|->>|b",
    "a<->b, a|<->|b",
    "+-1, +|-|1",
    "a::int, a|::|int",
    "f(a:=-1), f|(|a|:=|-|1|)",
    "a[1:-1], a|[|1|:|-|1|]",
    "a=>b, a|=>|b",
    "a*/*x*/b, a|*|b",
    "a+--x, a|+",
    "a?|b, a|?||b"
  })
  void operatorsEndWherePostgresqlEndsThem(String sql, String tokens) {
    assertThat(String.join("|", texts(sql))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    ".5, .5",
    "1., 1.",
    "1e10, 1e10",
    "1E+5, 1E+5",
    "0xFF, 0xFF",
    "0xE+1, 0xE|+|1",
    "1_000, 1_000",
    "1+1, 1|+|1",
    "1..2, 1|.|.|2",
    "$1, $1",
    "$12+1, $12|+|1"
  })
  void numbersAndParametersAreOneToken(String sql, String tokens) {
    assertThat(String.join("|", texts(sql))).isEqualTo(tokens);
  }

  @Test
  void commentsAndBlanksSeparateTokens() {
    assertThat(texts("a/* /* */ */b--x\nc\t\f\u000b\r\nd--y\re"))
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(SqlLexer.tokens(" -- nothing\n /**/ ")).isEmpty();
  }

  @Test
  void nameIsWhatPostgresqlSees() {
    assertThat(token("FooÄ").name()).isEqualTo("fooÄ");
    assertThat(token("\"Foo \"\"x\"\"\"").name()).isEqualTo("Foo \"x\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Foo, foo",
    "\"foo\", foo",
    "\"Foo\", \"Foo\"",
    "\"select\", \"select\"",
    "\"char\", \"char\"",
    "1E5, 1e5",
    "0XAB, 0xab",
    "X'ab', x'ab'",
    "$A$x$A$, $A$x$A$",
    "U&\"A\", u&\"A\"",
    "\"\", \"\""
  })
  void meaningLosesOnlyWhatPostgresqlIgnores(String text, String meaning) {
    assertThat(token(text).meaning()).isEqualTo(meaning);
  }

  @Test
  void anyTextIsReadToItsEnd() {
    String alphabet = "aE1.'\"$/*-+:;\\ \nU&x_\u0000é";
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertTokensFit(text.toString());
    }
  }

  private static void assertTokensFit(String sql) {
    int end = 0;
    for (SqlToken token : SqlLexer.tokens(sql)) {
      assertThat(token.start()).as(sql).isGreaterThanOrEqualTo(end).isLessThan(token.end());
      assertThat(sql.substring(token.start(), token.end())).isEqualTo(token.text());
      assertThat(token.meaning()).isNotEmpty();
      end = token.end();
    }
  }

  private static SqlToken token(String text) {
    return SqlLexer.tokens(text).get(0);
  }

  private static List<String> texts(String sql) {
    return SqlLexer.tokens(sql).stream().map(SqlToken::text).toList();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }
}
