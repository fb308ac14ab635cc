package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.change.Hazard;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.RowRules;
import dev.varve.model.ddl.GuardDdl;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the way back says and does where tables have rows. */
@Tag("any-jdk")
final class WayBackTest {
  private static final QualifiedName CUSTOMERS = QualifiedName.inPublic("customers");
  private static final QualifiedName MOOD = QualifiedName.inPublic("mood");
  private static final Column ID = column("id", "integer").withNullable(false);
  private static final Column PHONE = column("phone", "text").withNullable(false);
  private static final EnumType TWO = new EnumType(MOOD, List.of("sad", "glad"), null);
  private static final EnumType THREE = TWO.withLabels(List.of("sad", "glad", "mad"));

  private final TestDatabase database = PostgresServer.shared().createDatabase();

  @AfterEach
  void drop() {
    database.close();
  }

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static Plan plan(SchemaModel before, SchemaModel after, Renames renames, RowRules rules) {
    return Planner.plan(before, after, renames, PostgresVersions.DEFAULT, rules);
  }

  private static Plan plan(SchemaModel before, SchemaModel after) {
    return plan(before, after, Renames.NONE, RowRules.NONE);
  }

  private void build(SchemaModel schema, String... rows) {
    StepRunner.run(plan(SchemaModel.EMPTY, schema).up(), database);
    database.execute(rows);
  }

