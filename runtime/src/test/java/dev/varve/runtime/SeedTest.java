package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that a migration seeds. */
class SeedTest extends RuntimeTest {

  @Test
  void rowsThatAreThereAlreadyStayAsTheyAre() {
    database.execute(
        "CREATE TABLE roles (code text PRIMARY KEY, name text)",
        "INSERT INTO roles VALUES ('admin', 'by hand')");
    database.execute(
        Seed.into("roles").columns("code", "name").row("admin", "A").row("guest", null).sql());
    assertThat(database.column("SELECT code || '=' || coalesce(name, '-') FROM roles ORDER BY 1"))
        .containsExactly("admin=by hand", "guest=-");
  }

  @Test
  void valuesOfEachClassArriveAsTheyAre() {
    database.execute(
        """
        CREATE TABLE v (t text, i int, n numeric, b boolean, u uuid, d date, at timestamptz,
          raw bytea, j jsonb, e text, c text)""");
    Seed seed =
        Seed.into("public.v")
            .columns("t", "i", "n", "b", "u", "d", "at", "raw", "j", "e", "c")
            .row(
                "it's \\ one",
                -7,
                new BigDecimal("1.50"),
                true,
                new UUID(1, 2),
                LocalDate.of(2026, 2, 12),
                Instant.parse("2026-02-12T09:15:00Z"),
                new byte[] {0, (byte) 0xff},
                "{\"a\": 1}",
                Thread.State.NEW,
                Seed.expression("upper('x')"));
    database.execute(seed.sql());
    assertThat(
            database.column(
                """
                SELECT concat_ws(' ', t, i, n, b, u, d, extract(epoch FROM at)::bigint, raw, j, e, c)
                FROM v"""))
        .containsExactly(
            "it's \\ one -7 1.50 t 00000000-0000-0001-0000-000000000002 2026-02-12 1770887700"
                + " \\x00ff {\"a\": 1} NEW X");
  }

  @Test
  void namesAreWrittenAsInSqlAndNothingElseGetsThrough() {
    database.execute("CREATE TABLE \"Order Line\" (\"select\" int, plain int)");
    database.execute(
        Seed.into("PUBLIC.\"Order Line\"").columns("\"select\"", "Plain").row(1, 2).sql());
    assertThat(database.column("SELECT \"select\" + plain FROM \"Order Line\""))
        .containsExactly("3");
    for (String name : List.of("a; DROP TABLE b", "a.b.c", "a b", "", "\"", "a.", "'a'", "\"\"")) {
      assertThatThrownBy(() -> Seed.into(name).columns("x").row(1).sql())
          .as(name)
          .hasMessage(
              "VARVE-7026: these rows cannot be seeded: \""
                  + name
                  + "\" is not a name in SQL: quote what is no plain word: \"\\\"Order Line\\\"\"");
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidByTableAndRow() {
    Seed seed = Seed.into("roles").columns("code", "name").row("a", "b");
    assertThatThrownBy(() -> seed.row("c"))
        .hasMessage(
            "VARVE-7026: these rows cannot be seeded: roles: row 2 has 1 values for 2 columns"
                + " (code, name)");
    assertThatThrownBy(() -> seed.row("c", List.of()))
        .hasMessageContaining("roles: row 2 has a value of java.util.")
        .hasMessageEndingWith("which has no constant; give it as text, as PostgreSQL writes it");
    assertThatThrownBy(() -> seed.columns("x")).hasMessageContaining("before the first row");
    assertThatThrownBy(Seed.into("roles").columns("code")::sql)
        .hasMessageContaining("roles: there is no row");
  }
}
