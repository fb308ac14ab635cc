package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sequences and what uses them: in which order, with how many statements, and on a server. */
@Tag("any-jdk")
final class SequencesTest {
  private static final QualifiedName ORDERS = QualifiedName.inPublic("orders");
  private static final QualifiedName NUMBERS = QualifiedName.inPublic("orders_id_seq");
  private static final Column NOTE = Column.of("note", TypeName.parse("text"));
  private static final Column PLAIN_ID = Column.of("id", TypeName.parse("integer"));
  private static final Schema APP = new Schema("app", null);

  private static Column id(QualifiedName sequence) {
    SqlExpression next = new SqlExpression("nextval('" + sequence.sql() + "')");
    return PLAIN_ID.withNullable(false).withDefault(next);
  }

  private static Sequence owned(QualifiedName sequence, QualifiedName table) {
    return new Sequence(
        sequence,
        TypeName.parse("integer"),
        SequenceOptions.DEFAULT,
        new SequenceOwner(table, "id"),
        null);
  }

  private static final Sequence SEQUENCE = owned(NUMBERS, ORDERS);
  private static final Table TABLE = Table.of(ORDERS, id(NUMBERS), NOTE);

  /** The tables and sequences come from Java classes, so that renames can be told. */
  private static SampleSchema sample(SchemaObject... objects) {
    Map<ObjectId, Origin> origins = new HashMap<>();
    for (SchemaObject object : objects) {
      if (object instanceof Table) {
        origins.put(object.id(), Origin.of("com.acme.Order", Map.of("id", "id", "number", "id")));
      }
    }
    return new SampleSchema(SchemaModel.of(objects), Origins.of(origins));
  }

  private static Plan plan(SampleSchema from, SampleSchema to) {
    Renames renames =
        Renames.resolve(
            from.schema(), from.origins(), to.schema(), to.origins(), RenameMarkers.NONE);
    return Planner.plan(from.schema(), to.schema(), renames, PostgresVersions.DEFAULT);
  }

  private static List<String> checked(SampleSchema from, SampleSchema to) {
    Plan plan = plan(from, to);
    PlanOracle.check(from.schema(), plan);
    return sql(plan.up());
  }

  private static List<String> sql(List<Step> steps) {
    return steps.stream().map(step -> step.sql().replace("\n  ", " ")).toList();
  }

  @Test
  void aSerialColumnComesWithItsTableAndGoesWithIt() {
    Plan plan = plan(sample(), sample(SEQUENCE, TABLE));
    PlanOracle.check(SchemaModel.EMPTY, plan);
    assertThat(sql(plan.up()))
        .containsExactly(
            "CREATE SEQUENCE orders_id_seq AS integer",
            "CREATE TABLE orders ( id integer NOT NULL DEFAULT nextval('orders_id_seq'),"
                + " note text\n)",
            "ALTER SEQUENCE orders_id_seq OWNED BY orders.id");
    assertThat(sql(plan.down())).containsExactly("DROP TABLE orders");
    assertThat(ChangeText.summary(plan.changes()))
        .containsExactly(
            "+ sequence orders_id_seq integer",
            "~ sequence orders_id_seq owned by orders.id",
            "+ table orders",
            "    + id integer not null default nextval('orders_id_seq')",
            "    + note text");
  }

  @Test
  void aSerialColumnGoesWithItsSequence() {
    assertThat(checked(sample(SEQUENCE, TABLE), sample(Table.of(ORDERS, NOTE))))
        .containsExactly("ALTER TABLE orders DROP COLUMN id");
  }

