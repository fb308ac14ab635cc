package dev.varve.model.plan;

import dev.varve.model.SampleSchema;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases that random pairs of schemas found, each on a real server. */
@Tag("any-jdk")
final class FoundCasesTest {
  private static final QualifiedName PARTIES = QualifiedName.inPublic("parties");

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static SampleSchema sample(SchemaObject... objects) {
    return new SampleSchema(SchemaModel.of(objects), Origins.NONE);
  }

  private static void check(SampleSchema before, SampleSchema after) {
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
  }

  @Test
  void aColumnThatTheIndexOfAReferencedKeyIncludesGetsAnotherType() {
    Index index = Index.of("parties_id_idx", "id");
    Index key =
        new Index(
            index.name(),
            "btree",
            true,
            false,
            index.keys(),
            List.of("born"),
            null,
            new TreeMap<>(),
            null);
    ForeignKey self =
        new ForeignKey(
            "parties_parent_fkey",
            List.of("parent"),
            PARTIES,
            List.of("id"),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            Deferral.NOT_DEFERRABLE,
            null);
    Table before =
        Table.of(
                PARTIES,
                column("id", "bigint"),
                column("parent", "bigint"),
                column("born", "timestamp"))
            .withIndexes(List.of(key))
            .withConstraints(List.of(self));
    Table after =
        before.withColumns(
            List.of(column("id", "bigint"), column("parent", "bigint"), column("born", "date")));
    check(sample(before), sample(after));
  }

  @Test
  void anIdentityIsNumberedTheOtherWayRound() {
    check(sample(numbered(null, null)), sample(numbered(-1L, null)));
    check(sample(numbered(null, null)), sample(numbered(2L, 10L)));
  }

  @Test
  void anIdentityGetsAnotherTypeAndOtherBoundsAtOnce() {
    SequenceOptions options = new SequenceOptions(null, 2L, null, 1000L, null, false);
    Column small =
        column("id", "smallint").withNullable(false).withIdentity(new Identity(true, options));
    Column big =
        column("id", "bigint")
            .withNullable(false)
            .withIdentity(new Identity(true, SequenceOptions.DEFAULT));
    check(sample(Table.of(PARTIES, big)), sample(Table.of(PARTIES, small)));
    check(sample(Table.of(PARTIES, small)), sample(Table.of(PARTIES, big)));
  }

  @Test
  void anExtensionIsMovedFromTheSchemaThatPostgresChose() {
    Schema schema = new Schema("app", null);
    check(
        sample(schema, new Extension("citext", null, null)),
        sample(schema, new Extension("citext", "app", null)));
  }

  @Test
  void anExtensionGetsAnOlderVersion() {
    check(
        sample(new Extension("hstore", null, "1.6")), sample(new Extension("hstore", null, "1.4")));
  }

  @Test
  void anExtensionIsMovedWithTheColumnsOfItsType() {
    Schema schema = new Schema("app", null);
    Table before = Table.of(PARTIES, column("email", "citext"));
    Table after = Table.of(PARTIES, column("email", "app.citext"));
    check(
        sample(schema, new Extension("citext", "public", null), before),
        sample(schema, new Extension("citext", "app", null), after));
  }

  @Test
  void indexesOfTwoTablesSwapTheirNames() {
    Table one = Table.of(PARTIES, column("id", "integer"));
    Table two = one.withName(QualifiedName.inPublic("roles"));
    check(
        sample(indexed(one, "a"), indexed(two, "b")), sample(indexed(one, "b"), indexed(two, "a")));
  }

  private static Table indexed(Table table, String name) {
    return table.withIndexes(List.of(Index.of(name, "id").withComment("Of " + table.name())));
  }

  @Test
  void constraintsOfTwoTablesSwapTheirNames() {
    Table one = Table.of(PARTIES, column("id", "integer").withNullable(false));
    Table two = one.withName(QualifiedName.inPublic("roles"));
    check(sample(keyed(one, "a"), keyed(two, "b")), sample(keyed(one, "b"), keyed(two, "a")));
  }

  /** With a key, and a foreign key to it. */
  private static Table keyed(Table table, String name) {
    return table.withConstraints(
        List.of(
            new PrimaryKey(name, List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, "A key."),
            new ForeignKey(
                name + "_of",
                List.of("id"),
                PARTIES,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                null)));
  }

