package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.unmanaged.UnmanagedObjects;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnsupportedTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void everythingThatAModelDoesNotHoldIsReported(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(TestResource.text("unsupported.sql", major));
      List<Unsupported> found = Reading.of(database).unsupported();
      database.execute("DROP SUBSCRIPTION reader");
      assertThat(found)
          .extracting(Unsupported::toString)
          .containsExactlyElementsOf(
              TestResource.text("unsupported.txt", major)
                  .lines()
                  .filter(line -> !line.isEmpty())
                  .toList());
      assertThat(found).extracting(Unsupported::detail).noneMatch(text -> text.contains("secret"));
    }
  }

  @Test
  void detailsAreEqualInAnotherDatabase() {
    String script =
        TestResource.text("unsupported.sql", 18).replaceAll("(?m)^.*SUBSCRIPTION.*", "");
    try (TestDatabase one = PostgresServer.shared().createDatabase();
        TestDatabase other = PostgresServer.shared().createDatabase()) {
      one.execute(script);
      other.execute("CREATE TABLE other (id integer)", script, "DROP TABLE other");
      assertThat(Reading.of(other)).isEqualTo(Reading.of(one));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void nothingIsReportedOfANewDatabase(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      assertThat(Reading.of(database).unsupported()).isEmpty();
      assertThat(Reading.of(database).schema()).isEqualTo(SchemaModel.EMPTY);
      database.clear();
      assertThat(Reading.of(database).unsupported()).isEmpty();
    }
  }

  /** The files that drift reads are written on one server, and compared with any other. */
  @Test
  void definitionsThatAreWatchedAreAlikeOnEveryServer() {
    try (TestDatabase oldest = PostgresServer.version(13).createDatabase();
        TestDatabase newest = PostgresServer.version(18).createDatabase()) {
      UnmanagedObjects watched = watched(oldest);
      assertThat(watched).isEqualTo(watched(newest));
      assertThat(watched.digests().get("function later(date)")).hasSize(16);
      assertThat(watched.digests().get("trigger touch on t")).hasSize(16);
      assertThat(watched.digests().get("event trigger watch")).hasSize(16);
      assertThat(watched.digests()).containsEntry("rule quiet on t", "");
      assertThat(watched.digests()).containsEntry("view v", "").containsEntry("domain d", "");
    }
  }

  private static UnmanagedObjects watched(TestDatabase database) {
    database.execute(
        "CREATE TABLE t (s varchar(9), at date)",
        "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql STABLE SECURITY DEFINER"
            + " SET search_path = public, pg_temp AS $$BEGIN RETURN new; END$$",
        "CREATE FUNCTION later(a date DEFAULT now() + interval '1 day') RETURNS date"
            + " LANGUAGE sql COST 7 PARALLEL SAFE AS 'SELECT a'",
        "CREATE PROCEDURE clean(INOUT n integer) LANGUAGE sql AS 'DELETE FROM t; SELECT 1'",
        "CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF s ON t FOR EACH ROW"
            + " WHEN (new.s IN ('a', 'b')) EXECUTE PROCEDURE touch('x')",
        "CREATE VIEW v AS SELECT t.s FROM t WHERE s IN ('a', 'b') AND extract(year FROM at) > 1",
        "CREATE DOMAIN d AS varchar CHECK (VALUE IN ('a', 'b'))",
        "ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
        "CREATE RULE quiet AS ON DELETE TO t WHERE old.s IN ('a', 'b') DO INSTEAD NOTHING",
        "CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'",
        "CREATE EVENT TRIGGER watch ON sql_drop WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION watch()",
        "CREATE POLICY p ON t USING (s = current_user)");
    return Reading.of(database).unmanaged(SchemaModel.EMPTY);
  }

  @Test
  void whatEveryDatabaseHasIsMissed() {
    DATABASE.execute("DROP SCHEMA public; DROP EXTENSION plpgsql");
    List<String> missed = Reading.unsupported(DATABASE);
    DATABASE.execute("CREATE EXTENSION plpgsql");
    assertThat(missed).containsExactly("missing extension plpgsql", "missing schema public");
  }

  @Test
  void aServerThatIsNewerThanVarveMayHoldMore() throws SQLException {
    try (Connection connection = DATABASE.connection();
        ReadTransaction transaction = ReadTransaction.begin(connection)) {
      int newer = transaction.serverVersion() + 10_000;
      assertThat(UnsupportedReader.read(new CatalogSession(connection, newer, Map.of(), Map.of())))
          .containsExactly(new Unsupported("whatever is new in", "PostgreSQL 19", "" + newer));
    }
  }

  @Test
  void anIndexThatCouldNotBeBuiltIsNoIndex() {
    DATABASE.execute("CREATE TABLE t (a integer)", "INSERT INTO t VALUES (1), (1)");
    assertThatThrownBy(() -> DATABASE.execute("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)"))
        .hasMessageContaining("could not create unique index");
    LiveSchema live = Reading.of(DATABASE);
    assertThat(live.unsupported())
        .containsExactly(
            new Unsupported(
                "invalid index", "i", "CREATE UNIQUE INDEX i ON public.t USING btree (a)"));
    assertThat(live.schema().table(QualifiedName.inPublic("t")))
        .satisfies(table -> assertThat(table.indexes()).isEmpty());
  }

  @Test
  void aTablespaceIsReported() {
    DATABASE.execute("SET allow_in_place_tablespaces = on", "CREATE TABLESPACE fast LOCATION ''");
    DATABASE.execute(
        "CREATE TABLE t (a integer) TABLESPACE fast; CREATE INDEX i ON t (a) TABLESPACE fast");
    List<String> found = Reading.unsupported(DATABASE);
    DATABASE.execute("DROP TABLE t", "DROP TABLESPACE fast");
    assertThat(found).containsExactly("tablespace of index i", "tablespace of table t");
  }

  @Test
  void namesThatPostgresMakesAreNoneOfTheUsers() {
    DATABASE.execute(
        """
        CREATE TABLE a_b (c integer NOT NULL GENERATED ALWAYS AS IDENTITY);
        CREATE TABLE a (b_c integer NOT NULL GENERATED ALWAYS AS IDENTITY);
        CREATE TABLE "ä%s" ("ö%s" integer NOT NULL GENERATED ALWAYS AS IDENTITY);
        """
            .formatted("ü".repeat(30), "ß".repeat(30)));
    assertThat(Reading.unsupported(DATABASE)).isEmpty();
  }

  @Test
  void whatIsAddedToAnExtensionByItselfIsReported() {
    DATABASE.execute(
        """
        CREATE EXTENSION citext;
        COMMENT ON EXTENSION citext IS 'ours';
        REVOKE EXECUTE ON FUNCTION citext_eq(citext, citext) FROM PUBLIC;
        """);
    assertThat(Reading.unsupported(DATABASE))
        .containsExactly(
            "comment on extension citext",
            "privileges of routine citext_eq(public.citext, public.citext)");
  }
}
