package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.Thing;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps PostgreSQL from dropping something, or giving it another type. */
class DependentsTest {
  private static final QualifiedName DOCUMENT = QualifiedName.inPublic("document");
  private static final QualifiedName STATE = QualifiedName.inPublic("state");

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void whatUsesATypeOrAColumnIsNamed(int major) throws Exception {
    try (TestDatabase database = PostgresServer.version(major).createDatabase();
        Connection connection = database.connection()) {
      database.execute(
          "CREATE TYPE state AS ENUM ('new', 'old')",
          "CREATE TABLE document (id int PRIMARY KEY, state state DEFAULT 'new', states state[],"
              + " title text CHECK (title <> ''), twice text GENERATED ALWAYS AS (title) STORED)",
          "CREATE INDEX ON document (lower(title))",
          "CREATE TABLE link (document int REFERENCES document)",
          "CREATE TABLE other (\"in state\" state)",
          "CREATE SCHEMA app",
          "CREATE FUNCTION app.is_new(state) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
          "CREATE FUNCTION all_new(public.state[]) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
          "CREATE DOMAIN known AS state",
          "CREATE TYPE pair AS (one state, two state)",
          "CREATE VIEW titles AS SELECT title FROM document",
          "CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM document",
          "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
          "CREATE TRIGGER touch BEFORE UPDATE OF title ON document FOR EACH ROW"
              + " EXECUTE FUNCTION touch()",
          "CREATE POLICY own ON document USING (title = current_user)",
          "CREATE RULE quiet AS ON INSERT TO link WHERE EXISTS (SELECT title FROM document)"
              + " DO INSTEAD NOTHING");
      Dependents found =
          Dependents.read(connection, SchemaModel.of(Table.of(DOCUMENT), Table.of(STATE)));
      assertThat(found.of(new Thing(STATE, "")))
          .containsExactly(
              "composite type pair",
              "function all_new(state[])",
              "function app.is_new(state)",
              "table column other.\"in state\"",
              "type known");
      assertThat(found.of(new Thing(DOCUMENT, "title")))
          .containsExactly(
              "policy own on document",
              "rule quiet on link",
              "trigger touch on document",
              "view titles");
      assertThat(found.of(new Thing(DOCUMENT, "id"))).isEmpty();
      assertThat(found.of(new Thing(DOCUMENT, "")))
          .contains("materialized view counted", "view titles");
      assertThat(found.lines(List.of(new Thing(DOCUMENT, "twice"), new Thing(DOCUMENT, "title"))))
          .containsExactly(
              "document.title is used by policy own on document, rule quiet on link,"
                  + " trigger touch on document, view titles");
      assertTrulyInTheWay(database, found.of(new Thing(DOCUMENT, "title")).size());
    }
  }

  /** Each of them has to be dropped before PostgreSQL lets the column go. */
  private static void assertTrulyInTheWay(TestDatabase database, int count) {
    List<String> refusals = new ArrayList<>();
    for (String drop :
        List.of(
            "DROP POLICY own ON document",
            "DROP RULE quiet ON link",
            "DROP TRIGGER touch ON document",
            "DROP VIEW titles")) {
      String refusal = refusal(database);
      assertThat(refusal).contains("depend");
      refusals.add(refusal);
      database.execute(drop);
    }
    assertThat(refusals).hasSize(count).doesNotHaveDuplicates();
    database.execute("ALTER TABLE document DROP COLUMN twice, DROP COLUMN title");
  }

  private static String refusal(TestDatabase database) {
    try {
      database.execute("ALTER TABLE document DROP COLUMN twice, DROP COLUMN title");
      return "";
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
