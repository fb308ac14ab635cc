package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is made of what was read has the same types as the one that was read. */
final class TypesTest {
  private static final String TYPES =
      "SELECT string_agg(attname || ' ' || atttypid::regtype || ' ' || atttypmod, ', ' ORDER BY attnum)"
          + " FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0";

  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  private static void assertRebuilt(TestDatabase database) {
    String types = database.value(TYPES);
    Table table =
        Objects.requireNonNull(Reading.of(database).schema().table(QualifiedName.inPublic("t")));
    database.execute("DROP TABLE t", TableDdl.create(table));
    assertThat(database.value(TYPES)).isEqualTo(types).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void everyTypeOfPostgres(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(
          """
          DO $$ BEGIN EXECUTE (
            SELECT 'CREATE TABLE t (' || string_agg(format('c%s %s, a%1$s %2$s[]', oid, format_type(oid, NULL)), ', ') || ')'
            FROM pg_type
            WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm') AND typarray <> 0
          ); END $$""");
      assertRebuilt(database);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"bit\"",
        "bit",
        "\"char\"",
        "bpchar",
        "char",
        "\"varchar\"",
        "bit varying",
        "interval hour to minute",
        "interval(0)",
        "timestamp(6) with time zone",
        "time(0) without time zone",
        "numeric(1000,500)",
        "float(3)",
        "varchar(10485760)[]",
      })
  void modifiersOfPostgres(String type) {
    DATABASE.execute("CREATE TABLE t (a " + type + ")");
    assertRebuilt(DATABASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public.text",
        "public.\"integer\"",
        "public.\"double precision\"",
        "public.\"time\"",
        "public.\"interval\"",
        "public.\"bit\"",
        "public.\"UPPER\"",
        "public.\"a.b\"",
        "public.\"a(3)\"",
        "public.\"a[]\"",
        "public.\"select\"",
        "public.pg_mine",
        "app.text",
        "app.\"char\"",
        "app.\"timestamp with time zone\"",
        "\"App\".\"T\"",
        "\"pg catalog\".x",
      })
  void typesOfTheUser(String type) {
    DATABASE.execute("CREATE SCHEMA app; CREATE SCHEMA \"App\"; CREATE SCHEMA \"pg catalog\"");
    DATABASE.execute("CREATE TYPE " + type + " AS ENUM ('x')");
    DATABASE.execute("CREATE TABLE t (a " + type + ", b " + type + "[] DEFAULT '{x}')");
    assertRebuilt(DATABASE);
  }

  @Test
  void typesOfOtherKinds() {
    DATABASE.execute(
        """
        CREATE EXTENSION hstore; CREATE EXTENSION cube;
        CREATE DOMAIN positive AS integer; CREATE TYPE pair AS (x integer); CREATE TYPE r AS RANGE (SUBTYPE = text);
        CREATE TABLE other (a integer);
        CREATE TABLE t (a hstore, b cube[], c positive, d pair[], e r, f other, g r_multirange);
        """
            .replace("r_multirange", "\"r_multirange\""));
    assertRebuilt(DATABASE);
  }
}
