package dev.varve.runtime.internal;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Step;
import dev.varve.runtime.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes down the steps that a migration lists. */
final class StepCollector implements Steps {
  private final Class<?> owner;
  private final List<RecordedStep> steps = new ArrayList<>();
  private final List<String> waypoints = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private StepCollector(Class<?> owner) {
    this.owner = owner;
  }

  /** The steps that a method of a class lists. */
  static StepCollector of(Class<?> owner, Consumer<Steps> method) {
    StepCollector collector = new StepCollector(owner);
    method.accept(collector);
    return collector;
  }

  List<RecordedStep> steps() {
    return List.copyOf(steps);
  }

  /** The names of its waypoints, in order. */
  List<String> waypoints() {
    return waypoints;
  }

  /** How many steps stand before a waypoint. */
  int stepsBefore(int waypoint) {
    return places.get(waypoint);
  }

  @Override
  public void sql(String sql) {
    add(Step.Kind.SQL, sql);
  }

  @Override
  public void sqlInNewTransaction(String sql) {
    add(Step.Kind.NEW_TRANSACTION, sql);
  }

  @Override
  public void sqlOutsideTransaction(String sql) {
    add(Step.Kind.OUTSIDE_TRANSACTION, sql);
  }

  @Override
  public void repeat(String sql) {
    add(Step.Kind.REPEAT, sql);
  }

  @Override
  public void sqlFile(String name) {
    add(Step.Kind.SQL, Resources.sqlFile(owner, name));
  }

  @Override
  public void java(String description, JavaStep step) {
    Objects.requireNonNull(step, "step");
    steps.add(new RecordedStep(new Step(Step.Kind.JAVA, description), step));
  }

  @Override
  public void irreversible(String reason) {
    add(Step.Kind.IRREVERSIBLE, reason);
  }

  @Override
  public void waypoint(String name) {
    waypoints.add(Objects.requireNonNull(name, "name"));
    places.add(steps.size());
  }

  private void add(Step.Kind kind, String text) {
    steps.add(new RecordedStep(new Step(kind, Objects.requireNonNull(text, "text"))));
  }
}
