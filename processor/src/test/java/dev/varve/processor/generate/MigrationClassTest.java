package dev.varve.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.plan.Step;
import dev.varve.model.plan.Waypoint;
import dev.varve.runtime.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A migration class reads as it should, compiles, and lists exactly the steps that it was given.
 */
class MigrationClassTest {
  private static final String NAME = "com.acme.migrations.V20260212T091500_AddWorkTitle";

  @Test
  void readsAsAReviewerExpects() {
    MigrationClass migration =
        new MigrationClass(
            NAME,
            "20260212T091500_add_work_title",
            List.of("20260211T140000_add_uncertainty_summary"),
            "9f2c4e",
            false,
            List.of(),
            "add work title",
            List.of("~ attribution_records", "    + work_title  varchar(500) not null default ''"),
            List.of(
                step(
                    """
                    ALTER TABLE attribution_records
                      ADD COLUMN work_title varchar(500) NOT NULL DEFAULT ''\
                    """)),
            List.of(
                step(
                    """
                    ALTER TABLE attribution_records
                      DROP COLUMN work_title\
                    """)),
            List.of());
    assertThat(migration.source())
        .isEqualTo(
            """
            package com.acme.migrations;

            import dev.varve.runtime.Migration;
            import dev.varve.runtime.SchemaMigration;
            import dev.varve.runtime.Steps;

            /**
             * Add work title.
             *
             * <pre>
             * ~ attribution_records
             *     + work_title  varchar(500) not null default ''
             * </pre>
             */
            @Migration(
                id = "20260212T091500_add_work_title",
                parents = "20260211T140000_add_uncertainty_summary",
                schema = "9f2c4e")
            public final class V20260212T091500_AddWorkTitle implements SchemaMigration {
              @Override
              public void up(Steps steps) {
                steps.sql(\"""
                    ALTER TABLE attribution_records
                      ADD COLUMN work_title varchar(500) NOT NULL DEFAULT ''\""");
              }

              @Override
              public void down(Steps steps) {
                steps.sql(\"""
                    ALTER TABLE attribution_records
                      DROP COLUMN work_title\""");
              }
            }
            """);
  }

  @Test
  void saysSoWhereDataDoesNotComeBack() {
    MigrationClass migration =
        migration(
            "drop it",
            List.of(),
            List.of(step("DROP TABLE a")),
            List.of(step("x")),
            List.of(
                "Table a comes back without its rows",
                "Column b.\\u000a comes back with NULL in each row; its values do not, and whoever reads this sentence finds it in two lines"));
    assertThat(migration.source())
        .contains(
            """
              public void down(Steps steps) {
                // Table a comes back without its rows.
                // Column b.\\ u000a comes back with NULL in each row; its values do not, and whoever reads
                // this sentence finds it in two lines.
                steps.sql(\"""
                    x\""");
            """);
  }

  @Test
  void saysHowItIsLinkedToOthers() {
    MigrationClass migration =
        new MigrationClass(
                NAME,
                "m",
                List.of("a"),
                "f",
                false,
                List.of(),
                "link",
                List.of(),
                List.of(),
                List.of(),
                List.of())
            .withPlacement(
                new Placement("billing", List.of("core:x"), List.of("b", "c"), List.of("fast")));
    assertThat(migration.source())
        .contains(
            """
            @Migration(
                id = "m",
                parents = "a",
                schema = "f",
                chain = "billing",
                dependsOn = "core:x",
                replaces = {
                    "b",
                    "c"
                },
                labels = "fast")
            """);
  }

