package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A plan that fails on rows has taken nothing away: every key, constraint and index that stood
 * still stands, and when the rows are mended, the rest of the plan leads to its end.
 */
final class FailingRowsTest {
  /** Without the casts and brackets that come and go with a type that PostgreSQL carries over. */
  private static final String STANDING =
      """
      SELECT concat_ws(' ', conrelid::regclass, conname,
        translate(replace(pg_get_constraintdef(oid), '::text', ''), '()', ''))
      FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
      UNION ALL
      SELECT translate(replace(pg_get_indexdef(indexrelid), '::text', ''), '()', '')
      FROM pg_index JOIN pg_class c ON c.oid = indexrelid
      WHERE relnamespace = 'public'::regnamespace AND indisvalid
      UNION ALL
      SELECT concat_ws(' ', attrelid::regclass, attname, 'NOT NULL')
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE relnamespace = 'public'::regnamespace AND attnotnull AND attnum > 0
      ORDER BY 1""";

  /**
   * A pair of schemas, and rows of the first that the second does not let be.
   *
   * @param mend makes them rows of the second
   */
  record Case(String name, String before, String after, String rows, String mend) {}

  static final List<Case> CASES =
      List.of(
          new Case(
              "primary key moves to another column, with a foreign key on the old one",
              """
              CREATE TABLE p (id int CONSTRAINT p_pkey PRIMARY KEY, code int NOT NULL);
              CREATE TABLE c (id int PRIMARY KEY, p int CONSTRAINT c_p_fkey REFERENCES p (id))""",
              """
              CREATE TABLE p (id int CONSTRAINT p_id_key UNIQUE NOT NULL,
                code int CONSTRAINT p_pkey PRIMARY KEY);
              CREATE TABLE c (id int PRIMARY KEY, p int CONSTRAINT c_p_fkey REFERENCES p (id))""",
              "INSERT INTO p VALUES (1, 7), (2, 7); INSERT INTO c VALUES (1, 1), (2, 2)",
              "UPDATE p SET code = 8 WHERE id = 2"),
          new Case(
              "primary key under another name",
              "CREATE TABLE p (id int CONSTRAINT one PRIMARY KEY, code int NOT NULL)",
              "CREATE TABLE p (id int NOT NULL, code int CONSTRAINT other PRIMARY KEY)",
              "INSERT INTO p VALUES (1, 7), (2, 7)",
              "UPDATE p SET code = 8 WHERE id = 2"),
          new Case(
              "foreign key follows the primary key to its new column",
              """
              CREATE TABLE p (id int CONSTRAINT p_pkey PRIMARY KEY, code int NOT NULL);
              CREATE TABLE c (id int PRIMARY KEY, p int CONSTRAINT c_p_fkey REFERENCES p (id))""",
              """
              CREATE TABLE p (id int NOT NULL, code int CONSTRAINT p_pkey PRIMARY KEY);
              CREATE TABLE c (id int PRIMARY KEY, p int CONSTRAINT c_p_fkey REFERENCES p (code))""",
              "INSERT INTO p VALUES (1, 7), (2, 8); INSERT INTO c VALUES (1, 1), (2, 2)",
              "UPDATE c SET p = NULL"),
          new Case(
              "unique constraint over fewer columns",
              "CREATE TABLE t (a int, b int, CONSTRAINT t_key UNIQUE (a, b))",
              "CREATE TABLE t (a int, b int, CONSTRAINT t_key UNIQUE (a))",
              "INSERT INTO t VALUES (1, 1), (1, 2)",
              "UPDATE t SET a = b"),
          new Case(
              "index becomes unique",
              "CREATE TABLE t (a int); CREATE INDEX t_a ON t (a); CREATE INDEX other ON t ((a + 1))",
              "CREATE TABLE t (a int); CREATE UNIQUE INDEX t_a ON t (a)",
              "INSERT INTO t VALUES (1), (1)",
              "DELETE FROM t"),
          new Case(
              "check becomes stricter, another is dropped",
              "CREATE TABLE t (a int CONSTRAINT low CHECK (a > 0), b int CONSTRAINT b CHECK (b > 0))",
              "CREATE TABLE t (a int CONSTRAINT low CHECK (a > 9), b int)",
              "INSERT INTO t VALUES (5, 1)",
              "UPDATE t SET a = 10"),
          new Case(
              "checks swap their names",
              "CREATE TABLE t (a int CONSTRAINT x CHECK (a > 0), b int CONSTRAINT y CHECK (b > 0))",
              "CREATE TABLE t (a int CONSTRAINT y CHECK (a > 0), b int CONSTRAINT x CHECK (b > 7))",
              "INSERT INTO t VALUES (5, 1)",
              "UPDATE t SET b = 10"),
          new Case(
              "foreign key refers to another table",
              """
              CREATE TABLE p (id int PRIMARY KEY);
              CREATE TABLE q (id int PRIMARY KEY);
              CREATE TABLE c (r int CONSTRAINT c_r_fkey REFERENCES p)""",
              """
              CREATE TABLE p (id int PRIMARY KEY);
              CREATE TABLE q (id int PRIMARY KEY);
              CREATE TABLE c (r int CONSTRAINT c_r_fkey REFERENCES q)""",
              "INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)",
              "INSERT INTO q VALUES (1)"),
          new Case(
              "not null while indexes, checks and a type change",
              """
              CREATE TABLE t (a text, b varchar(9) CONSTRAINT b_check CHECK (b <> ''), c int,
                d int CONSTRAINT d_check CHECK (d > 0));
              CREATE INDEX t_b ON t (lower(b));
              CREATE INDEX t_c ON t (c)""",
              """
              CREATE TABLE t (a text NOT NULL, b text CONSTRAINT b_check CHECK (b <> ''), c int,
                d bigint CONSTRAINT d_check CHECK (d > 0));
              CREATE INDEX t_b ON t (lower(b));
              CREATE INDEX t_c ON t (c, a)""",
              "INSERT INTO t VALUES (NULL, 'b', 1, 1)",
              "UPDATE t SET a = ''"),
          new Case(
              "unique while an index, a check and a label change their names",
              """
              CREATE TYPE mood AS ENUM ('sad', 'ok');
              CREATE TABLE t (a int, b int CONSTRAINT b_check CHECK (b > 0), m mood DEFAULT 'sad');
              CREATE INDEX t_b ON t (b);
              CREATE INDEX t_a ON t (a)""",
              """
              CREATE TYPE mood AS ENUM ('low', 'ok');
              CREATE TABLE t (a int, b int CONSTRAINT b_positive CHECK (b > 0),
                m mood DEFAULT 'low' CONSTRAINT m_check CHECK (m > 'low' OR b > 1));
              CREATE INDEX t_other ON t (b);
              CREATE UNIQUE INDEX t_a ON t (a)""",
              "INSERT INTO t VALUES (1, 1, 'ok'), (1, 2, 'ok')",
              "UPDATE t SET a = b"),
          new Case(
              "unique while an extension is updated for an index of its operators",
              """
              CREATE EXTENSION pg_trgm VERSION '1.3';
              CREATE TABLE t (a text, b text);
              CREATE INDEX t_b ON t (b)""",
              """
              CREATE EXTENSION pg_trgm VERSION '1.5';
              CREATE TABLE t (a text, b text);
              CREATE INDEX t_a ON t USING gist (a gist_trgm_ops (siglen = 32));
              CREATE UNIQUE INDEX t_b ON t (b)""",
              "INSERT INTO t VALUES ('abc', 'b'), ('abd', 'b')",
              "UPDATE t SET b = a"),
          new Case(
              "cast, with constraints and indexes on the column",
              """
              CREATE TABLE p (a text CONSTRAINT p_key UNIQUE CONSTRAINT filled CHECK (a <> ''));
              CREATE TABLE c (a text CONSTRAINT c_a_fkey REFERENCES p (a));
              CREATE INDEX p_lower ON p (lower(a));
              CREATE INDEX p_plain ON p (a)""",
              """
              CREATE TABLE p (a int CONSTRAINT p_key UNIQUE CONSTRAINT filled CHECK (a <> 0));
              CREATE TABLE c (a int CONSTRAINT c_a_fkey REFERENCES p (a));
              CREATE INDEX p_plain ON p (a DESC)""",
              "INSERT INTO p VALUES ('1'), ('x'); INSERT INTO c VALUES ('1')",
              "DELETE FROM p WHERE a = 'x'"),
          new Case(
              "cast makes values equal",
              "CREATE TABLE t (a numeric CONSTRAINT t_key UNIQUE); CREATE INDEX t_a ON t ((a + 1))",
              "CREATE TABLE t (a int CONSTRAINT t_key UNIQUE); CREATE INDEX t_a ON t ((a + 2))",
              "INSERT INTO t VALUES (1.1), (1.2)",
              "UPDATE t SET a = 5 WHERE a = 1.2"),
          new Case(
              "cast of one side makes a foreign key fail",
              """
              CREATE TABLE p (id numeric PRIMARY KEY);
              CREATE TABLE c (p numeric CONSTRAINT c_p_fkey REFERENCES p (id))""",
              """
              CREATE TABLE p (id numeric PRIMARY KEY);
              CREATE TABLE c (p int CONSTRAINT c_p_fkey REFERENCES p (id))""",
              "INSERT INTO p VALUES (1.5); INSERT INTO c VALUES (1.5)",
              "UPDATE c SET p = NULL"),
          new Case(
              "label removed while a check goes",
              """
              CREATE TYPE e AS ENUM ('a', 'b');
              CREATE TABLE t (e e CONSTRAINT not_b CHECK (e <> 'b' OR n > 0), n int);
              CREATE INDEX t_n ON t (n)""",
              """
              CREATE TYPE e AS ENUM ('a');
              CREATE TABLE t (e e, n int);
              CREATE INDEX t_n ON t (n, e)""",
              "INSERT INTO t VALUES ('b', 1)",
              "DELETE FROM t"),
          new Case(
              "required column while an index and a key go",
              "CREATE TABLE t (a int CONSTRAINT t_key UNIQUE, b int); CREATE INDEX t_b ON t (b)",
              "CREATE TABLE t (a int, b int, c int NOT NULL)",
              "INSERT INTO t VALUES (1, 1)",
              "DELETE FROM t"),
          new Case(
              "generated column fails while an index goes",
              "CREATE TABLE t (a int, g int GENERATED ALWAYS AS (a + 1) STORED);"
                  + " CREATE INDEX t_g ON t (g); CREATE INDEX t_a ON t (a)",
              "CREATE TABLE t (a int, g int GENERATED ALWAYS AS (1 / a) STORED);"
                  + " CREATE INDEX t_g ON t (g)",
              "INSERT INTO t VALUES (0)",
              "UPDATE t SET a = 1"));

