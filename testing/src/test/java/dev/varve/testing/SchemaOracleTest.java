package dev.varve.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOracleTest {

  @Test
  void sameSchemasPassWhateverTheOrderOfColumns() {
    try (TestDatabase one = PostgresServer.version(15).createDatabase();
        TestDatabase other = PostgresServer.version(15).createDatabase()) {
      one.execute("CREATE TABLE t (a int NOT NULL, b numeric(10,2), c text)");
      other.execute("CREATE TABLE t (c text, b numeric(10,2), a int NOT NULL)");
      assertThatCode(() -> SchemaOracle.assertSameSchema(one, other)).doesNotThrowAnyException();
    }
  }

  @Test
  void differenceIsShownLineByLine() {
    try (TestDatabase one = PostgresServer.shared().createDatabase();
        TestDatabase other = PostgresServer.shared().createDatabase()) {
      one.execute("CREATE TABLE t (a int, b text)");
      other.execute("CREATE TABLE t (a bigint, b text)");
      assertThatThrownBy(() -> SchemaOracle.assertSameSchema(one, other))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith(
              """
              the schemas differ (- expected, + actual):
              - column public.t.a bigint
              + column public.t.a integer
              """);
    }
  }

  @Test
  void dumpIsFreeOfNoise() {
    assertThat(
            PgDump.normalised(
                """
                --
                -- PostgreSQL database dump
                --
                \\restrict abc

                SET statement_timeout = 0;
                SELECT pg_catalog.set_config('search_path', '', false);
                CREATE TABLE public.t (
                    a integer
                );
                \\unrestrict abc
                """))
        .isEqualTo(
            """
            CREATE TABLE public.t (
                a integer
            );
            """);
  }

  @Test
  void quotedTextOverSeveralLinesIsKeptWhole() {
    String comment = "COMMENT ON TABLE public.t IS 'one\n\n-- two\nSET three''s';\n";
    assertThat(PgDump.normalised("-- Name: it's; Type: TABLE\n\n" + comment)).isEqualTo(comment);
  }

  @Test
  void columnsOfADumpAreSortedTableByTable() {
    assertThat(
            PgDump.withoutColumnOrder(
                """
                CREATE TABLE public.t (
                    b integer,
                    a numeric(10,2),
                    CONSTRAINT c CHECK ((a > 0))
                );
                CREATE TABLE public.u (
                    a integer
                )
                PARTITION BY RANGE (a);
                """))
        .isEqualTo(
            """
            CREATE TABLE public.t (
                CONSTRAINT c CHECK ((a > 0))
                a numeric(10,2)
                b integer
            );
            CREATE TABLE public.u (
                a integer
            )
            PARTITION BY RANGE (a);
            """);
  }

  @Test
  void statementsAboutColumnsAreSortedToo() {
    String one = "COMMENT ON COLUMN public.t.a IS 'one';\n";
    String other = "COMMENT ON COLUMN public.t.b IS 'two\nlines;\n';\n";
    assertThat(PgDump.withoutColumnOrder(other + one)).isEqualTo(one + other);
  }

  @Test
  void orderOfStorageParametersDoesNotCount() {
    try (TestDatabase one = PostgresServer.version(13).createDatabase();
        TestDatabase other = PostgresServer.version(13).createDatabase()) {
      one.execute("CREATE TABLE t (a int) WITH (fillfactor = 70, autovacuum_enabled = off)");
      other.execute("CREATE TABLE t (a int) WITH (autovacuum_enabled = off, fillfactor = 70)");
      one.execute("CREATE INDEX i ON t (a) WITH (fillfactor = 70, deduplicate_items = off)");
      other.execute("CREATE INDEX i ON t (a) WITH (deduplicate_items = off, fillfactor = 70)");
      assertThatCode(() -> SchemaOracle.assertSameSchema(one, other)).doesNotThrowAnyException();
    }
    assertThat(StorageParameters.sorted("WITH (b='1, x', a=2) WHERE x IN ('b', 'a')"))
        .isEqualTo("WITH (a=2, b='1, x') WHERE x IN ('b', 'a')");
  }

  @Test
  void dumpIsThatOfPostgresqlWhereThereIsAClient() {
    try (TestDatabase database = PostgresServer.version(13).createDatabase()) {
      database.execute("CREATE TABLE t (a int)", "CREATE TABLE history (a int)");
      PgDump.schemaOf(database, "history")
          .ifPresent(
              dump ->
                  assertThat(dump)
                      .isEqualTo(
                          """
                          CREATE TABLE public.t (
                              a integer
                          );
                          """));
      assertThat(SchemaOracle.describe(database, "history"))
          .contains("table public.t\n")
          .doesNotContain("history");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void clearedDatabaseIsAsANewOne(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      String before = SchemaOracle.describe(database);
      database.execute(
          """
          CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist; CREATE SCHEMA "S 1";
          CREATE TYPE e AS ENUM ('a'); CREATE TABLE p (a int) PARTITION BY LIST (a);
          CREATE TABLE q PARTITION OF p DEFAULT; CREATE TABLE "S 1".t (a e, b serial);
          CREATE TABLE r () INHERITS ("S 1".t); CREATE VIEW v AS SELECT * FROM "S 1".t; CREATE FUNCTION f() RETURNS e LANGUAGE sql AS 'SELECT NULL::e';
          """);
      SchemaOracle.assertSameText(SchemaOracle.describe(database.clear()), before);
      database.execute("DROP SCHEMA public").clear().execute("CREATE TABLE t (a int)");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void clearedSchemaPublicIsKeptAsLongAsItIsAsNew(int major) {
    String left = "SELECT count(*) FROM pg_depend WHERE refobjid = 'public'::regnamespace";
    String oid =
        "SELECT oid, 'public'::regnamespace::oid FROM pg_database WHERE datname = current_database()";
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      String before = SchemaOracle.describe(database);
      List<List<@Nullable String>> made = database.rows(oid);
      database.execute(
          """
          CREATE DOMAIN "a Domain" AS text CHECK (value <> ''); CREATE TYPE pair AS (x int, y "a Domain");
          CREATE SEQUENCE s; CREATE COLLATION c FROM "C";
          CREATE MATERIALIZED VIEW m AS SELECT 'a'::"a Domain"; CREATE PROCEDURE p() LANGUAGE sql AS '';
          CREATE FUNCTION f(pair) RETURNS int LANGUAGE sql AS 'SELECT 1';
          CREATE FUNCTION f(int, int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int);
          CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = int, FUNCTION = f); CREATE OPERATOR FAMILY o USING btree;
          CREATE OPERATOR CLASS k FOR TYPE "a Domain" USING hash AS FUNCTION 1 hashtext(text);
          CREATE TEXT SEARCH CONFIGURATION w (COPY = simple); CREATE TABLE t (a int, b pair); CREATE STATISTICS u ON a, b FROM t;
          """);
      SchemaOracle.assertSameText(SchemaOracle.describe(database.clear()), before);
      assertThat(database.value(left)).isEqualTo("0");
      assertThat(database.rows(oid)).isEqualTo(made);
      database.execute("GRANT CREATE ON SCHEMA public TO pg_monitor").clear();
      assertThat(database.rows(oid)).isNotEqualTo(made);
    }
  }

  @Test
  void whatIsInNoSchemaIsClearedToo() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      String before = SchemaOracle.describe(database);
      database.execute(
          """
          CREATE TABLE t (a int); CREATE PUBLICATION p FOR ALL TABLES; CREATE FOREIGN DATA WRAPPER f;
          CREATE CAST (money AS bigint) WITH INOUT;
          CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'no'; END $$;
          CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION refuse();
          """);
      SchemaOracle.assertSameText(SchemaOracle.describe(database.clear()), before);
      database.execute("CREATE CAST (money AS bigint) WITH INOUT");
    }
  }

  @Test
  void differenceKeepsTheOrderOfBothTexts() {
    assertThat(LineDiff.of("a\nb\nc\nd\n", "a\nc\nx\nd\ny\n")).isEqualTo("- b\n+ x\n+ y\n");
    assertThat(LineDiff.of("", "a\n")).isEqualTo("+ a\n");
    assertThat(LineDiff.of("a\n", "a\n")).isEmpty();
  }
}