  private void refuses(List<Step> steps, String message) {
    assertThatThrownBy(() -> StepRunner.run(steps, database))
        .hasStackTraceContaining(message)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(GuardDdl.SQLSTATE));
  }

  private static Table customers(Column... columns) {
    return Table.of(CUSTOMERS, columns);
  }

  private static Index index(String column) {
    return new Index(
        "customers_by",
        "btree",
        false,
        false,
        List.of(IndexKey.of(column)),
        List.of(),
        null,
        new TreeMap<>(),
        null);
  }

  @Test
  void refusesToBringARequiredColumnBackBeforeItsFirstStep() {
    SchemaModel before = SchemaModel.of(customers(ID, PHONE).withIndexes(List.of(index("id"))));
    SchemaModel after =
        SchemaModel.of(customers(ID, column("n", "text")).withIndexes(List.of(index("n"))));
    Plan plan = plan(before, after);
    build(before, "INSERT INTO customers VALUES (1, '555')");
    StepRunner.run(plan.up(), database);
    refuses(
        plan.down(),
        "table customers has rows, and column customers.phone, which takes no NULL and has no"
            + " default, has no value for them");
    assertThat(database.value("SELECT pg_get_indexdef('customers_by'::regclass)")).endsWith("(n)");
    assertThat(plan.sentencesBack())
        .containsExactly(
            "Column customers.phone takes no NULL and has no default, so that there is no value for"
                + " it in rows: if the table has any, the downgrade is refused before its first"
                + " step");
    database.execute("DELETE FROM customers");
    StepRunner.run(plan.down(), database);
    StepRunner.run(plan.up(), database);
  }

  @Test
  void bringsARequiredColumnBackWithTheValueThatIsGiven() {
    SchemaModel before = SchemaModel.of(customers(ID, PHONE));
    RowRules rules = new RowRules(Map.of("customers.phone", new SqlExpression("'unknown'")));
    Plan plan = plan(before, SchemaModel.of(customers(ID)), Renames.NONE, rules);
    build(before, "INSERT INTO customers VALUES (1, '555')");
    StepRunner.run(plan.up(), database);
    StepRunner.run(plan.down(), database);
    assertThat(database.value("SELECT phone FROM customers")).isEqualTo("unknown");
    assertThatThrownBy(() -> database.execute("INSERT INTO customers (id) VALUES (2)"))
        .hasMessageContaining("null value");
    assertThat(plan.sentencesBack())
        .containsExactly(
            "Column customers.phone comes back with 'unknown' in each row; its values do not");
    StepRunner.run(plan.up(), database);
  }

  @Test
  void givesRowsTheValueOfANewRequiredColumn() {
    SchemaModel before = SchemaModel.of(customers(ID));
    RowRules rules =
        new RowRules(Map.of("customers.phone", new SqlExpression("gen_random_uuid()::text")));
    Plan plan = plan(before, SchemaModel.of(customers(ID, PHONE)), Renames.NONE, rules);
    assertThat(plan.hazards()).isEmpty();
    build(before, "INSERT INTO customers VALUES (1), (2)");
    StepRunner.run(plan.up(), database);
    assertThat(database.value("SELECT count(DISTINCT phone) FROM customers")).isEqualTo("2");
    assertThatThrownBy(() -> database.execute("INSERT INTO customers (id) VALUES (3)"))
        .hasMessageContaining("null value");
    StepRunner.run(plan.down(), database);
    StepRunner.run(plan.up(), database);
  }

  @Test
  void refusesARequiredColumnOnTheWayUpToo() {
    SchemaModel before = SchemaModel.of(customers(ID));
    build(before, "INSERT INTO customers VALUES (1)");
    refuses(plan(before, SchemaModel.of(customers(ID, PHONE))).up(), "table customers has rows");
  }

  @Test
  void asksTheTableUnderTheNameThatItHasThen() {
    QualifiedName clients = QualifiedName.inPublic("clients");
    SchemaModel before = SchemaModel.of(customers(ID, PHONE));
    SchemaModel after = SchemaModel.of(Table.of(clients, ID));
    Renames renames =
        new Renames(
            new TreeMap<>(Map.of(ObjectId.table(CUSTOMERS), ObjectId.table(clients))),
            new TreeMap<>(),
            List.of());
    Plan plan = plan(before, after, renames, RowRules.NONE);
    build(before, "INSERT INTO customers VALUES (1, '555')");
    StepRunner.run(plan.up(), database);
    refuses(plan.down(), "has rows");
  }

  @Test
  void refusesToRemoveALabelThatARowHolds() {
    SchemaModel before = SchemaModel.of(TWO, customers(ID, column("mood", "mood")));
    SchemaModel after = SchemaModel.of(THREE, customers(ID, column("feeling", "mood")));
    Renames renames =
        new Renames(
            new TreeMap<>(),
            new TreeMap<>(
                Map.of(ObjectId.table(CUSTOMERS), new TreeMap<>(Map.of("mood", "feeling")))),
            List.of());
    Plan plan = plan(before, after, renames, RowRules.NONE);
    build(before, "INSERT INTO customers VALUES (1, 'sad')");
    StepRunner.run(plan.up(), database);
    database.execute("INSERT INTO customers VALUES (2, 'mad')");
    refuses(plan.down(), "in column feeling that enum type mood loses: mad");
    assertThat(plan.sentencesBack())
        .containsExactly(
            "Enum type mood loses mad again: if a row holds it, the downgrade is refused before its"
                + " first step");
    database.execute("DELETE FROM customers WHERE feeling = 'mad'");
    StepRunner.run(plan.down(), database);
    StepRunner.run(plan.up(), database);
  }

  /** The operator's zone is that of the role; the values are those of UTC all the same. */
  @Test
  void convertsTimesWithoutTheZoneOfWhoeverRunsIt() {
    database.execute("ALTER DATABASE " + database.name() + " SET TimeZone = 'America/New_York'");
    SchemaModel before =
        SchemaModel.of(customers(ID, column("a", "timestamp"), column("b", "date")));
    SchemaModel after =
        SchemaModel.of(customers(ID, column("a", "timestamptz"), column("b", "timestamptz(3)")));
    Plan plan = plan(before, after);
    build(before, "INSERT INTO customers VALUES (1, '2024-07-01 00:00', '2024-07-02')");
    String instants =
        "SELECT concat(extract(epoch FROM a)::bigint, ' ', extract(epoch FROM b)::bigint)"
            + " FROM customers";
    for (int i = 0; i < 2; i++) {
      StepRunner.run(plan.up(), database);
      assertThat(database.value(instants)).isEqualTo("1719792000 1719878400");
      StepRunner.run(plan.down(), database);
      assertThat(database.value("SELECT concat(a, ' ', b) FROM customers"))
          .isEqualTo("2024-07-01 00:00:00 2024-07-02");
    }
  }

  /** On the way back too, and under the name that the column and the table have by then. */
  @Test
  void convertsTimesInTheZoneThatTheColumnNames() {
    database.execute("ALTER DATABASE " + database.name() + " SET TimeZone = 'America/New_York'");
    SchemaModel before =
        SchemaModel.of(
            customers(
                ID, column("a", "timestamp"), column("b", "timestamptz"), column("c", "tsrange")));
    SchemaModel after =
        SchemaModel.of(
            customers(
                ID, column("since", "timestamptz"), column("b", "date"), column("c", "tstzrange")));
    Renames renames =
        new Renames(
            new TreeMap<>(),
            new TreeMap<>(Map.of(ObjectId.table(CUSTOMERS), new TreeMap<>(Map.of("a", "since")))),
            List.of());
    Map<String, String> zones =
        Map.of(
            "customers.since", "Europe/Berlin",
            "customers.b", "Europe/Berlin",
            "customers.c", "Europe/Berlin");
    Plan plan = plan(before, after, renames, new RowRules(Map.of(), zones));
    assertThat(plan.hazards()).extracting(Hazard::code).doesNotContain(HazardCode.TIME_ZONE);
    build(
        before,
        """
        INSERT INTO customers VALUES
          (1, '2024-07-01 00:00', '2024-06-30 22:00+00', '[2024-01-01, 2024-07-01)'),
          (2, '2024-01-01 00:00', '2024-12-31 23:00+00', 'empty'),
          (3, NULL, NULL, '(,2024-07-01]')""");
    for (int i = 0; i < 2; i++) {
      StepRunner.run(plan.up(), database);
      assertThat(
              database.column(
                  "SELECT concat_ws(' ', since AT TIME ZONE 'UTC', b, lower(c) AT TIME ZONE 'UTC',"
                      + " upper(c) AT TIME ZONE 'UTC', isempty(c), upper_inc(c))"
                      + " FROM customers ORDER BY id"))
          .containsExactly(
              "2024-06-30 22:00:00 2024-07-01 2023-12-31 23:00:00 2024-06-30 22:00:00 f f",
              "2023-12-31 23:00:00 2025-01-01 t f",
              "2024-06-30 22:00:00 f t");
      StepRunner.run(plan.down(), database);
      assertThat(
              database.column(
                  "SELECT concat_ws(' ', a, b AT TIME ZONE 'UTC', c) FROM customers ORDER BY id"))
          .containsExactly(
              "2024-07-01 00:00:00 2024-06-30 22:00:00"
                  + " [\"2024-01-01 00:00:00\",\"2024-07-01 00:00:00\")",
              "2024-01-01 00:00:00 2024-12-31 23:00:00 empty",
              "(,\"2024-07-01 00:00:00\"]");
    }
  }

  @Test
  void refusesToRemoveALabelThatAnArrayHolds() {
    SchemaModel before = SchemaModel.of(TWO, customers(ID, column("moods", "mood[]")));
    SchemaModel after = SchemaModel.of(THREE, customers(ID, column("moods", "mood[]")));
    Plan plan = plan(before, after);
    build(before);
    StepRunner.run(plan.up(), database);
    database.execute("INSERT INTO customers VALUES (2, '{sad,mad}')");
    refuses(plan.down(), "in column moods that enum type mood loses: mad");
  }

  /** A column that came with the label goes before it, so that no row holds it any more. */
  @Test
  void takesALabelBackTogetherWithTheColumnThatUsesIt() {
    Column mood = column("mood", "mood").withNullable(false);
    SchemaModel before = SchemaModel.of(TWO, customers(ID));
    SchemaModel after =
        SchemaModel.of(THREE, customers(ID, mood.withDefault(new SqlExpression("'mad'"))));
    Plan plan = plan(before, after);
    build(before, "INSERT INTO customers VALUES (1)");
    StepRunner.run(plan.up(), database);
    assertThat(database.value("SELECT mood FROM customers")).isEqualTo("mad");
    StepRunner.run(plan.down(), database);
    StepRunner.run(plan.up(), database);
  }
}
