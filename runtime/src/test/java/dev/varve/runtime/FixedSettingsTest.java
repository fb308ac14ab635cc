package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What a migration does, whatever the role, the database and the JVM have set. */
class FixedSettingsTest extends RuntimeTest {
  private static final List<String> HOSTILE =
      List.of(
          "IntervalStyle = 'iso_8601'",
          "bytea_output = 'escape'",
          "extra_float_digits = -15",
          "xmlbinary = 'hex'",
          "array_nulls = off",
          "transform_null_equals = on",
          "standard_conforming_strings = off",
          "check_function_bodies = off",
          "default_transaction_isolation = 'serializable'");

  private static final String ROW =
      """
      SELECT concat_ws(' | ', extract(epoch FROM at)::bigint, extract(doy FROM day), length_of_day,
        bytes, digits, is_null, nothing, isolation, checked) FROM a""";

  private static final TestMigration MIGRATION =
      migration("a")
          .up(
              """
              steps.sql("CREATE TABLE a (at timestamptz, day date, length_of_day text, bytes text, "
                  + "digits text, is_null boolean, nothing boolean, isolation text, checked text); "
                  + "INSERT INTO a SELECT timestamp '2024-01-02 00:00', '03/01/2024', "
                  + "interval '1 day'::text, '\\\\x61'::bytea::text, (0.1::float8 + 0.2)::text, "
                  + "(x = NULL) IS NULL, ('{NULL}'::text[])[1] IS NULL, "
                  + "current_setting('transaction_isolation'), current_setting('check_function_bodies') "
                  + "FROM (SELECT NULL::int) s (x)");
              """)
          .down("steps.sql(\"DROP TABLE a\");");

  private void set(String where) {
    for (String setting : HOSTILE) {
      database.execute("ALTER " + where + " SET " + setting);
    }
  }

  private static void inNewYork(Runnable work) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    try {
      work.run();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private String quotedDatabase() {
    return "\"" + database.value("SELECT current_database()") + "\"";
  }

  @Test
  void isTheSameUnderHostileSettings() {
    Varve varve = varve(MIGRATION);
    varve.upgrade();
    String expected = String.valueOf(database.value(ROW));
    assertThat(expected)
        .isEqualTo(
            "1704153600 | 61 | 1 day | \\x61 | 0.30000000000000004 | t | t | read committed | on");
    varve.downgradeToBase();

    set("DATABASE " + quotedDatabase());
    inNewYork(varve::upgrade);
    assertThat(database.value(ROW)).isEqualTo(expected);
    varve.downgradeToBase();

    set("ROLE CURRENT_USER IN DATABASE " + quotedDatabase());
    inNewYork(varve::upgrade);
    assertThat(database.value(ROW)).isEqualTo(expected);
  }

  @Test
  void migrationThatSetsThemDoesNotChangeTheNextOne() {
    TestMigration first = migration("0").up("steps.sql(\"SET timezone = 'Asia/Tokyo'\");");
    varve(first, migration("1", "0").up(MIGRATION.up())).upgrade();
    assertThat(database.value(ROW)).startsWith("1704153600 | ");
  }

  @Test
  void connectionIsReturnedWithItsOwn() throws SQLException {
    set("DATABASE " + quotedDatabase());
    try (ReusedConnections pool = new ReusedConnections(database.dataSource(), true)) {
      inTwoConnections(pool, "SET datestyle = 'ISO, DMY'");
      Varve.on(pool.dataSource()).withClassLoader(TestBuild.of(MIGRATION).loader()).upgrade();

      assertThat(
              inTwoConnections(
                  pool,
                  "SELECT concat_ws(' ', current_setting('datestyle'),"
                      + " current_setting('intervalstyle'),"
                      + " current_setting('default_transaction_isolation'))"))
          .containsOnly("ISO, DMY iso_8601 serializable");
    }
    assertThat(database.value(ROW)).startsWith("1704153600 | 61 | ");
  }

  /** A run takes two. */
  private static List<String> inTwoConnections(ReusedConnections pool, String sql)
      throws SQLException {
    try (Connection one = pool.dataSource().getConnection();
        Connection two = pool.dataSource().getConnection()) {
      return List.of(value(one, sql), value(two, sql));
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      ResultSet row = statement.getResultSet();
      row.next();
      return row.getString(1);
    }
  }
}
