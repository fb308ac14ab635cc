package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.change.Hazard;
import dev.varve.model.diff.Renames;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HazardsTest {
  private static final QualifiedName PARTIES = QualifiedName.inPublic("parties");
  private static final Column NAME = column("name", "text");

  private static Column column(String name, String type) {
    return Column.of(name, TypeName.parse(type));
  }

  private static List<String> keys(SchemaModel before, SchemaObject... after) {
    Plan plan = Planner.plan(before, SchemaModel.of(after), Renames.NONE, PostgresVersions.DEFAULT);
    return plan.hazards().stream().map(Hazard::key).toList();
  }

  private static SchemaModel parties(Column... columns) {
    return SchemaModel.of(Table.of(PARTIES, columns));
  }

  @Test
  void whatIsNewIsNoHazard() {
    assertThat(keys(SchemaModel.EMPTY, Table.of(PARTIES, NAME.withNullable(false)))).isEmpty();
  }

  @Test
  void droppingATableLosesItsRows() {
    assertThat(keys(parties(NAME))).containsExactly("drop-table:parties");
  }

  @Test
  void droppingAColumnLosesItsValues() {
    assertThat(keys(parties(NAME, column("tax_id", "text")), Table.of(PARTIES, NAME)))
        .containsExactly("drop-column:parties.tax_id");
  }

  @Test
  void droppingAnExtensionTakesWhatItBrought() {
    assertThat(keys(SchemaModel.of(new Extension("pg_trgm", null, null))))
        .containsExactly("drop-extension:pg_trgm");
  }

  @Test
  void movingAnExtensionThatMayNotBeRelocatableMayTakeADrop() {
    assertThat(
            keys(
                SchemaModel.of(new Extension("xml2", "one", null)),
                new Extension("xml2", "two", null)))
        .containsExactly("drop-extension:xml2");
    assertThat(
            keys(
                SchemaModel.of(new Extension("citext", "one", null)),
                new Extension("citext", "two", null)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.6, 1.5, drop-extension:hstore",
    "1.10, 1.9, drop-extension:hstore",
    "1.0.1, 1.0, drop-extension:hstore",
    "2.0.a, 2.0.1, drop-extension:hstore",
    "1.5, 1.6,",
    "1.9, 1.10,",
    "1.0, 1.0.1,",
    "1.6, ,",
  })
  void anOlderVersionOfAnExtensionMayTakeADrop(String from, String to, String key) {
    assertThat(
            keys(
                SchemaModel.of(new Extension("hstore", null, from)),
                new Extension("hstore", null, to)))
        .isEqualTo(key == null ? List.of() : List.of(key));
  }

  @Test
  void droppingASequenceLosesItsNumber() {
    Sequence sequence = Sequence.of(QualifiedName.inPublic("numbers"));
    assertThat(keys(SchemaModel.of(sequence))).containsExactly("drop-sequence:numbers");
  }

  @Test
  void droppingASequenceWithItsColumnIsTheColumnsHazard() {
    Sequence sequence =
        Sequence.of(QualifiedName.inPublic("numbers")).withOwner(new SequenceOwner(PARTIES, "no"));
    SchemaModel before = SchemaModel.of(sequence, Table.of(PARTIES, NAME, column("no", "bigint")));
    assertThat(keys(before)).containsExactly("drop-table:parties");
    assertThat(keys(before, Table.of(PARTIES, NAME))).containsExactly("drop-column:parties.no");
  }

  @ParameterizedTest
  @CsvSource({
    "bigint, 1, 1000, ",
    "bigint, 1, 100, narrow-type:numbers",
    "smallint, 1, 900, ",
    "bigint, -1, 1000, restart-sequence:numbers",
    "bigint, 2, 900, ",
  })
  void aSequenceWithOtherOptionsIsAsHazardousAsItsBounds(
      String type, long increment, long max, @Nullable String hazard) {
    Sequence before = numbers("bigint", 1, 900);
    assertThat(keys(SchemaModel.of(before), numbers(type, increment, max)))
        .isEqualTo(hazard == null ? List.of() : List.of(hazard));
  }

  private static Sequence numbers(String type, long increment, long max) {
    SequenceOptions options = new SequenceOptions(1L, increment, 1L, max, null, false);
    return new Sequence(
        QualifiedName.inPublic("numbers"), TypeName.parse(type), options, null, null);
  }

  @Test
  void anIdentityThatReplacesASequenceOfAnotherNameTakesThatName() {
    Sequence sequence =
        Sequence.of(QualifiedName.inPublic("numbers")).withOwner(new SequenceOwner(PARTIES, "no"));
    Column no = column("no", "bigint").withNullable(false);
    Table serial = Table.of(PARTIES, no.withDefault(new SqlExpression("nextval('numbers')")));
    Identity identity = new Identity(true, SequenceOptions.DEFAULT);
    assertThat(keys(SchemaModel.of(sequence, serial), Table.of(PARTIES, no.withIdentity(identity))))
        .containsExactly("rename:parties.no");
  }

  @Test
  void aRequiredColumnFailsOnRows() {
    Table after = Table.of(PARTIES, NAME, column("kind", "text").withNullable(false));
    assertThat(keys(parties(NAME), after)).containsExactly("required-column:parties.kind");
  }

  @Test
  void aRequiredColumnWithADefaultDoesNot() {
    Column kind = column("kind", "text").withNullable(false).withDefault(new SqlExpression("''"));
    assertThat(keys(parties(NAME), Table.of(PARTIES, NAME, kind))).isEmpty();
  }

  @Test
  void aRemovedLabelFailsOnRowsAndRewrites() {
    EnumType type = new EnumType(QualifiedName.inPublic("kind"), List.of("a", "b"), null);
    assertThat(keys(SchemaModel.of(type), type.withLabels(List.of("a"))))
        .containsExactly("remove-enum-label:kind", "rewrite-table:kind");
  }

  /** As measured on PostgreSQL 15 and 18. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(20)|varchar(40)|",
        "varchar(20)|text|",
        "text|varchar|",
        "numeric(10,2)|numeric(12,2)|",
        "numeric(10,2)|numeric|",
        "timestamptz(3)|timestamptz|",
        "cidr|inet|",
        "integer|bigint|rewrite-table",
        "integer|numeric|rewrite-table",
        "numeric(10,2)|numeric(14,4)|rewrite-table",
        "varchar(20)|varchar(10)|narrow-type rewrite-table",
        "text|varchar(50)|narrow-type rewrite-table",
        "bigint|integer|narrow-type rewrite-table",
        "text|integer|narrow-type rewrite-table",
        "integer|text|rewrite-table",
        "timestamp|timestamptz|narrow-type time-zone rewrite-table",
        "timestamptz|date|narrow-type time-zone rewrite-table",
        "timetz|time|narrow-type rewrite-table",
        "time[]|timetz[]|narrow-type time-zone rewrite-table",
        "text|timestamptz|narrow-type time-zone rewrite-table",
        "timestamptz|text|time-zone rewrite-table",
        "text[]|timestamptz[]|narrow-type time-zone rewrite-table",
        "text|timetz|narrow-type time-zone rewrite-table",
        "timetz|text|rewrite-table",
        "tsrange|tstzrange|narrow-type time-zone rewrite-table",
        "tstzrange|text|time-zone rewrite-table",
        "text|timestamp|narrow-type rewrite-table",
        "timestamptz(3)|timestamptz|",
      })
  void aTypeChangeIsAsHazardousAsItWasMeasured(String from, String to, String codes) {
    List<String> expected =
        codes == null
            ? List.of()
            : List.of(codes.split(" ")).stream().map(code -> code + ":parties.x").toList();
    assertThat(keys(parties(column("x", from)), Table.of(PARTIES, column("x", to))))
        .isEqualTo(expected);
  }
}
