package dev.varve.processor.generate;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Step;
import dev.varve.runtime.Steps;
import java.util.ArrayList;
import java.util.List;

/** Keeps the steps that a migration lists. */
public final class RecordedSteps implements Steps {
  private final List<Step> steps = new ArrayList<>();

  /** The steps so far. */
  public List<Step> steps() {
    return steps;
  }

  @Override
  public void sql(String sql) {
    steps.add(new Step(Step.Kind.SQL, sql));
  }

  @Override
  public void sqlInNewTransaction(String sql) {
    steps.add(new Step(Step.Kind.NEW_TRANSACTION, sql));
  }

  @Override
  public void sqlOutsideTransaction(String sql) {
    steps.add(new Step(Step.Kind.OUTSIDE_TRANSACTION, sql));
  }

  @Override
  public void repeat(String sql) {
    steps.add(new Step(Step.Kind.REPEAT, sql));
  }

  @Override
  public void sqlFile(String name) {
    throw new UnsupportedOperationException("no generated migration has one: " + name);
  }

  @Override
  public void java(String description, JavaStep step) {
    steps.add(new Step(Step.Kind.JAVA, description));
  }

  @Override
  public void irreversible(String reason) {
    steps.add(new Step(Step.Kind.IRREVERSIBLE, reason));
  }
}