  @Test
  void namesAllParentsOfAMerge() throws Exception {
    MigrationClass migration =
        new MigrationClass(
            NAME,
            "m",
            List.of("a", "b"),
            "f",
            true,
            List.of(),
            "merge",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(migration.source())
        .contains(
            """
            @Migration(
                id = "m",
                parents = {
                    "a",
                    "b"
                },
                schema = "f",
                draft = true)
            """);
    assertThat(CompiledMigration.of(NAME, migration.source()).up()).isEmpty();
  }

  @Test
  void marksWaypointsWhereTheyAreInEachDirection() {
    List<Step> up = List.of(step("SELECT 1"), step("SELECT 2"));
    List<Step> down = List.of(step("SELECT 3"));
    List<Waypoint> waypoints =
        List.of(new Waypoint("+ label \"mood\".ok", 1, 1), new Waypoint("- index t_a", 2, 0));
    assertThat(
            migration("marks", List.of(), up, down, List.of())
                .withInsertions(Insertions.of(waypoints))
                .source())
        .containsSubsequence(
            "void up(",
            "SELECT 1",
            "steps.waypoint(\"+ label \\\"mood\\\".ok\");",
            "SELECT 2",
            "steps.waypoint(\"- index t_a\");",
            "void down(",
            "steps.waypoint(\"- index t_a\");",
            "SELECT 3",
            "steps.waypoint(\"+ label \\\"mood\\\".ok\");");
  }

  @Test
  void mapsEachKindOfStep() throws Exception {
    List<Step> steps = new ArrayList<>();
    for (Step.Kind kind : Step.Kind.values()) {
      steps.add(new Step(kind, "-- " + kind));
    }
    MigrationClass migration = migration("all", List.of(), steps, List.of(), List.of());
    assertThat(CompiledMigration.of(NAME, migration.source()).up())
        .extracting(dev.varve.runtime.Step::kind)
        .containsExactly(
            dev.varve.runtime.Step.Kind.SQL,
            dev.varve.runtime.Step.Kind.NEW_TRANSACTION,
            dev.varve.runtime.Step.Kind.OUTSIDE_TRANSACTION,
            dev.varve.runtime.Step.Kind.REPEAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ class Evil {} /*",
        "\\u002a/ class Evil {}",
        "\\u002a\\u002f",
        "**/",
        "/** nested */",
        "{@code open",
        "@deprecated",
        "</pre><script>&amp;",
        "$L $T $$ $[ $]",
        "quotes ' \" and \"\"\"",
        "C:\\users\\new",
        "../../etc/passwd",
        "добавить столбец",
        "bidi \u202e override",
        "lines\u2028and\u0085ends\u000b\f",
        "\ud83d\ude00",
        "/"
      })
  void keepsAnyMessageInItsComment(String message) throws Exception {
    MigrationClass migration =
        migration(
            message, List.of("+ " + message), List.of(step("SELECT 1")), List.of(), List.of());
    assertThat(texts(CompiledMigration.of(NAME, migration.source()).up()))
        .containsExactly("SELECT 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\n\n a \n",
        "x ",
        " x",
        "  two\n  margins",
        "trailing blank \nand tab\t\nend",
        "\ttab first",
        "ideographic\u3000\nat ends\u3000",
        "\u3000first\n\u3000second",
        "\u3000",
        "'\"'",
        "\"",
        "\"\"",
        "\"\"\"",
        "\"\"\"\"\"\"\"",
        "ends in \"\"",
        "\\",
        "\\\\",
        "\\n \\u0041 \\\\u0042 \\s",
        "\\u000a",
        "cr\r\ncrlf\rlone",
        "$$ body $$ $L $T",
        "\u0000\u0001\u001b\u007f\u0085\u009f",
        "\u00011",
        "\u2028\u2029\u200b\ufeff\u202e",
        "\ud800 lone \udc00",
        "\ud83d\ude00 \ud842\udfb7",
        "\u00a0nbsp\u00a0",
        "\f\u000b",
        "привет 世界"
      })
  void keepsAnyTextInItsSteps(String sql) throws Exception {
    MigrationClass migration =
        migration("m", List.of(), List.of(step(sql), step(sql)), List.of(step(sql)), List.of());
    CompiledMigration compiled = CompiledMigration.of(NAME, migration.source());
    assertThat(texts(compiled.up())).containsExactly(sql, sql);
    assertThat(texts(compiled.down())).containsExactly(sql);
  }

  @Test
  void keepsRandomTextsInItsSteps() throws Exception {
    String pieces = " \t\n\r\"\"\"'\\$u0a*/{}@ab\u3000\u2003\u2028\u00a0\ud83d\ude00\u0001\f;";
    Random random = new Random(42);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      steps.add(step(text.toString()));
    }
    MigrationClass migration = migration("m", List.of(), steps, List.of(), List.of());
    List<String> texts = texts(CompiledMigration.of(NAME, migration.source()).up());
    for (int i = 0; i < steps.size(); i++) {
      assertThat(texts.get(i)).as(JavaText.expression(texts.get(i))).isEqualTo(steps.get(i).sql());
    }
  }

  @Test
  void holdsMoreStepsThanAMethodOrClassCan() throws Exception {
    List<Step> up = new ArrayList<>();
    List<Step> down = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      up.add(step("CREATE TABLE t" + i + " (id bigint)"));
      down.add(step("DROP TABLE t" + i));
    }
    CompiledMigration compiled =
        CompiledMigration.of(NAME, migration("m", List.of(), up, down, List.of()).source());
    assertThat(texts(compiled.up())).isEqualTo(up.stream().map(Step::sql).toList());
    assertThat(texts(compiled.down())).isEqualTo(down.stream().map(Step::sql).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {21_844, 21_845, 21_846, 65_535, 200_001})
  void holdsTextsLongerThanAConstant(int length) throws Exception {
    String wide = "\u4e16".repeat(length);
    String lines = "INSERT 1\n  \"x\";\n".repeat(length / 16 + 1);
    String pairs = "\ud83d\ude00".repeat(length / 2 + 1);
    MigrationClass migration =
        migration(
            "m", List.of(), List.of(step(wide), step(lines), step(pairs)), List.of(), List.of());
    List<String> texts = texts(CompiledMigration.of(NAME, migration.source()).up());
    assertThat(texts.equals(List.of(wide, lines, pairs))).isTrue();
  }

  private static MigrationClass migration(
      String message, List<String> summary, List<Step> up, List<Step> down, List<String> back) {
    return new MigrationClass(
        NAME, "id", List.of(), "f", false, List.of(), message, summary, up, down, back);
  }

  private static Step step(String sql) {
    return new Step(Step.Kind.IN_TRANSACTION, sql);
  }

  private static List<String> texts(List<dev.varve.runtime.Step> steps) {
    return steps.stream().map(dev.varve.runtime.Step::text).toList();
  }
}