  @Test
  void aSequenceThatAnotherTableUsesIsDroppedByItself() {
    QualifiedName others = QualifiedName.inPublic("others");
    Table user = Table.of(others, id(NUMBERS));
    assertThat(checked(sample(SEQUENCE, TABLE, user), sample(Table.of(others, PLAIN_ID))))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
            "ALTER TABLE others ALTER COLUMN id DROP DEFAULT, ALTER COLUMN id DROP NOT NULL",
            "DROP TABLE orders",
            "DROP SEQUENCE orders_id_seq");
    assertThat(checked(sample(SEQUENCE, TABLE, user), sample()))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
            "DROP TABLE orders",
            "DROP TABLE others",
            "DROP SEQUENCE orders_id_seq");
  }

  @Test
  void onlyTheSequenceOfAColumnThatStaysGoes() {
    assertThat(checked(sample(SEQUENCE, TABLE), sample(Table.of(ORDERS, PLAIN_ID, NOTE))))
        .containsExactly(
            "ALTER TABLE orders ALTER COLUMN id DROP DEFAULT, ALTER COLUMN id DROP NOT NULL",
            "DROP SEQUENCE orders_id_seq");
  }

  @Test
  void aNewSequenceGoesOnAfterTheRows() {
    Table plain = Table.of(ORDERS, PLAIN_ID.withNullable(false), NOTE);
    assertThat(checked(sample(plain), sample(SEQUENCE, TABLE)))
        .containsExactly(
            "CREATE SEQUENCE orders_id_seq AS integer",
            "ALTER TABLE orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq')",
            "ALTER SEQUENCE orders_id_seq OWNED BY orders.id",
            "SELECT setval('orders_id_seq', max(id)) FROM orders"
                + " HAVING max(id) BETWEEN 1 AND 2147483647");
  }

  @Test
  void aSequenceChangesItsColumn() {
    Table two = Table.of(ORDERS, id(NUMBERS), Column.of("no", TypeName.parse("integer")));
    Sequence moved = SEQUENCE.withOwner(new SequenceOwner(ORDERS, "no"));
    assertThat(checked(sample(SEQUENCE, two), sample(moved, two)))
        .containsExactly("ALTER SEQUENCE orders_id_seq OWNED BY orders.no");
    assertThat(checked(sample(moved, two), sample(moved.withOwner(null), two)))
        .containsExactly("ALTER SEQUENCE orders_id_seq OWNED BY NONE");
  }

  @Test
  void aSequenceOutlivesItsColumn() {
    Table two = Table.of(ORDERS, id(NUMBERS), Column.of("no", TypeName.parse("integer")));
    Table one = Table.of(ORDERS, Column.of("no", TypeName.parse("integer")));
    assertThat(checked(sample(SEQUENCE, two), sample(SEQUENCE.withOwner(null), one)))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE", "ALTER TABLE orders DROP COLUMN id");
  }

  @Test
  void aColumnThatIsMadeAnewKeepsItsSequence() {
    Column generated =
        Column.of("n", TypeName.parse("bigint"))
            .withGenerated(new Generated(new SqlExpression("id * 2"), true));
    Sequence sequence = Sequence.of(NUMBERS).withOwner(new SequenceOwner(ORDERS, "n"));
    Table before = Table.of(ORDERS, PLAIN_ID, Column.of("n", TypeName.parse("bigint")));
    assertThat(
            checked(
                sample(sequence, before), sample(sequence, Table.of(ORDERS, PLAIN_ID, generated))))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
            "ALTER TABLE orders DROP COLUMN n,"
                + " ADD COLUMN n bigint GENERATED ALWAYS AS (id * 2) STORED",
            "ALTER SEQUENCE orders_id_seq OWNED BY orders.n");
  }

  @Test
  void theSequenceOfARenamedTableKeepsItsNameOrIsRenamedToo() {
    QualifiedName purchases = QualifiedName.inPublic("purchases");
    Table kept = Table.of(purchases, id(NUMBERS), NOTE);
    assertThat(checked(sample(SEQUENCE, TABLE), sample(owned(NUMBERS, purchases), kept)))
        .startsWith("ALTER TABLE orders RENAME TO purchases")
        .noneMatch(sql -> sql.contains("SEQUENCE"));
    QualifiedName renamed = QualifiedName.inPublic("purchases_id_seq");
    assertThat(
            checked(
                sample(SEQUENCE, TABLE),
                sample(owned(renamed, purchases), Table.of(purchases, id(renamed), NOTE))))
        .contains("ALTER SEQUENCE orders_id_seq RENAME TO purchases_id_seq")
        .noneMatch(sql -> sql.contains("DEFAULT"));
  }

  @Test
  void theSequenceOfARenamedColumnIsRenamedToo() {
    QualifiedName renamed = QualifiedName.inPublic("orders_number_seq");
    Sequence sequence = SEQUENCE.withOwner(null).withName(renamed);
    Table table = Table.of(ORDERS, id(renamed).withName("number"), NOTE);
    assertThat(
            checked(
                sample(SEQUENCE, TABLE),
                sample(sequence.withOwner(new SequenceOwner(ORDERS, "number")), table)))
        .contains("ALTER SEQUENCE orders_id_seq RENAME TO orders_number_seq")
        .noneMatch(sql -> sql.contains("DEFAULT"));
  }

  @Test
  void aTableTakesItsSequenceToAnotherSchema() {
    QualifiedName table = new QualifiedName("app", "orders");
    QualifiedName sequence = new QualifiedName("app", "orders_id_seq");
    Table moved = Table.of(table, id(sequence), NOTE);
    assertThat(checked(sample(APP, SEQUENCE, TABLE), sample(APP, owned(sequence, table), moved)))
        .containsExactly("ALTER TABLE orders SET SCHEMA app");
    QualifiedName renamed = sequence.withName("numbers");
    Table both = Table.of(table, id(renamed), NOTE);
    assertThat(checked(sample(APP, SEQUENCE, TABLE), sample(APP, owned(renamed, table), both)))
        .containsExactly(
            "ALTER TABLE orders SET SCHEMA app",
            "ALTER SEQUENCE app.orders_id_seq RENAME TO numbers");
  }

  @Test
  void aSequenceWhoseNameIsTakenElsewhereIsMovedByItself() {
    QualifiedName table = new QualifiedName("app", "orders");
    QualifiedName sequence = new QualifiedName("app", "numbers");
    Sequence inTheWay = Sequence.of(new QualifiedName("app", "orders_id_seq"));
    Table moved = Table.of(table, id(sequence), NOTE);
    assertThat(
            checked(
                sample(APP, SEQUENCE, TABLE, inTheWay),
                sample(APP, owned(sequence, table), moved, inTheWay)))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
            "ALTER TABLE orders SET SCHEMA app",
            "ALTER SEQUENCE orders_id_seq RENAME TO numbers",
            "ALTER SEQUENCE numbers SET SCHEMA app",
            "ALTER SEQUENCE app.numbers OWNED BY app.orders.id");
  }

  @Test
  void aSequenceLeavesItsTableForAnotherSchema() {
    Sequence alone = Sequence.of(new QualifiedName("app", "orders_id_seq"));
    Table plain = Table.of(ORDERS, id(alone.name()), NOTE);
    SampleSchema from =
        sample(APP, SEQUENCE.withOptions(Sequence.BIGINT, SequenceOptions.DEFAULT), TABLE);
    Renames renames =
        Renames.resolve(
            from.schema(),
            from.origins(),
            SchemaModel.of(APP, alone, plain),
            Origins.NONE,
            RenameMarkers.of(
                Map.of(new RenameMarkers.Member(alone.id(), ""), "public.orders_id_seq")));
    Plan plan =
        Planner.plan(
            from.schema(), SchemaModel.of(APP, alone, plain), renames, PostgresVersions.DEFAULT);
    PlanOracle.check(from.schema(), plan);
    assertThat(sql(plan.up()))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
            "ALTER SEQUENCE orders_id_seq SET SCHEMA app");
  }

  @Test
  void twoSequencesSwapTheirNames() {
    Sequence one = SEQUENCE;
    Sequence other =
        new Sequence(
            QualifiedName.inPublic("other"),
            Sequence.BIGINT,
            SequenceOptions.DEFAULT,
            new SequenceOwner(ORDERS, "note"),
            null);
    Table table = Table.of(ORDERS, id(other.name()), NOTE);
    assertThat(
            checked(
                sample(one, other, TABLE),
                sample(
                    one.withName(other.name()).withOwner(other.owner()),
                    other.withName(one.name()).withOwner(one.owner()),
                    table)))
        .isNotEmpty();
  }

  @Test
  void aWiderColumnHasAWiderSequence() {
    Column wide = id(NUMBERS).withType(TypeName.parse("bigint"), null);
    Sequence bigint = SEQUENCE.withOptions(Sequence.BIGINT, SequenceOptions.DEFAULT);
    assertThat(checked(sample(SEQUENCE, TABLE), sample(bigint, Table.of(ORDERS, wide, NOTE))))
        .containsExactly(
            "ALTER TABLE orders ALTER COLUMN id DROP DEFAULT, ALTER COLUMN id TYPE bigint",
            "ALTER SEQUENCE orders_id_seq AS bigint",
            "ALTER TABLE orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq')");
  }

  @Test
  void optionsAreAlteredTogether() {
    Sequence before = Sequence.of(NUMBERS);
    Sequence after =
        before.withOptions(
            TypeName.parse("smallint"), new SequenceOptions(7L, 2L, 5L, 900L, 3L, true));
    assertThat(checked(sample(before), sample(after)))
        .containsExactly(
            "ALTER SEQUENCE orders_id_seq AS smallint INCREMENT BY 2 MINVALUE 5 MAXVALUE 900"
                + " START WITH 7 CACHE 3 CYCLE RESTART");
  }
}
