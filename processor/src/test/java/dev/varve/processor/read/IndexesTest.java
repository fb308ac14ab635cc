package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.expectMistake;
import static dev.varve.processor.read.Compiled.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexesTest {

  private static String indexes(String... annotations) {
    String table =
        table(
            "@Table\n@VarveProject(oldestPostgres = 15)\n"
                + String.join("\n", annotations)
                + "\nrecord T(String a, int b, List<String> tags) {}");
    return table.substring(table.indexOf("tags text[] not null\n") + 21);
  }

  @Test
  void indexOnAProperty() {
    assertThat(table("@Table\nrecord T(@Index @Index(name = \"h\", method = \"hash\") int a) {}"))
        .endsWith("index h using hash (a)\nindex t_a_idx (a)\n");
  }

  @Test
  void orderAndNulls() {
    assertThat(
            indexes(
                "@Index(name = \"i1\", columns = \"a\", order = Index.Order.DESC)",
                "@Index(name = \"i2\", columns = \"a\", nulls = Index.Nulls.FIRST)",
                "@Index(name = \"i3\", columns = {\"a\", \"b\"}, order = Index.Order.DESC,"
                    + " nulls = Index.Nulls.LAST)",
                "@Index(name = \"i4\", columns = \"a\", nulls = Index.Nulls.LAST)"))
        .isEqualTo(
            """
            index i1 (a desc)
            index i2 (a nulls first)
            index i3 (a desc nulls last, b desc nulls last)
            index i4 (a)
            """);
  }

  @Test
  void keysOfEveryKind() {
    assertThat(
            indexes(
                """
                @Index(keys = {
                    @IndexKey(column = "b", order = Index.Order.DESC),
                    @IndexKey(expression = "(lower(a))", collation = "C",
                        operatorClass = "text_pattern_ops", nulls = Index.Nulls.FIRST)})
                """))
        .isEqualTo(
            "index t_b_expr_idx (b desc, (lower(a)) collate \"C\" text_pattern_ops nulls first)\n");
  }

  @Test
  void everythingElse() {
    assertThat(
            indexes(
                """
                @Index(columns = "a", unique = true, nullsNotDistinct = true, include = "b",
                    where = "(b > 0)", with = {"fillfactor = 70", "deduplicate_items=off"},
                    comment = "fast")
                @Index(columns = "tags", method = "GIN", operatorClass = "array_ops")
                """))
        .isEqualTo(
            """
            unique index t_a_b_idx (a) include [b] nulls not distinct with \
            {deduplicate_items=off, fillfactor=70} where b > 0 -- fast
            index t_tags_idx using gin (tags array_ops)
            """);
  }

  @Test
  void unknownColumn() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Index names the column \"nmae\", which table t does not have; did you mean \"name\"?",
        "@Table\n@Index(columns = {\"kind\", ‸\"nmae\"})\nrecord T(String name, int kind) {}");
  }

  @Test
  void unknownColumnOfAKey() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Index names the column \"nmae\", which table t does not have; did you mean \"name\"?",
        "@Table\n@Index(keys = @IndexKey(column = ‸\"nmae\"))\nrecord T(String name) {}");
  }

  @Test
  void unknownColumnOfAKeyOfTheSecondIndex() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Index names the column \"nmae\", which table t does not have; did you mean \"name\"?",
        """
        @Table
        @Index(columns = "name")
        @dev.varve.annotations.Index(keys = {@IndexKey(column = "name"), @IndexKey(column = ‸"nmae")})
        record T(String name) {}
        """);
  }

  @Test
  void mistakeInARepeatedAnnotationOnAProperty() {
    expectMistake(
        ReadingProblem.BAD_EXPRESSION,
        "a bracket is not closed in the SQL of where: (name",
        """
        @Table
        class T {
          @Index(name = "one")
          @Index(name = "two", where = ‸"(name")
          String name;
        }
        """);
  }

  @Test
  void mistakeInAContainerThatIsWritten() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Index names the column \"nmae\", which table t does not have; did you mean \"name\"?",
        """
        @Table
        @Indexes({@Index(columns = "name"), @Index(columns = ‸"nmae")})
        record T(String name) {}
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"columns = ‸\"name\"", "operatorClass = ‸\"x\"", "order = Index.Order‸.DESC"})
  void columnsBesideKeys(String member) {
    expectMistake(
        ReadingProblem.INDEX_KEYS,
        member.substring(0, member.indexOf(' '))
            + " stands beside keys; write it in each @IndexKey",
        "@Table\n@Index(keys = @IndexKey(column = \"name\"), "
            + member
            + ")\nrecord T(String name) {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "column = \"name\", expression = \"lower(name)\""})
  void keyThatIsNeitherOrBoth(String key) {
    expectMistake(
        ReadingProblem.INDEX_KEYS,
        "a key of an index is either a column or an expression",
        "@Table\n@Index(keys = ‸@IndexKey(" + key + "))\nrecord T(String name) {}");
  }

  @Test
  void uniqueIndexOfAnotherMethod() {
    expectMistake(
        ReadingProblem.INDEX_METHOD,
        "an index of the method gin cannot be unique; only btree can",
        "@Table\nrecord T(@Index(method = \"gin\", unique = ‸true) String name) {}");
  }

  @Test
  void orderOfAnotherMethod() {
    expectMistake(
        ReadingProblem.INDEX_METHOD,
        "an index of the method hash has no order; leave order and nulls out",
        "@Table\nrecord T(@Index(method = ‸\"hash\", order = Index.Order.DESC) String name) {}");
  }

  @ParameterizedTest
  @CsvSource({"fillfactor", "=70", "fill factor=70", "fillfactor=", "a=b; drop"})
  void storageParameterThatIsNone(String parameter) {
    expectMistake(
        ReadingProblem.STORAGE_PARAMETER,
        "a storage parameter is written as name=value, such as fillfactor=70, and not as \""
            + parameter
            + "\"",
        "@Table\nrecord T(@Index(with = {\"fillfactor=70\", ‸\""
            + parameter
            + "\"}) String name) {}");
  }

  @Test
  void nullsNotDistinctOfAnIndexThatIsNotUnique() {
    expectMistake(
        ReadingProblem.NULLS_NOT_DISTINCT,
        "nullsNotDistinct means nothing for an index that is not unique; leave it out, or write"
            + " unique = true",
        "@Table\nrecord T(@Index(nullsNotDistinct = ‸true) String name) {}");
  }
}
