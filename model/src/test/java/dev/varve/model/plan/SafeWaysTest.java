package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On tables that are there, the way is taken that keeps readers and writers going. */
final class SafeWaysTest {
  private static final QualifiedName PARTIES = QualifiedName.inPublic("parties");
  private static final Column ID = column("id", "bigint").withNullable(false);
  private static final Table TABLE = Table.of(PARTIES, ID, column("kind", "varchar(20)"));

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static SqlExpression sql(String text) {
    return new SqlExpression(text);
  }

  private static Table with(Constraint... constraints) {
    return TABLE.withConstraints(List.of(constraints));
  }

  private static Plan plan(SchemaObject before, SchemaObject after) {
    return plan(before, after, PostgresVersions.DEFAULT);
  }

  private static Plan plan(SchemaObject before, SchemaObject after, PostgresVersions versions) {
    return Planner.plan(SchemaModel.of(before), SchemaModel.of(after), Renames.NONE, versions);
  }

  private static List<String> up(Plan plan) {
    List<String> steps = new ArrayList<>();
    for (Step step : plan.up()) {
      steps.add(step.kind() + " " + step.sql());
    }
    return steps;
  }

  @Test
  void anIndexIsBuiltConcurrently() {
    Plan plan = plan(TABLE, TABLE.withIndexes(List.of(Index.of("parties_kind_idx", "kind"))));
    assertThat(up(plan))
        .containsExactly(
            "OUTSIDE_TRANSACTION CREATE INDEX CONCURRENTLY parties_kind_idx\n  ON parties (kind)");
    assertThat(plan.down())
        .containsExactly(
            new Step(Step.Kind.OUTSIDE_TRANSACTION, "DROP INDEX CONCURRENTLY parties_kind_idx"));
  }

  @Test
  void aConstraintThatIsNotValidIsValidated() {
    CheckConstraint check =
        new CheckConstraint("kind_check", sql("kind <> ''"), false, false, null);
    Plan plan = plan(with(check), with(check.asValidated()));
    assertThat(up(plan))
        .containsExactly("IN_TRANSACTION ALTER TABLE parties\n  VALIDATE CONSTRAINT kind_check");
    assertThat(ChangeText.line(plan.changes().get(0)))
        .isEqualTo("~ constraint parties.kind_check validated");
    assertThat(plan.down())
        .containsExactly(
            new Step(
                Step.Kind.IN_TRANSACTION,
                """
                ALTER TABLE parties
                  DROP CONSTRAINT kind_check,
                  ADD CONSTRAINT kind_check CHECK (kind <> '') NOT VALID"""));
  }

  @Test
  void aConstraintThatShallNotBeValidIsAddedSoAndLeft() {
    CheckConstraint check =
        new CheckConstraint("kind_check", sql("kind <> ''"), false, false, null);
    String add = "ALTER TABLE parties\n  ADD CONSTRAINT kind_check CHECK (kind <> '') NOT VALID";
    assertThat(up(plan(TABLE, with(check)))).containsExactly("IN_TRANSACTION " + add);
    Plan created =
        Planner.plan(
            SchemaModel.EMPTY, SchemaModel.of(with(check)), Renames.NONE, PostgresVersions.DEFAULT);
    assertThat(up(created)).hasSize(2).last().isEqualTo("IN_TRANSACTION " + add);
  }

  @Test
  void anIndexOfANewTableIsPlain() {
    Plan plan =
        Planner.plan(
            SchemaModel.EMPTY,
            SchemaModel.of(TABLE.withIndexes(List.of(Index.of("parties_kind_idx", "kind")))),
            Renames.NONE,
            PostgresVersions.DEFAULT);
    assertThat(up(plan))
        .containsExactly(
            "IN_TRANSACTION CREATE TABLE parties (\n  id bigint NOT NULL,\n  kind varchar(20)\n)",
            "IN_TRANSACTION CREATE INDEX parties_kind_idx\n  ON parties (kind)");
    assertThat(plan.hazards()).isEmpty();
  }

