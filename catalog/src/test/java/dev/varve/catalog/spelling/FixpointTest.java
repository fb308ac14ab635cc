package dev.varve.catalog.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.SampleScript;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that PostgreSQL prints otherwise once it has read its own output. */
final class FixpointTest {
  private static final QualifiedName FORMS = QualifiedName.inPublic("forms");

  private static final List<String> COLUMNS =
      List.of(
          "v varchar(10)",
          "w varchar",
          "c char(3)",
          "n name",
          "t text",
          "m mood",
          "i integer",
          "p numeric(10,2)",
          "r real",
          "b bit(4)",
          "vb varbit(8)",
          "at timestamp",
          "iv interval",
          "net cidr",
          "tags text[]",
          "codes varchar(10)[]");

  /** What is printed in another way the second time. */
  private static final List<String> MOVING =
      List.of(
          "v IN ('a', 'b')",
          "v NOT IN ('a', 'b')",
          "v <> ALL (ARRAY['a', 'b']::varchar[])",
          "v IN ('a', NULL)",
          "v IN ('a'::varchar(5), 'b')",
          "(v IN ('a', 'b')) IS TRUE",
          "COALESCE(v, 'a') IN ('a', 'b')",
          "GREATEST(v, 'a') IN ('a', 'b')",
          "CASE WHEN i = 1 THEN v ELSE 'a' END IN ('a', 'b')",
          "CASE v WHEN 'a' THEN w IN ('x', 'y') ELSE false END",
          "(v = 'a') = (v IN ('b', 'c'))",
          "(v IN ('a', 'b') AND i IN (1, 2)) OR (v = 'c' AND i = 3)",
          "v COLLATE \"C\" IN ('a', 'b')",
          "w = ANY (ARRAY['a', v])",
          "t::varchar(3) IN ('a', 'b')",
          "i::varchar IN ('1', '2')",
          "c = ANY (ARRAY['a', 'b']::varchar[])",
          "p = ANY (ARRAY[1, 2])",
          "r <> ALL (ARRAY[1.5, 2.5])",
          "vb <> ALL (ARRAY[B'101', B'1'])",
          "net IN ('10.0.0.0/8', NULL)",
          "p BETWEEN 1 AND 2 AND i > 0",
          "i IN (1, 2) OR (p NOT BETWEEN 1 AND 2 OR r > -1.5)",
          "NOT (codes IN ('{a}', '{b}') OR codes = '{c}')");

  /** What is printed in one way only. */
  private static final List<String> RESTING =
      List.of(
          "v = 'a'",
          "v = ANY (ARRAY['a', 'b'])",
          "NULLIF(v, '') IN ('a', 'b')",
          "v BETWEEN 'a' AND 'b'",
          "v LIKE 'a%' AND v !~~ 'b_'",
          "(v, i) IN (('a', 1), ('b', 2))",
          "(v, p, at) >= ('a', 1, '2020-01-01')",
          "ROW(v, t) IS DISTINCT FROM ROW('a', 'b')",
          "c IN ('a', 'b')",
          "n IN ('a', 'b')",
          "t IN ('a', 'b')",
          "m IN ('good', 'bad')",
          "b IN (B'1010', B'0101')",
          "i IN (1, 2) OR p BETWEEN 1 AND 2",
          "at + interval '1 day' > '2020-01-01'",
          "iv BETWEEN '1 day' AND interval '2' month",
          "tags <@ ARRAY['a', 'b']",
          "codes <@ ARRAY['a', 'b']::varchar[]");

  private static final List<String> DEFAULTS =
      List.of(
          "v varchar(10) = 'a'::text",
          "e varchar(10) = lower('A')",
          "f text = 'a'::varchar(3)",
          "k char(3) = 'a'::text",
          "s bigint = nextval('numbers'::regclass)",
          "x varchar(9) = 'x' || nextval('numbers')",
          "d timestamp = '2020-01-01'::date",
          "y interval = interval '1' day",
          "u numeric(10,2) = -1",
          "g varchar(10)[] = ARRAY['a', 'b']",
          "h mood = 'good'::mood");

  @TempDir Path folder;

  private static SchemaModel declared(List<String> conditions) {
    List<Column> columns = new ArrayList<>();
    List<Constraint> checks = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    for (String column : COLUMNS) {
      columns.add(column(column));
    }
    for (String condition : conditions) {
      String number = String.valueOf(checks.size());
      SqlExpression expression = new SqlExpression(condition);
      checks.add(new CheckConstraint("check_" + number, expression, false, null));
      indexes.add(index("where_" + number, IndexKey.of("i"), expression));
      indexes.add(index("key_" + number, key(condition), null));
      columns.add(
          Column.of("is_" + number, TypeName.parse("boolean"))
              .withGenerated(new Generated(expression, true)));
    }
    Table forms = new Table(FORMS, columns, checks, indexes, null);
    return SchemaModel.of(
        forms,
        defaults(),
        Sequence.of(QualifiedName.inPublic("numbers")),
        new EnumType(QualifiedName.inPublic("mood"), List.of("good", "bad"), null));
  }

  private static Table defaults() {
    List<Column> columns = new ArrayList<>();
    for (String one : DEFAULTS) {
      String[] parts = one.split(" = ", 2);
      columns.add(column(parts[0]).withDefault(new SqlExpression(parts[1])));
    }
    return new Table(QualifiedName.inPublic("defaults"), columns, List.of(), List.of(), null);
  }

