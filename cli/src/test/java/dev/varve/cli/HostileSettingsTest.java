package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.Psql;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The generated conversion of each built-in type to each other, up and down, gives the same rows
 * whatever the settings of the database, by the runtime and by a script that another client runs.
 */
class HostileSettingsTest {
  /** For each type the values that are converted. */
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  private static final String[] AMERICAN = {
    "TimeZone = 'America/New_York'",
    "DateStyle = 'SQL, DMY'",
    "IntervalStyle = 'sql_standard'",
    "bytea_output = 'escape'",
    "extra_float_digits = -15",
    "xmloption = 'document'",
    "standard_conforming_strings = off",
    "search_path = public, evil"
  };

  private static final String[] INDIAN = {
    "TimeZone = 'Asia/Kolkata'",
    "DateStyle = 'German, YMD'",
    "IntervalStyle = 'iso_8601'",
    "timezone_abbreviations = 'India'",
    "extra_float_digits = 3",
    "lc_monetary = 'C.UTF-8'",
    "array_nulls = off",
    "transform_null_equals = on",
    "search_path = public, evil"
  };

  /** What would be found before PostgreSQL's own, were it looked for on the path. */
  private static final String EVIL =
      """
      CREATE SCHEMA evil;
      CREATE DOMAIN evil.text AS varchar(1);
      CREATE DOMAIN evil.timestamptz AS timestamp;
      CREATE FUNCTION evil.timezone(text, timestamp) RETURNS timestamptz
        AS 'SELECT pg_catalog.now()' LANGUAGE sql;
      CREATE FUNCTION evil.lower(tsrange) RETURNS timestamp AS 'SELECT NULL::timestamp' LANGUAGE sql;
      CREATE FUNCTION evil.cat(text, text) RETURNS text AS 'SELECT ''evil''::text' LANGUAGE sql;
      CREATE OPERATOR evil.|| (FUNCTION = evil.cat, LEFTARG = text, RIGHTARG = text)""";

  static {
    values("date", "2024-03-02");
    values("timestamp", "2024-03-02 23:30:00", "2024-07-01 00:00:00.123456");
    values("timestamptz", "2024-03-02 23:30:00+00", "2024-07-01 00:00:00+02");
    values("time", "23:30:00");
    values("timetz", "23:30:00+05:30");
    values("interval", "1 mon -2 days 03:04:05");
    values("tsrange", "[2024-03-02 00:00,2024-07-01 00:00)", "(,2024-03-02 00:00]", "empty");
    values("tstzrange", "[2024-03-02 00:00+00,2024-07-01 00:00+02)", "empty");
    values("daterange", "[2024-03-02,2024-07-01)");
    values("numrange", "[0.1,2.50)");
    values("text", "2024-03-02", "01:30", "1", "\\x6162", "{a,b}", "0.1");
    values("varchar", "2024-03-02 23:30", "1.5", "t");
    values("real", "0.1", "3e20");
    values("double precision", "0.1", "1e21");
    values("numeric", "20240302", "1234.56");
    values("integer", "20240302", "1");
    values("money", "1234.56");
    values("boolean", "true");
    values("bytea", "\\x0061ff", "\\x6162");
    values("xml", "<a/>");
    values("json", "{\"a\": 0.1}", "1");
    values("jsonb", "{\"a\": 0.1}", "1");
    values("point", "(0.1,2)");
    values("timestamp[]", "{2024-03-02 23:30:00,NULL}");
    values("timestamptz[]", "{2024-03-02 23:30:00+00,NULL}");
    values("date[]", "{2024-03-02}");
    values("text[]", "{2024-03-02,NULL}", "{1}");
    values("real[]", "{0.1,NULL}");
    values("interval[]", "{1 day}");
  }

  @RegisterExtension private final TestApplication app = new TestApplication();
  private final List<String> tables = new ArrayList<>();

  private static void values(String type, String... values) {
    VALUES.put(type, List.of(values));
  }

  private record Conversion(String table, String from, String value, Plan plan) {}

  private static List<Conversion> conversions() {
    List<Conversion> conversions = new ArrayList<>();
    for (String from : VALUES.keySet()) {
      for (String to : VALUES.keySet()) {
        for (String value : from.equals(to) ? List.<String>of() : VALUES.get(from)) {
          conversions.add(conversion("t" + conversions.size(), from, to, value));
        }
      }
    }
    return conversions;
  }

  private static Conversion conversion(String table, String from, String to, String value) {
    Plan plan =
        Planner.plan(
            schema(table, from), schema(table, to), Renames.NONE, PostgresVersions.DEFAULT);
    return new Conversion(table, from, value, plan);
  }

  private static SchemaModel schema(String table, String type) {
    Column column = Column.of("x", TypeName.parse(type));
    return SchemaModel.of(List.of(Table.of(QualifiedName.inPublic(table), column)));
  }

  private static List<String> sql(List<Step> steps) {
    return steps.stream().map(Step::sql).toList();
  }