  @Test
  void aForeignKeyIsValidatedAndDeferrableAtOnce() {
    Table parties = keyed(Table.of(PARTIES, column("id", "integer").withNullable(false)), "a");
    ForeignKey key = parties.foreignKeys().get(0);
    Table roles = Table.of(QualifiedName.inPublic("roles"), column("id", "integer"));
    check(
        sample(parties, roles.withConstraints(List.of(notValid(key)))),
        sample(
            parties,
            roles.withConstraints(List.of(key.withDeferral(Deferral.INITIALLY_DEFERRED)))));
  }

  private static ForeignKey notValid(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.references(),
        key.referencedColumns(),
        key.onDelete(),
        key.onDeleteColumns(),
        key.onUpdate(),
        key.deferral(),
        false,
        key.comment());
  }

  @Test
  void aColumnGetsATypeThatPostgresDoesNotCastTo() {
    List<String> types =
        List.of("bigint", "timestamp", "uuid", "uuid[]", "boolean[]", "date", "real", "inet");
    for (int i = 0; i < types.size(); i++) {
      Table before = Table.of(PARTIES, column("it", types.get(i)));
      Table after = Table.of(PARTIES, column("it", types.get((i + 1) % types.size())));
      check(sample(before), sample(after));
    }
  }

  @Test
  void anOrdinaryColumnBecomesAnIdentity() {
    SampleSchema before = sample(Table.of(PARTIES, column("id", "integer")));
    SampleSchema after = sample(numbered(null, null));
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
    PlanOracle.check(before, after, new PostgresVersions(18, 18));
  }

  private static Table numbered(@Nullable Long increment, @Nullable Long min) {
    SequenceOptions options = new SequenceOptions(null, increment, min, null, null, false);
    return Table.of(
        PARTIES,
        column("id", "integer").withNullable(false).withIdentity(new Identity(true, options)));
  }

  @Test
  void anEnumTypeHasTheNameOfABuiltInType() {
    EnumType type = new EnumType(QualifiedName.inPublic("name"), List.of("a"), "A comment.");
    Table table = Table.of(PARTIES, Column.of("name", type.typeName()), column("other", "name"));
    check(sample(), sample(type, table));
    check(sample(type, table), sample(type.withLabels(List.of("b", "a")), table));
  }

  @Test
  void aLabelGoesFromAColumnThatTheIndexOfAReferencedKeyIncludes() {
    EnumType type = new EnumType(QualifiedName.inPublic("kind"), List.of("a", "b"), null);
    PrimaryKey key =
        new PrimaryKey(
            "parties_pkey", List.of("id"), List.of("kind"), Deferral.NOT_DEFERRABLE, null);
    ForeignKey self =
        new ForeignKey(
            "parties_parent_fkey",
            List.of("parent"),
            PARTIES,
            List.of("id"),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            Deferral.NOT_DEFERRABLE,
            null);
    Table table =
        Table.of(
                PARTIES,
                column("id", "bigint").withNullable(false),
                column("parent", "bigint"),
                Column.of("kind", type.typeName()))
            .withConstraints(List.of(key, self));
    check(sample(type, table), sample(type.withLabels(List.of("a")), table));
  }

  @Test
  void aVirtualColumnOfATableWithACheckIsGeneratedFromSomethingElse() {
    PostgresVersions only18 = new PostgresVersions(18, 18);
    PlanOracle.check(sample(virtual("id + 1")), sample(virtual("id + 2")), only18);
  }

  private static Table virtual(String expression) {
    Column column = column("next", "bigint");
    return Table.of(
            PARTIES,
            column("id", "bigint"),
            column.withGenerated(new Generated(new SqlExpression(expression), false)))
        .withConstraints(
            List.of(
                new CheckConstraint("parties_id_check", new SqlExpression("id > 0"), false, null)));
  }

  @Test
  void aCheckOverAnOldColumnUsesANewLabel() {
    EnumType before = new EnumType(QualifiedName.inPublic("kind"), List.of("old"), null);
    Table table = Table.of(PARTIES, Column.of("kind", before.typeName()));
    CheckConstraint check =
        new CheckConstraint(
            "parties_kind_check", new SqlExpression("kind IN ('new')"), false, null);
    check(
        sample(before, table),
        sample(before.withLabels(List.of("new", "old")), table.withConstraints(List.of(check))));
  }

  @Test
  void columnsOfOneTypeGetAnotherLengthTogether() {
    check(
        sample(Table.of(PARTIES, column("name", "varchar(20)"), column("note", "varchar(10)"))),
        sample(Table.of(PARTIES, column("name", "varchar(40)"), column("note", "varchar"))));
  }

  @Test
  void columnsExchangeTheirTypes() {
    EnumType one = new EnumType(QualifiedName.inPublic("one"), List.of("a"), null);
    EnumType two = new EnumType(QualifiedName.inPublic("two"), List.of("a"), null);
    Table before =
        Table.of(PARTIES, Column.of("x", one.typeName()), Column.of("y", two.typeName()));
    Table after = Table.of(PARTIES, Column.of("x", two.typeName()), Column.of("y", one.typeName()));
    check(sample(one, two, before), sample(one, two, after));
  }

  @Test
  void aLabelThatIsADefaultIsRenamed() {
    EnumType before = new EnumType(QualifiedName.inPublic("kind"), List.of("old", "x"), null);
    EnumType after = before.withLabels(List.of("new", "x"));
    check(
        new SampleSchema(SchemaModel.of(before, withDefault("'old'")), origin(before, "old")),
        new SampleSchema(SchemaModel.of(after, withDefault("'new'")), origin(after, "new")));
  }

  private static Table withDefault(String text) {
    return Table.of(PARTIES, column("kind", "kind").withDefault(new SqlExpression(text)));
  }

  private static Origins origin(EnumType type, String label) {
    return Origins.of(
        Map.of(
            ObjectId.enumType(type.name()),
            Origin.of("com.acme.Kind", Map.of(label, "FIRST", "x", "X"))));
  }

  @Test
  void aTypeIsRenamedThatIsCalledLikeAColumnOfAView() {
    EnumType before = new EnumType(QualifiedName.inPublic("owner"), List.of("y", "x"), null);
    EnumType after = before.withName(QualifiedName.inPublic("holder"));
    check(
        new SampleSchema(
            SchemaModel.of(before, owned("owner"), owners("owner", "")), origin(before, "y")),
        new SampleSchema(
            SchemaModel.of(after, owned("holder"), owners("holder", "")), origin(after, "y")));
    check(
        new SampleSchema(
            SchemaModel.of(before, owned("owner"), owners("owner", "")), origin(before, "y")),
        new SampleSchema(
            SchemaModel.of(after, owned("holder"), owners("holder", " WHERE id > 0")),
            origin(after, "y")));
  }

  @Test
  void aViewComesBackBeforeTheViewOverIt() {
    EnumType before = new EnumType(QualifiedName.inPublic("owner"), List.of("y", "x"), null);
    EnumType after = before.withName(QualifiedName.inPublic("holder"));
    Table grown =
        Table.of(
            PARTIES, column("id", "integer"), column("owner", "holder"), column("n", "integer"));
    View counted =
        View.of(
            QualifiedName.inPublic("owners"),
            List.of(
                ViewColumn.of("id", TypeName.parse("integer")),
                ViewColumn.of("owner", TypeName.parse("holder")),
                ViewColumn.of("n", TypeName.parse("integer"))),
            "SELECT id, owner, n FROM parties");
    check(
        new SampleSchema(
            SchemaModel.of(before, owned("owner"), owners("owner", ""), over("owner")),
            origin(before, "y")),
        new SampleSchema(
            SchemaModel.of(after, grown, counted, over("holder")), origin(after, "y")));
  }

  private static View over(String type) {
    return View.of(
        QualifiedName.inPublic("owners_alone"),
        List.of(ViewColumn.of("owner", TypeName.parse(type))),
        "SELECT owner FROM owners");
  }

  private static Table owned(String type) {
    return Table.of(PARTIES, column("id", "integer"), column("owner", type));
  }

  private static View owners(String type, String where) {
    return View.of(
        QualifiedName.inPublic("owners"),
        List.of(
            ViewColumn.of("id", TypeName.parse("integer")),
            ViewColumn.of("owner", TypeName.parse(type))),
        "SELECT id, owner FROM parties" + where);
  }

  @Test
  void aFunctionKeepsTheNamesThatItWasWrittenIn() {
    Table table = Table.of(PARTIES, column("id", "integer"));
    Table renamed = table.withName(QualifiedName.inPublic("persons"));
    check(
        new SampleSchema(SchemaModel.of(table, counting("parties")), tableOrigin(table)),
        new SampleSchema(SchemaModel.of(renamed, counting("persons")), tableOrigin(renamed)));
  }

  private static Routine counting(String table) {
    return new Routine(
        QualifiedName.inPublic("counted"),
        List.of(),
        TypeName.parse("bigint"),
        false,
        Body.of("sql", "SELECT count(*) FROM " + table),
        Traits.DEFAULT,
        null);
  }

  private static Origins tableOrigin(Table table) {
    return Origins.of(
        Map.of(ObjectId.table(table.name()), Origin.of("com.acme.Party", Map.of("id", "id"))));
  }
}