  @TestFactory
  Stream<DynamicTest> whatStoodStillStands() {
    return Stream.of(PostgresServer.DEFAULT_MAJOR, 13)
        .flatMap(
            major ->
                CASES.stream()
                    .map(
                        one ->
                            DynamicTest.dynamicTest(
                                one.name + " on PostgreSQL " + major, () -> check(one, major))));
  }

  private static void check(Case one, int major) {
    PostgresServer server = PostgresServer.version(major);
    PostgresVersions versions =
        major < 17 ? PostgresVersions.DEFAULT : new PostgresVersions(major, major);
    try (TestDatabase database = server.createDatabase();
        Benches benches = new Benches(server, false)) {
      benches.use(
          bench -> {
            Side before = bench.side(one.before);
            Side after = bench.side(one.after);
            fail(one, database, after, plan(before, after, versions).up());
            fail(one, database, after, plan(after, before, versions).down());
            return bench;
          });
    }
  }

  private static Plan plan(Side from, Side to, PostgresVersions versions) {
    return Planner.plan(from.live().schema(), to.live().schema(), Renames.NONE, versions);
  }

  private static void fail(Case one, TestDatabase database, Side after, List<Step> steps) {
    Script.run(one.before, database.clear());
    database.execute(one.rows);
    List<String> stood = new ArrayList<>(database.column(STANDING));
    PartialRun run = new PartialRun(steps, database);
    assertThat(run.goOn()).as("fails on the rows").isFalse();
    assertThat(database.column(STANDING)).as("still stands").containsAll(stood);
    database.execute(one.mend);
    assertThat(run.goOn()).as("finishes: " + run.failure()).isTrue();
    SchemaOracle.assertSameText(CatalogText.of(database), after.catalog());
  }
}
