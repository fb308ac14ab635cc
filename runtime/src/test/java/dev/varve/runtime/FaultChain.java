package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;

import dev.varve.testing.TestDatabase;
import java.util.List;

/**
 * Migrations with every kind of step. What a transaction does once too often or not at all is seen
 * in the table {@code journal}, or in the column that counts how often a row was touched.
 */
final class FaultChain {

  private FaultChain() {}

  static TestBuild build() {
    return TestBuild.of(statements(), types(), indexes(), backfill(), seeds());
  }

  /** What the migrations do not make. */
  static void prepare(TestDatabase database) {
    database.execute(
        "CREATE TABLE journal (what text NOT NULL)",
        """
        CREATE FUNCTION slowly(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$
        BEGIN PERFORM count(*) FROM generate_series(1, 50); RETURN lower($1); END $$""");
  }

  /** All data, and how far the history says that it is. */
  static List<String> data(TestDatabase database) {
    String item =
        database.value("SELECT to_regclass('item')") != null
            ? "UNION ALL SELECT item::text FROM item UNION ALL SELECT code::text FROM code"
            : "";
    return database.column(
        """
        SELECT 'journal ' || what FROM journal
        UNION ALL SELECT chain || id || state || steps_done || '/' || steps_total
          || array_to_string(up_steps, ';') || parents::text FROM varve_history
        """
            + item
            + " ORDER BY 1");
  }

  /** The data but for what counts and tells what ran: after a turn, some ran more often. */
  static List<String> lastingData(TestDatabase database) {
    return database.column("SELECT to_regclass('item')::text").contains("item")
        ? database.column(
            """
            SELECT concat_ws(' ', id, name, kind, done, mood) FROM item
            UNION ALL SELECT code FROM code ORDER BY 1""")
        : List.of();
  }

  private static TestMigration statements() {
    return migration("a")
        .up(
            """
            steps.sql("CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL, kind text, "
                + "done boolean NOT NULL DEFAULT false, touched int NOT NULL DEFAULT 0); "
                + "INSERT INTO item (id, name) SELECT g, 'n' || g FROM generate_series(1, 500) g; "
                + "INSERT INTO journal VALUES ('up a 1')");
            steps.java("write the journal", c -> {
              try (var s = c.createStatement()) {
                s.execute("INSERT INTO journal VALUES ('up a 2')");
              }
            });
            steps.waypoint("item");
            steps.sqlInNewTransaction("INSERT INTO journal VALUES ('up a 3')");
            steps.sql("CREATE TABLE code (code text PRIMARY KEY)");
            """)
        .down(
            """
            steps.sql("DROP TABLE code");
            steps.sql("INSERT INTO journal VALUES ('down a 1')");
            steps.waypoint("item");
            steps.sqlInNewTransaction("INSERT INTO journal SELECT 'down a ' || sum(touched) FROM item");
            steps.sql("DROP TABLE item");
            """);
  }

  private static TestMigration types() {
    return migration("b", "a")
        .up(
            """
            steps.sql("CREATE TYPE mood AS ENUM ('sad', 'ok')");
            steps.waypoint("type");
            steps.sqlOutsideTransaction("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'happy'");
            steps.waypoint("happy");
            steps.sql("ALTER TABLE item ADD mood mood NOT NULL DEFAULT 'happy'; "
                + "INSERT INTO journal VALUES ('up b 3')");
            steps.waypoint("column");
            steps.sqlInNewTransaction("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'glad'");
            steps.waypoint("glad");
            steps.sqlInNewTransaction("UPDATE item SET mood = 'glad' WHERE id % 2 = 0");
            """)
        .down(
            """
            steps.waypoint("glad");
            steps.waypoint("column");
            steps.sql("ALTER TABLE item DROP COLUMN mood");
            steps.sql("INSERT INTO journal VALUES ('down b 2')");
            steps.waypoint("happy");
            steps.waypoint("type");
            steps.sqlInNewTransaction("DROP TYPE mood");
            """);
  }

  private static TestMigration indexes() {
    return migration("c", "b")
        .up(
            """
            steps.sqlOutsideTransaction("CREATE INDEX CONCURRENTLY item_mood ON item (mood)");
            steps.waypoint("mood");
            steps.sqlOutsideTransaction(
                "CREATE UNIQUE INDEX CONCURRENTLY \\"item Name\\" ON public.item (name)");
            steps.sql("ALTER TABLE public.item ADD CONSTRAINT item_name UNIQUE USING INDEX \\"item Name\\"; "
                + "INSERT INTO journal VALUES ('up c 3')");
            steps.waypoint("name");
            steps.sqlOutsideTransaction(
                "CREATE INDEX CONCURRENTLY IF NOT EXISTS item_lower ON item (public.slowly(name)) "
                + "WHERE id > 10");
            """)
        .down(
            """
            steps.sqlOutsideTransaction("DROP INDEX CONCURRENTLY IF EXISTS item_lower");
            steps.waypoint("name");
            steps.sql("INSERT INTO journal VALUES ('down c 2')");
            steps.sql("ALTER TABLE item DROP CONSTRAINT item_name");
            steps.waypoint("mood");
            steps.sqlOutsideTransaction("DROP INDEX CONCURRENTLY item_mood");
            """);
  }

  private static TestMigration backfill() {
    return migration("d", "c")
        .up(
            """
            steps.sql("INSERT INTO journal VALUES ('up d 1')");
            steps.waypoint("empty");
            steps.repeat("UPDATE item SET kind = 'k' || id % 7, touched = touched + 1 WHERE id IN "
                + "(SELECT id FROM item WHERE kind IS NULL ORDER BY id LIMIT 100)");
            steps.waypoint("filled");
            steps.sql("ALTER TABLE item ADD CONSTRAINT item_kind CHECK (kind IS NOT NULL) NOT VALID");
            steps.sqlInNewTransaction("ALTER TABLE item VALIDATE CONSTRAINT item_kind; "
                + "INSERT INTO journal VALUES ('up d 4')");
            steps.sql("ALTER TABLE item ALTER kind SET NOT NULL");
            steps.sql("ALTER TABLE item DROP CONSTRAINT item_kind");
            """)
        .down(
            """
            steps.sql("ALTER TABLE item ALTER kind DROP NOT NULL");
            steps.waypoint("filled");
            steps.repeat("UPDATE item SET kind = NULL, touched = touched + 10 WHERE id IN "
                + "(SELECT id FROM item WHERE kind IS NOT NULL ORDER BY id LIMIT 100)");
            steps.waypoint("empty");
            steps.sql("INSERT INTO journal VALUES ('down d 3')");
            """);
  }

  private static TestMigration seeds() {
    return migration("e", "d")
        .up(
            """
            steps.seed(Seed.into("code").columns("code").row("k0").row("k1").row("k2"));
            steps.waypoint("seeded");
            steps.sqlOutsideTransaction("DROP INDEX CONCURRENTLY item_lower");
            steps.waypoint("dropped");
            steps.java("touch all", c -> {
              try (var s = c.createStatement()) {
                s.execute("UPDATE item SET touched = touched + 100");
              }
            });
            steps.sql("INSERT INTO journal VALUES ('up e 4')");
            """)
        .down(
            """
            steps.waypoint("dropped");
            steps.sqlOutsideTransaction(
                "CREATE INDEX CONCURRENTLY item_lower ON item (public.slowly(name)) WHERE id > 10");
            steps.waypoint("seeded");
            steps.sql("DELETE FROM code; INSERT INTO journal VALUES ('down e 2')");
            """);
  }
}