  @Test
  void aCheckIsValidatedInATransactionOfItsOwn() {
    CheckConstraint check = new CheckConstraint("positive", sql("id > 0"), false, null);
    assertThat(up(plan(TABLE, with(check))))
        .containsExactly(
            "IN_TRANSACTION ALTER TABLE parties\n"
                + "  ADD CONSTRAINT positive CHECK (id > 0) NOT VALID",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n  VALIDATE CONSTRAINT positive");
  }

  @Test
  void aForeignKeyIsValidatedInATransactionOfItsOwn() {
    PrimaryKey key =
        new PrimaryKey("parties_pkey", List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, null);
    ForeignKey foreignKey =
        new ForeignKey(
            "self",
            List.of("id"),
            PARTIES,
            List.of("id"),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            Deferral.INITIALLY_DEFERRED,
            null);
    assertThat(up(plan(with(key), with(key, foreignKey))))
        .containsExactly(
            "IN_TRANSACTION ALTER TABLE parties\n"
                + "  ADD CONSTRAINT self FOREIGN KEY (id) REFERENCES parties (id) ON DELETE CASCADE"
                + " DEFERRABLE INITIALLY DEFERRED NOT VALID",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n  VALIDATE CONSTRAINT self");
  }

  @Test
  void aUniqueConstraintStandsOnAnIndexBuiltConcurrently() {
    UniqueConstraint unique =
        new UniqueConstraint(
            "parties_kind_key", List.of("kind"), List.of(), false, Deferral.NOT_DEFERRABLE, null);
    assertThat(up(plan(TABLE, with(unique))))
        .containsExactly(
            "OUTSIDE_TRANSACTION CREATE UNIQUE INDEX CONCURRENTLY parties_kind_key\n"
                + "  ON parties (kind)",
            "IN_TRANSACTION ALTER TABLE parties\n"
                + "  ADD CONSTRAINT parties_kind_key UNIQUE USING INDEX parties_kind_key");
  }

  @Test
  void notNullIsProvenBeforeItIsSet() {
    Table after = TABLE.withColumns(List.of(ID, column("kind", "varchar(20)").withNullable(false)));
    assertThat(up(plan(TABLE, after)))
        .containsExactly(
            "IN_TRANSACTION ALTER TABLE parties\n  ADD CONSTRAINT parties_kind_not_null_check"
                + " CHECK (kind IS NOT NULL) NOT VALID",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n"
                + "  VALIDATE CONSTRAINT parties_kind_not_null_check",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n  ALTER COLUMN kind SET NOT NULL",
            "IN_TRANSACTION ALTER TABLE parties\n  DROP CONSTRAINT parties_kind_not_null_check");
  }

  @Test
  void notNullIsAConstraintFromPostgres18On() {
    Table after = TABLE.withColumns(List.of(ID, column("kind", "varchar(20)").withNullable(false)));
    assertThat(up(plan(TABLE, after, new PostgresVersions(18, 18))))
        .containsExactly(
            "IN_TRANSACTION ALTER TABLE parties\n"
                + "  ADD CONSTRAINT parties_kind_not_null NOT NULL kind NOT VALID",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n"
                + "  VALIDATE CONSTRAINT parties_kind_not_null");
  }

  @Test
  void aDefaultThatDiffersByRowIsFilledInByBatches() {
    Column token = column("token", "uuid").withDefault(sql("gen_random_uuid()"));
    List<Column> columns = new ArrayList<>(TABLE.columns());
    columns.add(token);
    Plan plan = plan(TABLE, TABLE.withColumns(columns));
    assertThat(plan.up())
        .extracting(Step::kind)
        .containsExactly(Step.Kind.IN_TRANSACTION, Step.Kind.IN_TRANSACTION, Step.Kind.REPEATED);
    assertThat(plan.up().get(0).sql()).isEqualTo("ALTER TABLE parties\n  ADD COLUMN token uuid");
    assertThat(plan.hazards()).isEmpty();
  }

  @Test
  void columnsAddedTogetherAreOneStatement() {
    List<Column> columns = new ArrayList<>(TABLE.columns());
    columns.add(column("a", "text").withNullable(false).withDefault(sql("''")));
    columns.add(column("b", "timestamptz").withDefault(sql("now()")));
    assertThat(up(plan(TABLE, TABLE.withColumns(columns))))
        .containsExactly(
            "IN_TRANSACTION ALTER TABLE parties\n  ADD COLUMN a text NOT NULL DEFAULT '',\n"
                + "  ADD COLUMN b timestamptz DEFAULT now()");
  }

  @Test
  void aNewLabelIsUsedInALaterTransaction() {
    EnumType before = new EnumType(QualifiedName.inPublic("state"), List.of("new"), null);
    EnumType after = before.withLabels(List.of("new", "old"));
    Column state = column("state", "state").withDefault(sql("'new'"));
    Table table = Table.of(PARTIES, state);
    Plan plan =
        Planner.plan(
            SchemaModel.of(before, table),
            SchemaModel.of(after, Table.of(PARTIES, state.withDefault(sql("'old'")))),
            Renames.NONE,
            PostgresVersions.DEFAULT);
    assertThat(up(plan))
        .containsExactly(
            "IN_TRANSACTION ALTER TYPE state ADD VALUE 'old' AFTER 'new'",
            "IN_NEW_TRANSACTION ALTER TABLE parties\n  ALTER COLUMN state SET DEFAULT 'old'");
  }
}
