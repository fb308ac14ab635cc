package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.expectMistake;
import static dev.varve.processor.read.Compiled.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Primary keys, unique and check constraints. */
final class ConstraintsTest {

  @Test
  void keyOfSeveralColumnsInTheOrderOfTheSource() {
    assertThat(table("@Table\nrecord Link(@Id long a, String x, @Id long b) {}"))
        .contains("primary key link_pkey [a, b]\n");
  }

  @Test
  void keyOnTheClassGivesOrderAndMore() {
    assertThat(
            table(
                """
                @Table
                @PrimaryKey(columns = {"b", "a"}, name = "pk", include = "x", comment = "both",
                    deferrable = true)
                record Link(@Id long a, String x, @Id long b) {}
                """))
        .contains("primary key pk [b, a] include [x] INITIALLY_IMMEDIATE -- both\n");
  }

  @Test
  void columnsOfAKeyOnTheClassTakeNoNull() {
    assertThat(
            table(
                """
                @Table
                @PrimaryKey(columns = "a")
                record Link(Optional<Long> a) {}
                """))
        .contains("  a bigint not null\n");
  }

  @Test
  void keyOnTheClassTakesTheColumnsWithId() {
    assertThat(
            table(
                """
                @Table
                @PrimaryKey(name = "pk", initiallyDeferred = true)
                record Link(@Id long a) {}
                """))
        .contains("primary key pk [a] INITIALLY_DEFERRED\n");
  }

  @Test
  void uniqueConstraintsOnPropertyAndClass() {
    assertThat(
            table(
                """
                @Table
                @VarveProject(oldestPostgres = 15)
                @Unique(columns = {"b", "a"}, include = "c", nullsNotDistinct = true)
                @Unique(columns = "c", name = "own", deferrable = true, initiallyDeferred = true,
                    comment = "once")
                record T(@Unique long a, long b, String c) {}
                """))
        .contains(
            """
            unique own [c] INITIALLY_DEFERRED -- once
            unique t_a_key [a]
            unique t_b_a_c_key [b, a] include [c] nulls not distinct
            """);
  }

  @Test
  void checksOnPropertyAndClass() {
    assertThat(
            table(
                """
                @Table
                @Check("(a < b)")
                @Check(value = "b > 0", name = "positive", noInherit = true, comment = "why")
                record T(@Check("a IN (1, 2)") long a, long b) {}
                """))
        .contains(
            """
            check positive b > 0 no inherit -- why
            check t_a_check a IN (1, 2)
            check t_check a < b
            """);
  }

  @Test
  void unknownColumnOfAKey() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@PrimaryKey names the column \"workTitle\", which table t does not have; the column of the"
            + " property workTitle is named \"work_title\"",
        "@Table\n@PrimaryKey(columns = ‸\"workTitle\")\nrecord T(String workTitle) {}");
  }

  @Test
  void unknownColumnOfAUniqueConstraintAmongSeveral() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Unique names the column \"nmae\", which table t does not have; did you mean \"name\"?",
        """
        @Table
        @Unique(columns = "name")
        @Unique(columns = {"kind", ‸"nmae"})
        record T(String name, String kind) {}
        """);
  }

  @Test
  void unknownIncludedColumn() {
    expectMistake(
        ReadingProblem.UNKNOWN_COLUMN,
        "@Unique names the column \"whatever\", which table t does not have",
        "@Table\nrecord T(@Unique(include = {\"kind\", ‸\"whatever\"}) String name, int kind) {}");
  }

  @Test
  void columnTwice() {
    expectMistake(
        ReadingProblem.REPEATED_COLUMN,
        "@Unique names the column name twice",
        "@Table\n@Unique(columns = ‸{\"name\", \"kind\", \"name\"})\nrecord T(String name, int kind) {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unique", "Index"})
  void constraintOnAClassWithoutColumns(String annotation) {
    expectMistake(
        ReadingProblem.NO_COLUMNS,
        "@" + annotation + " on a class names no columns; write columns = …",
        "@Table\n‸@" + annotation + "\nrecord T(String name) {}");
  }

  @Test
  void keyWithoutColumns() {
    expectMistake(
        ReadingProblem.NO_COLUMNS,
        "the primary key of table t has no columns; write @Id on its properties, or columns = …",
        "@Table\n‸@PrimaryKey(name = \"pk\")\nrecord T(String name) {}");
  }

  @Test
  void keyOnTheClassThatLeavesAnIdOut() {
    expectMistake(
        ReadingProblem.KEY_CONTRADICTION,
        "the column b has @Id but is not among the columns of @PrimaryKey; add it, or take @Id away",
        "@Table\n@PrimaryKey(columns = ‸\"a\")\nrecord T(@Id long a, @Id long b) {}");
  }

  @Test
  void conditionThatIsNone() {
    expectMistake(
        ReadingProblem.BAD_EXPRESSION,
        "there is no expression in the SQL of value: ",
        "@Table\nrecord T(@Check(‸\"\") String name) {}");
  }

  @Test
  void nullsNotDistinctBeforePostgres15() {
    expectMistake(
        ReadingProblem.NEEDS_NEWER_POSTGRES,
        "nullsNotDistinct needs PostgreSQL 15, and migrations must run on 13; write"
            + " @VarveProject(oldestPostgres = 15) or leave it out",
        "@Table\nrecord T(@Unique(nullsNotDistinct = ‸true) String name) {}");
  }

  @Test
  void mistakeInAColumnHasNoFollowUps() {
    expectMistake(
        ReadingProblem.UNMAPPED_TYPE,
        "the Java type java.lang.Object of a has no column type; write one, such as @Column(type ="
            + " \"jsonb\"), or @Embedded for a value object, or @Transient if it is not to be kept",
        """
        @Table
        @Unique(columns = {"a", "b"})
        @Index(columns = {"a", "b"})
        @ForeignKey(value = T.class, columns = {"b", "a"})
        record T(@Id @Unique @Index Object ‸a, @Id int b) {}
        """);
  }
}
