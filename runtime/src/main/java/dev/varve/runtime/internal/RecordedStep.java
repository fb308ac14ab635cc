package dev.varve.runtime.internal;

import dev.varve.runtime.JavaStep;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step, and for one in Java what it runs. Immutable. */
final class RecordedStep {
  private final Step step;
  private final @Nullable JavaStep body;

  RecordedStep(Step step, @Nullable JavaStep body) {
    this.step = step;
    this.body = body;
  }

  RecordedStep(Step step) {
    this(step, null);
  }

  Step step() {
    return step;
  }

  /** Null for all but Java steps, and for Java steps that come from the history table. */
  @Nullable JavaStep body() {
    return body;
  }

  /** The statements of its SQL; none for Java code. */
  List<SqlStatement> statements() {
    return step.kind().isSql() ? SqlStatement.split(step.text()) : List.of();
  }

  /** The same, to be left out. */
  RecordedStep kept() {
    return new RecordedStep(new Step(Step.Kind.KEPT, step.text()));
  }

  /** Whether it runs in no transaction, or in many, and so is recorded by itself. */
  boolean isAlone() {
    return step.kind() == Step.Kind.OUTSIDE_TRANSACTION || step.kind() == Step.Kind.REPEAT;
  }

  static List<Step> texts(List<RecordedStep> steps) {
    List<Step> texts = new ArrayList<>(steps.size());
    for (RecordedStep step : steps) {
      texts.add(step.step());
    }
    return texts;
  }

  static List<RecordedStep> withoutBodies(List<Step> texts) {
    List<RecordedStep> steps = new ArrayList<>(texts.size());
    for (Step text : texts) {
      steps.add(new RecordedStep(text));
    }
    return steps;
  }
}
