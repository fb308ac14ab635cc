package dev.varve.catalog.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.catalog.scratch.ScratchServer;
import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {
  private static final QualifiedName ORDERS = QualifiedName.inPublic("orders");
  private static final ScratchServer NOBODY =
      new ScratchServer(
          DatabaseAddress.parse("postgresql://127.0.0.1:1/none"), new Retry(1, Duration.ZERO));

  /** What {@link #declared()} says, as a database was given it by somebody else. */
  private static final String LIVE =
      """
      CREATE EXTENSION pg_trgm;
      CREATE TYPE mood AS ENUM ('good', 'bad');
      CREATE TABLE orders (
        id bigint NOT NULL,
        price numeric(10,2) DEFAULT 1.50,
        kind varchar(10) DEFAULT 'a' NOT NULL,
        mood mood DEFAULT 'good',
        tags text[] DEFAULT '{}',
        made_at timestamptz DEFAULT CURRENT_TIMESTAMP,
        note text DEFAULT NULL,
        twice numeric GENERATED ALWAYS AS (price * 2) STORED,
        CONSTRAINT kind_check CHECK (kind IN ('a', 'b')),
        CONSTRAINT price_check CHECK (price BETWEEN 0 AND 100)
      );
      CREATE INDEX orders_note ON orders (lower(note) text_ops, kind) WHERE mood <> 'bad';
      CREATE INDEX orders_trgm ON orders USING gin (note gin_trgm_ops);
      """;

  @TempDir Path folder;
  private final TestDatabase database = PostgresServer.shared().createDatabase();

  @AfterEach
  void drop() {
    database.close();
  }

  private static Column column(String name, String type, String defaultValue) {
    return Column.of(name, TypeName.parse(type)).withDefault(new SqlExpression(defaultValue));
  }

  private static Table orders(String priceCheck) {
    return Table.of(
            ORDERS,
            Column.of("id", TypeName.parse("bigint")).withNullable(false),
            column("price", "numeric(10,2)", "1.50"),
            column("kind", "varchar(10)", "'a'").withNullable(false),
            column("mood", "mood", "'good'"),
            column("tags", "text[]", "'{}'"),
            column("made_at", "timestamptz", "current_timestamp"),
            column("note", "text", "NULL"),
            Column.of("twice", TypeName.parse("numeric"))
                .withGenerated(new Generated(new SqlExpression("price * 2"), true)))
        .withConstraints(
            List.of(check("kind_check", "kind IN ('a', 'b')"), check("price_check", priceCheck)))
        .withIndexes(List.of(byNote(), byTrigram()));
  }

  private static CheckConstraint check(String name, String condition) {
    return new CheckConstraint(name, new SqlExpression(condition), false, null);
  }

  private static Index byNote() {
    IndexKey lower =
        new IndexKey(null, new SqlExpression("lower(note)"), "text_ops", null, false, false);
    return new Index(
        "orders_note",
        "btree",
        false,
        false,
        List.of(lower, IndexKey.of("kind")),
        List.of(),
        new SqlExpression("mood <> 'bad'"),
        new TreeMap<>(),
        null);
  }

  private static Index byTrigram() {
    IndexKey note = new IndexKey("note", null, "gin_trgm_ops", null, false, false);
    return new Index(
        "orders_trgm", "gin", false, false, List.of(note), List.of(), null, new TreeMap<>(), null);
  }

  private static SchemaModel declared(Table table) {
    return SchemaModel.of(
        new Extension("pg_trgm", null, null),
        new EnumType(QualifiedName.inPublic("mood"), List.of("good", "bad"), null),
        table);
  }

  private static SchemaModel declared() {
    return declared(orders("price BETWEEN 0 AND 100"));
  }

  private static LiveSchema read(TestDatabase database) {
    try (Connection connection = database.connection()) {
      return CatalogReader.read(connection, CatalogScope.ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Spelling spelling(TestDatabase database, LiveSchema live) {
    ScratchServer server = new ScratchServer(DatabaseAddress.parse(database.url()), Retry.DEFAULT);
    return new Spelling(server, new SpellingCache(folder), live);
  }

  private static List<String> changes(LiveSchema live, Spelled spelled) {
    List<String> lines = new ArrayList<>();
    for (Change change :
        Differ.diff(live.schema(), spelled.schema(), Renames.NONE, PostgresVersions.DEFAULT)) {
      lines.add(ChangeText.line(change));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void whatMeansTheSameIsNoDifference(int version) {
    try (TestDatabase old = PostgresServer.version(version).createDatabase()) {
      LiveSchema live = read(old.execute(LIVE));
      Spelled spelled = spelling(old, live).align(declared(), live.schema());
      assertThat(changes(live, spelled)).isEmpty();
      assertThat(spelled.undecided()).isEmpty();
    }
  }

  @Test
  void whatMeansSomethingElseIsADifferenceInTheWordsThatWereDeclared() {
    LiveSchema live = read(database.execute(LIVE));
    SchemaModel declared = declared(orders("price BETWEEN 1 AND 100"));
    assertThat(changes(live, spelling(database, live).align(declared, live.schema())))
        .containsExactly(
            "- constraint orders.price_check",
            "+ constraint orders.price_check CHECK (price BETWEEN 1 AND 100)");
  }

  @Test
  void theServerIsAskedOnceForATableAndAVersion() {
    LiveSchema live = read(database.execute(LIVE));
    spelling(database, live).align(declared(), live.schema());
    Spelling cached = new Spelling(NOBODY, new SpellingCache(folder), live);
    assertThat(changes(live, cached.align(declared(), live.schema()))).isEmpty();
  }

  @Test
  void aDamagedFileOfTheCacheIsMadeAnew() throws IOException {
    LiveSchema live = read(database.execute(LIVE));
    spelling(database, live).align(declared(), live.schema());
    try (var files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("orders_note", "orders_nota"));
    }
    Spelled spelled = spelling(database, live).align(declared(), live.schema());
    assertThat(changes(live, spelled)).isEmpty();
  }

  @Test
  void noServerIsAskedWhereTextDecides() {
    LiveSchema live = read(database.execute(LIVE));
    Spelling silent = new Spelling(NOBODY, new SpellingCache(folder), live);
    assertThat(silent.align(live.schema(), live.schema()).schema()).isEqualTo(live.schema());
  }

  @Test
  void aFunctionOfTheDatabaseIsThereInTheScratchDatabaseToo() {
    database.execute(
        "CREATE FUNCTION is_number(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE"
            + " AS 'SELECT true'",
        "CREATE FUNCTION can_be_price(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE"
            + " AS 'SELECT is_number($1)'");
    database.execute(LIVE.replace("price BETWEEN 0 AND 100", "can_be_price(price)"));
    LiveSchema live = read(database);
    Spelled spelled =
        spelling(database, live).align(declared(orders("can_be_price( price )")), live.schema());
    assertThat(spelled.schema().tables()).isEqualTo(live.schema().tables());
    assertThat(spelled.undecided()).isEmpty();
  }

  @Test
  void viewsFunctionsAndTriggersMeanTheSameInOtherWords() {
    database.execute(
        "CREATE TABLE orders (id integer, s varchar(9))",
        "CREATE FUNCTION touch(n integer DEFAULT 1 + 1) RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
        "CREATE VIEW open AS SELECT id FROM orders WHERE s IN ('a', 'b')",
        "CREATE TRIGGER t BEFORE UPDATE ON orders FOR EACH ROW WHEN (new.s IN ('a', 'b'))"
            + " EXECUTE FUNCTION fired()");
    LiveSchema live = read(database);
    View view =
        View.of(
            QualifiedName.inPublic("open"),
            List.of(ViewColumn.of("id", TypeName.parse("integer"))),
            "SELECT id FROM orders WHERE s IN ('a','b')");
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : live.schema().objects()) {
      objects.add(object.id().equals(view.id()) ? view : object);
    }
    SchemaModel declared = SchemaModel.of(objects);
    assertThat(spelling(database, live).align(declared, live.schema()).schema())
        .isEqualTo(live.schema());
    objects.remove(view);
    View other = view.withQuery(new SqlExpression("SELECT id FROM orders WHERE s IN ('a', 'c')"));
    objects.add(other);
    assertThat(
            spelling(database, live)
                .align(SchemaModel.of(objects), live.schema())
                .schema()
                .find(view.id()))
        .isEqualTo(other);
  }

  @Test
  void theSequenceOfADefaultMayBeDeclaredOrNot() {
    database.execute(
        "CREATE SEQUENCE own",
        "CREATE SCHEMA app",
        "CREATE SEQUENCE app.others",
        "CREATE TABLE orders (a bigint DEFAULT nextval('own'),"
            + " b bigint DEFAULT nextval('app.others'))");
    LiveSchema live = read(database);
    Sequence own = Sequence.of(QualifiedName.inPublic("own"));
    Table declared =
        Table.of(
            ORDERS,
            column("a", "bigint", "nextval('own')"),
            column("b", "bigint", "nextval( 'app.others' )"));
    SchemaModel before = SchemaModel.of(own, live.schema().tables().get(0));
    Spelled spelled = spelling(database, live).align(SchemaModel.of(own, declared), before);
    assertThat(spelled.schema()).isEqualTo(before);
    assertThat(spelled.undecided()).isEmpty();
  }

  @Test
  void whatCannotBeComparedIsSaidAndTakenFromTheDatabase() {
    database.execute(LIVE);
    LiveSchema live = read(database);
    Spelled spelled =
        spelling(database, live).align(declared(orders("is_price(price)")), live.schema());
    assertThat(changes(live, spelled)).isEmpty();
    assertThat(spelled.undecided()).hasSize(1);
    assertThat(spelled.undecided().get(0).table()).isEqualTo(ORDERS);
    assertThat(spelled.undecided().get(0).part()).isEqualTo("price_check");
    assertThat(spelled.undecided().get(0).reason())
        .startsWith("ERROR: function is_price(numeric) does not exist");
  }

  @Test
  void ofATableThatCannotBeMadeOnlyWhatNeedsNoServerIsCompared() {
    database.execute("CREATE TABLE orders (a integer, b text DEFAULT 'b', c text)");
    LiveSchema live = read(database);
    Table declared =
        Table.of(
            ORDERS,
            Column.of("a", TypeName.parse("price")),
            column("b", "text", "'b'"),
            column("c", "text", "'c'"));
    Spelled spelled = spelling(database, live).align(SchemaModel.of(declared), live.schema());
    assertThat(changes(live, spelled))
        .containsExactly(
            "~ column orders.a type integer -> price", "~ column orders.c default 'c'");
    assertThat(spelled.undecided()).extracting(Undecided::part).containsExactly("b", "c");
  }
}
