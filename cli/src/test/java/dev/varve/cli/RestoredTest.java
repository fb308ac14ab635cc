package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.runtime.MigrationList;
import dev.varve.testing.PgDump;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database that was restored from a dump, where PostgreSQL prints some expressions otherwise. */
class RestoredTest {
  private static final String IN_LIST = "s IN ('a', 'b') AND n BETWEEN 1 AND 5";

  @RegisterExtension private final TestApplication app = new TestApplication();

  private static Revision record(String condition) {
    SqlExpression expression = new SqlExpression(condition);
    Index index =
        new Index(
            "orders_open",
            "btree",
            false,
            false,
            List.of(IndexKey.of("s")),
            List.of(),
            expression,
            new TreeMap<>(),
            null);
    Table orders =
        Table.of(
                QualifiedName.inPublic("orders"),
                Column.of("s", TypeName.parse("varchar(10)")),
                Column.of("n", TypeName.parse("integer")))
            .withConstraints(List.of(new CheckConstraint("known", expression, false, null)))
            .withIndexes(List.of(index));
    return Revision.between(
        "0001_first",
        List.of(),
        "first",
        "V0001_first",
        Snapshot.EMPTY,
        new Snapshot(SchemaModel.of(orders), Origins.NONE));
  }

  /** Another database, which holds what the application's was upgraded to. */
  private TestDatabase restored() {
    app.migrationOfSteps(
        "0001_first",
        "",
        """
        steps.sql("CREATE TABLE orders (s varchar(10), n integer, CONSTRAINT known CHECK (%s))");
        steps.sql("CREATE INDEX orders_open ON orders (s) WHERE %s");\
        """
            .formatted(IN_LIST, IN_LIST),
        "steps.sql(\"DROP TABLE orders\");");
    app.write(
        app.classes().resolve(MigrationList.RESOURCE),
        "varve-migrations 1\n0001_first\t-\tV0001_first\t-\t-\t-\n");
    app.record(record(IN_LIST));
    assertThat(app.run("upgrade").exit()).isZero();
    TestDatabase copy = app.database().server().createDatabase();
    assumeThat(PgDump.restore(app.database(), copy)).isTrue();
    app.environment().put(TestApplication.URL, copy.url());
    return copy;
  }

  @Test
  void isStampedAndHasNotDrifted() {
    try (TestDatabase copy = restored()) {
      assertThat(copy.column("SELECT id FROM varve_history")).isEmpty();
      assertThat(app.run("stamp", "head").exit()).isZero();
      assertThat(app.run("drift")).isEqualTo(new Ran(0, "no difference\n", ""));
    }
  }

  @Test
  void mayHaveDriftedWhereNobodyCanCompareExpressions() {
    try (TestDatabase copy = restored()) {
      copy.execute(
          "DROP ROLE IF EXISTS varve_reader",
          "CREATE ROLE varve_reader LOGIN",
          "GRANT ALL ON ALL TABLES IN SCHEMA public TO varve_reader");
      app.environment()
          .put(TestApplication.URL, copy.url().replace("user=postgres", "user=varve_reader"));
      assertThat(app.run("stamp", "head", "--unchecked").exit()).isZero();
      Ran drift = app.run("drift");
      copy.execute("DROP OWNED BY varve_reader", "DROP ROLE varve_reader");
      assertThat(drift.exit()).isEqualTo(5);
      assertThat(drift.out())
          .contains("constraint orders.known", "compared as they are written: PostgreSQL at ")
          .contains("Grant CREATEDB");
    }
  }

  @Test
  void hasDriftedWhereAnExpressionMeansSomethingElse() {
    try (TestDatabase copy = restored()) {
      app.record(record("s IN ('a', 'c') AND n BETWEEN 1 AND 5"));
      copy.execute("CREATE TABLE other (x int)");
      Ran stamp = app.run("stamp", "head");
      assertThat(stamp.exit()).isEqualTo(1);
      assertThat(stamp.err())
          .contains("VARVE-7017", "constraint orders.known", "index orders.orders_open");
    }
  }
}
