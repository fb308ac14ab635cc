package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.kind.aggregate.Aggregate;
import dev.varve.model.kind.aggregate.Partial;
import dev.varve.model.kind.aggregate.Transition;
import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Body;
import dev.varve.model.kind.routine.Routine;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Renames of aggregates and of what they are made of, which no two databases show. */
@Tag("any-jdk")
final class AggregatesTest {
  private static final TypeName BIGINT = TypeName.parse("bigint");

  private static Routine function(String schema, String name) {
    Argument argument = new Argument(Argument.Mode.IN, "", BIGINT, null);
    return new Routine(
        new QualifiedName(schema, name),
        List.of(argument, argument),
        BIGINT,
        false,
        Body.of("sql", "SELECT $1 + $2"),
        Traits.DEFAULT,
        null);
  }

  private static Aggregate aggregate(String schema, String name, Routine function) {
    return new Aggregate(
        new QualifiedName(schema, name),
        Aggregate.Form.NORMAL,
        List.of(new Argument(Argument.Mode.IN, "", BIGINT, null)),
        0,
        BIGINT,
        new Transition(function.name(), BIGINT, 0, null, "0"),
        null,
        Partial.NONE,
        null,
        Traits.Parallel.UNSAFE,
        null);
  }

  private static View view(Aggregate aggregate) {
    return View.of(
        QualifiedName.inPublic("v"),
        List.of(ViewColumn.of("total", BIGINT)),
        "SELECT " + aggregate.name().sql() + "(1::bigint) AS total");
  }

  /** Each object comes from the class of its place. */
  private static SampleSchema sample(SchemaObject... objects) {
    Map<ObjectId, Origin> origins = new HashMap<>();
    for (int i = 0; i < objects.length; i++) {
      origins.put(objects[i].id(), Origin.of("com.acme.C" + i, Map.of()));
    }
    return new SampleSchema(SchemaModel.of(objects), Origins.of(origins));
  }

  private static List<String> up(SampleSchema before, SampleSchema after) {
    Renames renames =
        Renames.resolve(
            before.schema(), before.origins(), after.schema(), after.origins(), RenameMarkers.NONE);
    List<String> statements = new ArrayList<>();
    Planner.plan(before.schema(), after.schema(), renames, PostgresVersions.DEFAULT)
        .up()
        .forEach(step -> statements.add(step.sql()));
    return statements;
  }

  @Test
  void anAggregateGetsAnotherNameInPlace() {
    Routine function = function("public", "add_up");
    Aggregate old = aggregate("public", "total", function);
    Aggregate renamed = aggregate("public", "sum_up", function);
    SampleSchema before = sample(function, old, view(old));
    SampleSchema after = sample(function, renamed, view(renamed));
    assertThat(up(before, after).get(0))
        .isEqualTo("ALTER AGGREGATE total(bigint) RENAME TO sum_up");
    assertThat(up(before, after)).noneMatch(it -> it.contains("DROP"));
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
  }

  @Test
  void anAggregateMovesToAnotherSchemaInPlace() {
    Routine function = function("public", "add_up");
    Aggregate old = aggregate("public", "total", function);
    Aggregate moved = aggregate("app", "total", function);
    SampleSchema before = sample(function, old, view(old));
    SampleSchema after = sample(function, moved, view(moved), new Schema("app", null));
    assertThat(up(before, after))
        .contains("ALTER AGGREGATE total(bigint) SET SCHEMA app")
        .noneMatch(it -> it.contains("DROP"));
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
  }

  @Test
  void anAggregateFollowsWhatItIsMadeOf() {
    Routine old = function("public", "add_up");
    Routine renamed = function("public", "plus");
    SampleSchema before = sample(old, aggregate("public", "total", old));
    SampleSchema after = sample(renamed, aggregate("public", "total", renamed));
    assertThat(up(before, after))
        .containsExactly("ALTER FUNCTION add_up(bigint, bigint) RENAME TO plus");
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
  }

  @Test
  void anAggregateAndItsFunctionSwapTheirNames() {
    Routine old = function("public", "total");
    Routine renamed = function("public", "sum_up");
    SampleSchema before = sample(old, aggregate("public", "sum_up", old));
    SampleSchema after = sample(renamed, aggregate("public", "total", renamed));
    assertThat(up(before, after))
        .containsExactlyInAnyOrder(
            "ALTER FUNCTION total(bigint, bigint) RENAME TO sum_up",
            "ALTER AGGREGATE sum_up(bigint) RENAME TO total");
    PlanOracle.check(before, after, PostgresVersions.DEFAULT);
  }
}