  /** A revision that makes the tables with their values, and one of the conversions that can be. */
  @BeforeEach
  void buildApplication() throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> up = new ArrayList<>();
    List<String> down = new ArrayList<>();
    try (TestDatabase trial = PostgresServer.shared().createDatabase();
        Connection connection = trial.connection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET TimeZone = 'UTC'");
      for (Conversion each : conversions()) {
        List<String> creation = creation(each);
        if (works(connection, statement, creation, each.plan())) {
          made.addAll(creation);
          up.addAll(sql(each.plan().up()));
          down.addAll(sql(each.plan().down()));
          tables.add(each.table());
        }
      }
    }
    steps("0001_tables", "", made, List.of("SELECT 1"));
    steps("0002_types", "0001_tables", up, down);
  }

  private static List<String> creation(Conversion each) {
    return List.of(
        "CREATE TABLE " + each.table() + " (x " + each.from() + ")",
        "INSERT INTO " + each.table() + " VALUES (E'" + each.value().replace("\\", "\\\\") + "')");
  }

  private static boolean works(
      Connection connection, Statement statement, List<String> creation, Plan plan)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      for (List<String> each : List.of(creation, sql(plan.up()), sql(plan.down()))) {
        for (String sql : each) {
          statement.execute(sql);
        }
      }
      return true;
    } catch (SQLException e) {
      return false;
    } finally {
      connection.rollback(before);
    }
  }

  private void steps(String id, String parent, List<String> up, List<String> down) {
    app.write(app.classes().resolve(id + "_up.sql"), String.join(";\n", up));
    app.write(app.classes().resolve(id + "_down.sql"), String.join(";\n", down));
    app.migrationOfSteps(
        id,
        parent,
        "steps.sqlFile(\"" + id + "_up.sql\");",
        "steps.sqlFile(\"" + id + "_down.sql\");");
  }

  private static TestDatabase hostile(String... settings) {
    TestDatabase database = PostgresServer.shared().createDatabase();
    database.execute(EVIL);
    for (String setting : settings) {
      database.execute("ALTER DATABASE " + database.name() + " SET " + setting);
    }
    database.disconnect();
    return database;
  }

  /** Each value as one session prints it, whatever the database's settings. */
  private String rows(TestDatabase database) throws SQLException {
    String all =
        tables.stream()
            .map(table -> "SELECT '" + table + "', pg_typeof(x), x::pg_catalog.text FROM " + table)
            .collect(Collectors.joining(" UNION ALL "));
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      statement.execute(Varve.settingsSql());
      StringBuilder text = new StringBuilder();
      try (ResultSet rows = statement.executeQuery(all)) {
        while (rows.next()) {
          text.append(rows.getString(1)).append(' ').append(rows.getString(2)).append(' ');
          text.append(rows.getString(3)).append('\n');
        }
      }
      return text.toString();
    }
  }

  private void run(TestDatabase database, String... arguments) {
    app.environment().put(TestApplication.URL, database.url());
    Ran ran = app.run(arguments);
    assertThat(ran.exit()).as(ran.err()).isZero();
  }

  private String script(String from, String to) {
    Ran ran = app.run("sql", from, to);
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran.out();
  }

  /** The driver takes its own settings to the server, and reads no date that is not of ISO. */
  private static void runByDriver(TestDatabase database, String script, String... settings)
      throws SQLException {
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute("SET " + setting.replaceAll("SQL|German", "ISO"));
      }
      statement.execute(script);
    }
  }

  /** It takes the settings of the database. */
  private static void runByPsql(TestDatabase database, String script) {
    Psql.Result result = Psql.run(database, "\\set ON_ERROR_STOP on\n" + script);
    assertThat(result.exit()).as(result.output()).isZero();
  }

  private static void inZone(String zone, Runnable work) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      work.run();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void conversionsDependOnNoSetting() throws SQLException {
    assertThat(tables).hasSizeGreaterThan(200);
    run(app.database(), "upgrade", "--quiet");
    String up = rows(app.database());
    run(app.database(), "downgrade", "0001", "--quiet");
    String down = rows(app.database());
    assertThat(up).isNotEqualTo(down);
    for (String[] settings : List.of(AMERICAN, INDIAN)) {
      try (TestDatabase database = hostile(settings)) {
        inZone("America/New_York", () -> run(database, "upgrade", "--quiet"));
        assertThat(rows(database)).isEqualTo(up);
        inZone("America/New_York", () -> run(database, "downgrade", "0001", "--quiet"));
        assertThat(rows(database)).isEqualTo(down);
      }
      boolean byPsql = settings == AMERICAN && Psql.isThere();
      try (TestDatabase database = hostile(settings)) {
        runScript(database, script("base", "head"), byPsql, settings);
        assertThat(rows(database)).isEqualTo(up);
        runScript(database, script("head", "0001"), byPsql, settings);
        assertThat(rows(database)).isEqualTo(down);
      }
    }
  }

  private static void runScript(
      TestDatabase database, String script, boolean byPsql, String... settings)
      throws SQLException {
    if (byPsql) {
      runByPsql(database, script);
    } else {
      runByDriver(database, script, settings);
    }
  }
}
