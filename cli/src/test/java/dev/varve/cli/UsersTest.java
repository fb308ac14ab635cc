package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.Snapshot;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A migration swaps a type that a function uses which no class declares. */
class UsersTest {
  private static final String USER = "state is used by function is_new(state)";

  @RegisterExtension private final TestApplication app = new TestApplication();

  private static SchemaModel schema(String... labels) {
    QualifiedName state = QualifiedName.inPublic("state");
    return SchemaModel.of(
        new EnumType(state, List.of(labels), null),
        Table.of(QualifiedName.inPublic("document"), Column.of("state", TypeName.parse("state"))));
  }

  private static String sql(List<Step> steps) {
    return steps.stream().map(Step::sql).collect(Collectors.joining("; ")).replace("\n", " ");
  }

  @BeforeEach
  void migrations() {
    SchemaModel first = schema("new", "old", "lost");
    SchemaModel second = schema("new", "old");
    Snapshot one = new Snapshot(first, Origins.NONE);
    var create = Planner.plan(SchemaModel.EMPTY, first, Renames.NONE, PostgresVersions.DEFAULT);
    var swap = Planner.plan(first, second, Renames.NONE, PostgresVersions.DEFAULT);
    app.migration(
        "0001_first",
        "",
        sql(create.up())
            + "; CREATE FUNCTION is_new(state) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "DROP FUNCTION is_new; " + sql(create.down()));
    app.migration("0002_second", "0001_first", sql(swap.up()), sql(swap.down()));
    app.record(Revision.between("0001_first", List.of(), "first", "V1", Snapshot.EMPTY, one));
    app.record(
        Revision.between(
            "0002_second",
            List.of("0001_first"),
            "second",
            "V2",
            one,
            new Snapshot(second, Origins.NONE)));
  }

  @Test
  void verifyNamesItInTheFailure() {
    Ran ran = app.run("verify");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err()).startsWith("varve: VARVE-7021: ").contains("\n" + USER + "\n");
  }

  @Test
  void doctorNamesItBeforeTheUpgrade() {
    assertThat(app.run("upgrade", "0001_first").exit()).isZero();
    assertThat(app.run("doctor").out())
        .contains("0002_second drops something or makes it again that is in use: " + USER);
    app.database().execute("DROP FUNCTION is_new");
    assertThat(app.run("doctor").out()).doesNotContain("in use");
  }

  @Test
  void aDryRunNamesItBesideTheSteps() {
    assertThat(app.run("upgrade", "0001_first").exit()).isZero();
    String line = "    ! fails unless its steps drop that first: " + USER + "\n";
    assertThat(app.run("upgrade", "--dry-run").out())
        .startsWith("would be upgraded  0002_second\n")
        .endsWith(line);
    assertThat(app.run("upgrade", "--dry-run", "--json").out()).contains('"' + USER + '"');
    app.database().execute("DROP FUNCTION is_new");
    assertThat(app.run("upgrade", "--dry-run").out()).doesNotContain("is_new");
  }
}
