package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SampleSchema;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;

/** Runs a plan up, down and up again, and compares each time with a database built directly. */
final class PlanOracle {

  private PlanOracle() {}

  static void check(SampleSchema from, SampleSchema to, PostgresVersions versions, Judge judge) {
    SchemaModel before = from.schema();
    Renames renames =
        Renames.resolve(before, from.origins(), to.schema(), to.origins(), RenameMarkers.NONE);
    check(before, Planner.plan(before, to.schema(), renames, versions), judge);
  }

  static void check(SampleSchema from, SampleSchema to, PostgresVersions versions) {
    check(from, to, versions, Judge.strict());
  }

  static void check(SchemaModel before, Plan plan) {
    check(before, plan, Judge.strict());
  }

  private static void check(SchemaModel before, Plan plan, Judge judge) {
    judge.begin(before);
    judge.run(plan.up());
    judge.mustBe(plan.after());
    judge.run(plan.down());
    judge.mustBe(before);
    judge.run(plan.up());
    judge.mustBe(plan.after());
    assertThat(plan.isEmpty()).isEqualTo(plan.up().isEmpty());
  }
}
