package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HealthTest {
  private static final String[] GOOD = {
    "✅ PostgreSQL extensions installed",
    "✅ All tables exist",
    "✅ All indexes created",
    "✅ Migration status: head",
    "✅ Database health: OK"
  };
  private static final String NOT_OK = "❌ Database health: OK\n   not OK, see above\n";

  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void upgrade() {
    app.migration(
        "0001_first",
        "",
        "CREATE EXTENSION IF NOT EXISTS citext; CREATE TABLE a (x int NOT NULL);"
            + " CREATE INDEX a_x ON a (x)",
        "DROP TABLE a; DROP EXTENSION citext");
    Table table =
        Table.of(
                QualifiedName.inPublic("a"),
                Column.of("x", TypeName.parse("integer")).withNullable(false))
            .withIndexes(List.of(Index.of("a_x", "x")));
    SchemaModel schema = SchemaModel.of(new Extension("citext", null, null), table);
    Snapshot after = new Snapshot(schema, Origins.NONE);
    app.record(
        Revision.between("0001_first", List.of(), "first", "V0001_first", Snapshot.EMPTY, after));
    assertThat(app.run("upgrade").exit()).isZero();
  }

  private Ran sick(String... sql) {
    app.database().execute(sql);
    Ran ran = app.run("health");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.UNHEALTHY);
    return ran;
  }

  @Test
  void aHealthyDatabaseGetsFiveLines() {
    app.database().execute("CREATE SCHEMA other", "CREATE TABLE other.a (y int)");
    Ran ran = app.run("health");
    assertThat(ran.out().lines()).containsExactly(GOOD);
    assertThat(ran.exit()).isZero();
  }

  @Test
  void eachThingThatIsMissingIsNamed() {
    assertThat(sick("DROP INDEX a_x").out())
        .contains("✅ All tables exist\n❌ All indexes created\n   a.a_x is missing\n")
        .endsWith(NOT_OK);
    assertThat(sick("DROP EXTENSION citext").out())
        .startsWith("❌ PostgreSQL extensions installed\n   citext is missing\n");
    assertThat(
            sick("ALTER TABLE a RENAME TO gone; CREATE SCHEMA other; CREATE TABLE other.a (x int)")
                .out())
        .contains("❌ All tables exist\n   a is missing\n");
  }

  @Test
  void anIndexThatCouldNotBeBuiltIsNone() {
    assertThat(
            sick("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'a_x'::regclass").out())
        .contains(
            "❌ All indexes created\n   a.a_x is invalid: drop it, and upgrade again or create it\n");
  }

  @Test
  void aDatabaseThatIsBehindIsNotHealthy() {
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    assertThat(sick().out()).contains("❌ Migration status: head\n   behind: 0002_second\n");
  }

  @Test
  void whatDiffersOtherwiseIsTold() {
    assertThat(sick("ALTER TABLE a ALTER x DROP NOT NULL").out())
        .endsWith("✅ Migration status: head\n❌ Database health: OK\n   ~ column a.x null\n");
  }

  @Test
  void programsGetJson() {
    app.database().execute("DROP INDEX a_x");
    assertThat(app.run("health", "--json").out())
        .contains(
            "\"check\": \"indexes\",\n    \"good\": false,\n    \"problems\": [\n      \"a.a_x is missing\"");
  }
}
