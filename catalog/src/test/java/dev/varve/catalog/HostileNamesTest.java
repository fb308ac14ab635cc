package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleScript;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileNamesTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  static Stream<String> names() {
    return Stream.of(
        "wi\"th \"\"quotes\"",
        "it's",
        "select",
        "using",
        "where",
        "UPPER and lower",
        "Größe 名前 😀",
        "ä".repeat(31) + "x",
        " outer blanks ",
        "\u2003em\u2003",
        "\u00a0hard\u00a0",
        "new\nline\r\n",
        "tab\t",
        "$$",
        "a$1",
        "back\\slash",
        "a.b",
        "(a, b)",
        ":relations",
        "${schemas}",
        "?",
        "%s",
        "-- x",
        "/* x */",
        "--18+",
        "x::text");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyKindCanHaveAnyName(String name) {
    SchemaModel schema = schemaOf(name);
    SampleScript.of(schema).forEach(DATABASE::execute);
    LiveSchema live = Reading.of(DATABASE);
    assertThat(live.schema()).isEqualTo(schema);
    assertThat(live.unsupported()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsNotHeldCanHaveAnyNameToo(String name) {
    String quoted = SqlQuoting.identifier(name);
    DATABASE.execute(
        """
        CREATE SCHEMA %1$s;
        CREATE COLLATION %1$s.%1$s (LOCALE = 'C');
        """
            .formatted(quoted));
    assertThat(Reading.unsupported(DATABASE)).containsExactly("collation " + name + "." + name);
  }

  @Test
  void namesThatDifferInOuterBlanksOrQuotesAreTwo() {
    DATABASE.execute(
        """
        CREATE TABLE a (x integer); CREATE TABLE " a" (x integer); CREATE TABLE "a " (x integer);
        CREATE TABLE "\"" a\""" (x integer); CREATE TABLE "A" (x integer);
        CREATE SCHEMA s; CREATE SCHEMA " s"; CREATE TABLE s.a (x integer); CREATE TABLE " s".a (x integer);
        """);
    assertThat(Reading.of(DATABASE).schema().tables())
        .extracting(Table::name)
        .containsExactlyInAnyOrder(
            QualifiedName.inPublic("a"),
            QualifiedName.inPublic(" a"),
            QualifiedName.inPublic("a "),
            QualifiedName.inPublic("\" a\""),
            QualifiedName.inPublic("A"),
            new QualifiedName("s", "a"),
            new QualifiedName(" s", "a"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTableOfAnyNameCanBeLeftOut(String name) {
    String quoted = SqlQuoting.identifier(name);
    DATABASE.execute("CREATE TABLE " + quoted + " (a integer); CREATE TABLE kept (a integer)");
    CatalogScope scope = CatalogScope.ALL.without(name);
    assertThat(Reading.of(DATABASE, scope).schema().tables())
        .extracting(Table::name)
        .containsExactly(QualifiedName.inPublic("kept"));
  }

  private static SchemaModel schemaOf(String name) {
    QualifiedName qualified = new QualifiedName(name, name);
    EnumType type = new EnumType(qualified.withName("e" + cut(name)), List.of(name, "x"), name);
    SqlExpression label =
        new SqlExpression("'" + name.replace("'", "''") + "'::" + type.typeName().sql());
    Column column = Column.of(name, TypeName.parse("text")).withNullable(false);
    Column typed = Column.of("typed", type.typeName()).withDefault(label);
    Sequence sequence = Sequence.of(qualified.withName("s" + cut(name))).withComment(name);
    String constant = SqlQuoting.qualified(name, sequence.name().name()).replace("'", "''");
    SqlExpression next = new SqlExpression("nextval('" + constant + "'::regclass)");
    Column numbered = Column.of("numbered", TypeName.parse("bigint")).withDefault(next);
    return SchemaModel.of(
        new Schema(name, name),
        type,
        sequence.withOwner(new SequenceOwner(qualified, name)),
        new Table(
            qualified,
            List.of(column.withComment(name), typed, numbered),
            constraints(name, qualified),
            List.of(index(name)),
            name));
  }

  private static List<Constraint> constraints(String name, QualifiedName table) {
    String quoted = SqlQuoting.identifier(name);
    SqlExpression condition = new SqlExpression(quoted + " <> ''::text");
    return List.of(
        new PrimaryKey("p" + cut(name), List.of(name), List.of(), Deferral.NOT_DEFERRABLE, name),
        new UniqueConstraint(
            "u" + cut(name), List.of("typed"), List.of(name), false, Deferral.NOT_DEFERRABLE, name),
        new ForeignKey(
            "f" + cut(name),
            List.of(name),
            table,
            List.of(name),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            Deferral.NOT_DEFERRABLE,
            name),
        new CheckConstraint("c" + cut(name), condition, false, name));
  }

  private static Index index(String name) {
    String quoted = SqlQuoting.identifier(name);
    return new Index(
        "i" + cut(name),
        "btree",
        false,
        false,
        List.of(
            IndexKey.of(name),
            new IndexKey(null, new SqlExpression("lower(" + quoted + ")"), null, null, true, true)),
        List.of("typed"),
        new SqlExpression(quoted + " IS NOT NULL"),
        new TreeMap<>(),
        name);
  }

  /** Room for a letter before a name of 63 bytes. */
  private static String cut(String name) {
    return name.length() > 20 ? name.substring(2) : name;
  }
}
