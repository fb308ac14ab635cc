package dev.varve.pairs;

import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Step;
import dev.varve.model.plan.Waypoint;
import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * The migration that a class generated from a plan would be: the plan is that of the thread which
 * runs it.
 */
@Migration(id = PlannedMigration.ID)
public final class PlannedMigration implements SchemaMigration {
  static final String ID = "planned";

  /**
   * What it lists.
   *
   * @param up the steps up
   * @param down the steps down
   * @param waypoints the states that both share
   */
  record Listed(List<Step> up, List<Step> down, List<Waypoint> waypoints) {
    private static final Step FAILS = new Step(Step.Kind.IN_NEW_TRANSACTION, "SELECT 1 / 0");

    static Listed of(Plan plan) {
      return new Listed(plan.up(), plan.down(), plan.waypoints());
    }

    /** The same, but the way up breaks off after so many steps. */
    Listed breakingUp(int after) {
      return new Listed(with(FAILS, up, after), down, List.of());
    }

    /** The same, but the way down breaks off after so many steps. */
    Listed breakingDown(int after) {
      return new Listed(up, with(FAILS, down, after), List.of());
    }

    private static List<Step> with(Step step, List<Step> steps, int after) {
      List<Step> all = new ArrayList<>(steps);
      all.add(after, step);
      return all;
    }
  }

  private static final ThreadLocal<Listed> LISTED = new ThreadLocal<>();

  /** Called by the runtime. */
  public PlannedMigration() {}

  /** Lets this thread run it with these steps. */
  static void list(Listed listed) {
    LISTED.set(listed);
  }

  @Override
  public void up(Steps steps) {
    Listed listed = Objects.requireNonNull(LISTED.get());
    list(steps, listed.up(), listed.waypoints(), Waypoint::up);
  }

  @Override
  public void down(Steps steps) {
    Listed listed = Objects.requireNonNull(LISTED.get());
    List<Waypoint> reversed = new ArrayList<>();
    listed.waypoints().forEach(it -> reversed.add(0, it));
    list(steps, listed.down(), reversed, Waypoint::down);
  }

  private static void list(
      Steps list, List<Step> steps, List<Waypoint> waypoints, ToIntFunction<Waypoint> place) {
    for (int i = 0; i <= steps.size(); i++) {
      for (Waypoint waypoint : waypoints) {
        if (place.applyAsInt(waypoint) == i) {
          list.waypoint(waypoint.name());
        }
      }
      if (i < steps.size()) {
        list(list, steps.get(i));
      }
    }
  }

  private static void list(Steps list, Step step) {
    switch (step.kind()) {
      case IN_TRANSACTION -> list.sql(step.sql());
      case IN_NEW_TRANSACTION -> list.sqlInNewTransaction(step.sql());
      case OUTSIDE_TRANSACTION -> list.sqlOutsideTransaction(step.sql());
      case REPEATED -> list.repeat(step.sql());
    }
  }
}