  private static Column column(String definition) {
    String[] words = definition.split(" ", 2);
    return Column.of(words[0], TypeName.parse(words[1]));
  }

  private static IndexKey key(String condition) {
    return new IndexKey(null, new SqlExpression(condition), null, null, false, false);
  }

  private static Index index(String name, IndexKey key, @Nullable SqlExpression where) {
    return new Index(
        name, "btree", false, false, List.of(key), List.of(), where, new TreeMap<>(), null);
  }

  private static Table forms(LiveSchema live) {
    return Objects.requireNonNull(live.schema().table(FORMS));
  }

  /** What a new database of the server makes of the schema, as PostgreSQL prints it. */
  private static LiveSchema built(SchemaModel schema, PostgresServer server) {
    try (TestDatabase database = server.createDatabase()) {
      SampleScript.of(schema).forEach(database::execute);
      try (Connection connection = database.connection()) {
        return CatalogReader.read(connection, CatalogScope.ALL);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Spelling spelling(PostgresServer server, LiveSchema live) throws SQLException {
    try (Connection connection = server.connection()) {
      DatabaseAddress address =
          DatabaseAddress.parse(connection.getMetaData().getURL() + "?user=postgres");
      return new Spelling(
          new ScratchServer(address, Retry.DEFAULT), new SpellingCache(folder), live);
    }
  }

  private List<String> differences(SchemaModel declared, LiveSchema live, PostgresServer server)
      throws SQLException {
    Spelled spelled = spelling(server, live).align(declared, live.schema());
    assertThat(spelled.undecided()).isEmpty();
    return ChangeText.summary(
        Differ.diff(live.schema(), spelled.schema(), Renames.NONE, PostgresVersions.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void whatIsPrintedInAnotherWayTheSecondTimeIsNoDifference(int version) throws SQLException {
    PostgresServer server = PostgresServer.version(version);
    SchemaModel declared = declared(MOVING);
    LiveSchema once = built(declared, server);
    LiveSchema twice = built(once.schema(), server);
    LiveSchema thrice = built(twice.schema(), server);
    assertThat(twice.schema()).isNotEqualTo(once.schema());
    assertThat(thrice.schema()).isEqualTo(twice.schema());
    assertThat(differences(declared, once, server)).isEmpty();
    assertThat(differences(declared, twice, server)).isEmpty();
    assertThat(differences(once.schema(), twice, server)).isEmpty();
    assertThat(differences(twice.schema(), once, server)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void everyFormThatIsSaidToMoveDoes(int version) {
    PostgresServer server = PostgresServer.version(version);
    LiveSchema once = built(declared(MOVING), server);
    Table twice = forms(built(once.schema(), server));
    List<String> resting = new ArrayList<>();
    for (Constraint check : forms(once).constraints()) {
      if (check.equals(twice.constraint(check.name()))) {
        resting.add(check.toString());
      }
    }
    assertThat(resting).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 18})
  void mostFormsArePrintedAlikeTheSecondTime(int version) {
    PostgresServer server = PostgresServer.version(version);
    SchemaModel once = built(declared(RESTING), server).schema();
    SchemaModel twice = built(once, server).schema();
    assertThat(ChangeText.summary(Differ.diff(once, twice, Renames.NONE, PostgresVersions.DEFAULT)))
        .isEmpty();
  }

  @Test
  void anotherMeaningIsADifferenceHoweverItIsPrinted() throws SQLException {
    PostgresServer server = PostgresServer.shared();
    LiveSchema restored =
        built(built(declared(List.of("v IN ('a', 'b')")), server).schema(), server);
    assertThat(differences(declared(List.of("v IN ('a', 'c')")), restored, server))
        .containsExactly(
            "~ forms",
            "    - index key_0",
            "    - index where_0",
            "    - constraint check_0",
            "    - is_0 boolean",
            "    + is_0 boolean generated as (v IN ('a', 'c'))",
            "    + constraint check_0 CHECK (v IN ('a', 'c'))",
            "    + index key_0 ((v IN ('a', 'c')))",
            "    + index where_0 (i) where v IN ('a', 'c')");
  }

  @Test
  void theServerIsAskedOnceForBothSides() throws SQLException {
    PostgresServer server = PostgresServer.shared();
    SchemaModel declared = declared(MOVING);
    LiveSchema restored = built(built(declared, server).schema(), server);
    assertThat(differences(declared, restored, server)).isEmpty();
    DatabaseAddress nobody = DatabaseAddress.parse("postgresql://127.0.0.1:1/none");
    Spelling cached =
        new Spelling(new ScratchServer(nobody, Retry.DEFAULT), new SpellingCache(folder), restored);
    assertThat(cached.align(declared, restored.schema()).schema()).isEqualTo(restored.schema());
  }

  @Test
  void aSchemaSettlesWhereItIsPrintedTheSameAgain() throws SQLException {
    PostgresServer server = PostgresServer.shared();
    LiveSchema once = built(declared(MOVING), server);
    LiveSchema twice = built(once.schema(), server);
    assertThat(spelling(server, once).settled(once.schema())).isEqualTo(twice.schema());
    assertThat(spelling(server, twice).settled(twice.schema())).isEqualTo(twice.schema());
  }
}
