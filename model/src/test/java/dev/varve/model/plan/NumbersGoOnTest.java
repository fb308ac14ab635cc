package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleScript;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a live column gets its numbers: none is given twice. */
@Tag("any-jdk")
final class NumbersGoOnTest {
  private static final QualifiedName ORDERS = QualifiedName.inPublic("orders");
  private static final Column ID = Column.of("id", TypeName.parse("integer")).withNullable(false);
  private static final Column NOTE = Column.of("note", TypeName.parse("text"));
  private static final SchemaModel IDENTITY = identity(SequenceOptions.DEFAULT);

  private static SchemaModel serial(String sequence, SequenceOptions options) {
    Sequence own =
        new Sequence(
            QualifiedName.inPublic(sequence),
            ID.type(),
            options,
            new SequenceOwner(ORDERS, "id"),
            "counts");
    SqlExpression next = new SqlExpression("nextval('" + own.name().sql() + "'::regclass)");
    return SchemaModel.of(own, Table.of(ORDERS, ID.withDefault(next), NOTE));
  }

  private static SchemaModel identity(SequenceOptions options) {
    return SchemaModel.of(Table.of(ORDERS, ID.withIdentity(new Identity(false, options)), NOTE));
  }

  private static Plan plan(SchemaModel before, SchemaModel after) {
    return Planner.plan(before, after, Renames.NONE, PostgresVersions.DEFAULT);
  }

  private static TestDatabase database(SchemaModel schema) {
    TestDatabase database = PostgresServer.shared().createDatabase();
    SampleScript.of(schema).forEach(database::execute);
    return database;
  }

  private static @Nullable String next(TestDatabase database) {
    return database.value("INSERT INTO orders (note) VALUES ('x') RETURNING id");
  }

  /** The number that is next after rows were added and the last of them was deleted. */
  private static void useThree(TestDatabase database) {
    database.execute("INSERT INTO orders (note) VALUES ('a'), ('b'), ('c')");
    database.execute("DELETE FROM orders WHERE id = 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders_id_seq", "order numbers"})
  void aSerialColumnBecomesAnIdentityColumnAndASerialOneAgain(String sequence) {
    SchemaModel serial = serial(sequence, SequenceOptions.DEFAULT);
    Plan plan = plan(serial, IDENTITY);
    try (TestDatabase database = database(serial)) {
      String old = SchemaOracle.describe(database);
      useThree(database);
      StepRunner.run(plan.up(), database);
      assertThat(next(database)).isEqualTo("4");
      StepRunner.run(plan.down(), database);
      assertThat(SchemaOracle.describe(database)).isEqualTo(old);
      assertThat(next(database)).isEqualTo("5");
    }
  }

  @Test
  void anIdentityColumnBecomesASerialOne() {
    SchemaModel serial = serial("orders_id_seq", SequenceOptions.DEFAULT);
    Plan plan = plan(IDENTITY, serial);
    try (TestDatabase expected = database(serial);
        TestDatabase database = database(IDENTITY)) {
      useThree(database);
      StepRunner.run(plan.up(), database);
      SchemaOracle.assertSameSchema(database, expected);
      assertThat(next(database)).isEqualTo("4");
    }
  }

  @Test
  void theSequenceOfAnIdentityMayHaveAnyName() {
    Plan plan = plan(IDENTITY, serial("orders_id_seq", SequenceOptions.DEFAULT));
    try (TestDatabase database = database(IDENTITY)) {
      useThree(database);
      database.execute("ALTER SEQUENCE orders_id_seq RENAME TO \"it's another\"");
      StepRunner.run(plan.up(), database);
      assertThat(next(database)).isEqualTo("4");
    }
  }

  @Test
  void aNumberThatWasSetAndNotGivenYetIsNext() {
    SchemaModel serial = serial("orders_id_seq", SequenceOptions.DEFAULT);
    try (TestDatabase database = database(serial)) {
      database.execute("SELECT setval('orders_id_seq', 500, false)");
      StepRunner.run(plan(serial, IDENTITY).up(), database);
      assertThat(next(database)).isEqualTo("500");
    }
  }

  @Test
  void aNumberOutOfTheNewBoundsIsNotTakenOver() {
    SchemaModel serial = serial("orders_id_seq", SequenceOptions.DEFAULT);
    SchemaModel bounded = identity(new SequenceOptions(1000L, null, 1000L, 2000L, null, false));
    try (TestDatabase database = database(serial)) {
      useThree(database);
      StepRunner.run(plan(serial, bounded).up(), database);
      assertThat(next(database)).isEqualTo("1000");
    }
  }

  @Test
  void aSerialColumnBecomesAWiderIdentityColumn() {
    SchemaModel serial = serial("orders_id_seq", SequenceOptions.DEFAULT);
    Column wide = ID.withType(TypeName.parse("bigint"), null);
    Identity always = new Identity(true, SequenceOptions.DEFAULT);
    SchemaModel identity = SchemaModel.of(Table.of(ORDERS, wide.withIdentity(always), NOTE));
    Plan plan = plan(serial, identity);
    try (TestDatabase expected = database(identity);
        TestDatabase database = database(serial)) {
      String old = SchemaOracle.describe(database);
      useThree(database);
      StepRunner.run(plan.up(), database);
      SchemaOracle.assertSameSchema(database, expected);
      StepRunner.run(plan.down(), database);
      assertThat(SchemaOracle.describe(database)).isEqualTo(old);
      assertThat(next(database)).isEqualTo("4");
    }
  }

  @Test
  void aNewSequenceGoesOnAfterTheRowsUnlessItStartsLater() {
    SchemaModel plain = SchemaModel.of(Table.of(ORDERS, ID, NOTE));
    SequenceOptions later = new SequenceOptions(1000L, null, null, null, null, false);
    try (TestDatabase database = database(plain)) {
      database.execute("INSERT INTO orders VALUES (41, 'x')");
      Plan plan = plan(plain, serial("numbers", SequenceOptions.DEFAULT));
      StepRunner.run(plan.up(), database);
      assertThat(next(database)).isEqualTo("42");
      StepRunner.run(plan.down(), database);
      StepRunner.run(plan(plain, serial("numbers", later)).up(), database);
      assertThat(next(database)).isEqualTo("1000");
    }
  }

  @Test
  void aColumnThatIsAddedIsNumberedOnce() {
    SchemaModel without = SchemaModel.of(Table.of(ORDERS, NOTE));
    try (TestDatabase database = database(without)) {
      database.execute("INSERT INTO orders VALUES ('a'), ('b')");
      StepRunner.run(plan(without, serial("numbers", SequenceOptions.DEFAULT)).up(), database);
      assertThat(database.column("SELECT id FROM orders ORDER BY id")).containsExactly("1", "2");
      assertThat(next(database)).isEqualTo("3");
    }
  }

  @Test
  void aSequenceThatMustBeginAnewGoesOnAfterTheRows() {
    SchemaModel up = serial("orders_id_seq", SequenceOptions.DEFAULT);
    SequenceOptions down = new SequenceOptions(10L, -1L, -100L, 10L, null, false);
    try (TestDatabase database = database(up)) {
      useThree(database);
      StepRunner.run(plan(up, serial("orders_id_seq", down)).up(), database);
      assertThat(next(database)).isEqualTo("0");
    }
  }
}
