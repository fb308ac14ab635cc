package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.ObjectId;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import schemacrawler.inclusionrule.ExcludeAll;
import schemacrawler.inclusionrule.RegularExpressionExclusionRule;
import schemacrawler.inclusionrule.RegularExpressionInclusionRule;

final class CatalogScopeTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeAll
  static void fill() {
    DATABASE.execute(
        """
        CREATE SCHEMA app;
        CREATE SCHEMA log;
        CREATE TYPE app.state AS ENUM ('a');
        CREATE TYPE log.level AS ENUM ('a');
        CREATE TABLE app.parties (id serial PRIMARY KEY);
        CREATE VIEW app.names AS SELECT 1 AS a;
        CREATE FUNCTION log.write() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TABLE log.entries (id serial PRIMARY KEY);
        CREATE INDEX entries_idx ON log.entries (id);
        CREATE TRIGGER write BEFORE INSERT ON log.entries FOR EACH ROW EXECUTE FUNCTION log.write();
        CREATE POLICY p ON log.entries;
        CREATE RULE r AS ON DELETE TO log.entries DO INSTEAD NOTHING;
        CREATE STATISTICS log.s ON id, (id + 1) FROM log.entries;
        GRANT SELECT ON log.entries TO PUBLIC;
        GRANT USAGE ON SEQUENCE log.entries_id_seq TO PUBLIC;
        COMMENT ON TRIGGER write ON log.entries IS 'c';
        COMMENT ON SEQUENCE log.entries_id_seq IS 'c';
        COMMENT ON INDEX log.entries_pkey IS 'c';
        COMMENT ON POLICY p ON log.entries IS 'c';
        COMMENT ON RULE r ON log.entries IS 'c';
        """);
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  /** Everything that is read, as in messages. */
  private static List<String> read(CatalogScope scope) {
    LiveSchema live = Reading.of(DATABASE, scope);
    return Stream.concat(
            live.schema().byId().keySet().stream().map(ObjectId::toString),
            live.unsupported().stream().map(Unsupported::toString))
        .toList();
  }

  @Test
  void aSchemaCanBeChosenByARule() {
    assertThat(read(CatalogScope.ALL.withSchemas(new RegularExpressionInclusionRule("app"))))
        .containsExactly(
            "schema app",
            "enum app.state",
            "sequence app.parties_id_seq",
            "table app.parties",
            "view app.names");
  }

  @Test
  void aSchemaCanBeLeftOutByARule() {
    assertThat(read(CatalogScope.ALL.withSchemas(new RegularExpressionExclusionRule("log"))))
        .noneMatch(text -> text.contains("log"))
        .contains("table app.parties");
  }

  @Test
  void withATableAllThatBelongsToItIsLeftOut() {
    List<String> expected =
        List.of(
            "schema app",
            "schema log",
            "enum app.state",
            "enum log.level",
            "sequence app.parties_id_seq",
            "table app.parties",
            "view app.names",
            "function log.write()");
    assertThat(read(CatalogScope.ALL.without("log.entries"))).isEqualTo(expected);
    assertThat(read(CatalogScope.ALL.without("entries"))).isEqualTo(expected);
    assertThat(
            read(
                CatalogScope.ALL.withRelations(
                    new RegularExpressionExclusionRule("log\\.entries"))))
        .isEqualTo(expected);
  }

  @Test
  void aNameInAnotherSchemaLeavesATableIn() {
    assertThat(read(CatalogScope.ALL.without("app.entries"))).contains("table log.entries");
  }

  @Test
  void ofNoSchemaNothingIsRead() {
    assertThat(read(CatalogScope.ALL.withSchemas(new ExcludeAll()))).isEmpty();
  }

  @Test
  void whatBelongsToAnExtensionIsNeverRead() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute(
          """
          CREATE SCHEMA ext;
          CREATE EXTENSION hstore SCHEMA ext;
          CREATE EXTENSION pg_stat_statements SCHEMA ext;
          CREATE EXTENSION btree_gin SCHEMA ext;
          CREATE EXTENSION postgres_fdw SCHEMA ext;
          """);
      LiveSchema live = Reading.of(database);
      assertThat(live.unsupported()).isEmpty();
      assertThat(live.schema().objects()).hasSize(5);
    }
  }

  @Test
  void whatSomebodyPutIntoASchemaOfAnExtensionIsRead() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute(
          """
          CREATE SCHEMA ext;
          CREATE EXTENSION citext SCHEMA public;
          ALTER EXTENSION citext ADD SCHEMA ext;
          CREATE TABLE ext.t (a integer);
          CREATE VIEW ext.v AS SELECT 1 AS a;
          CREATE COLLATION ext.m (LOCALE = 'C');
          """);
      LiveSchema live = Reading.of(database);
      assertThat(live.schema().byId().keySet())
          .extracting(ObjectId::toString)
          .containsExactly("extension citext", "table ext.t", "view ext.v");
      assertThat(live.unsupported())
          .extracting(Unsupported::toString)
          .containsExactly("collation ext.m");
    }
  }
}
