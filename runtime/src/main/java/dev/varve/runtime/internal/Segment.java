package dev.varve.runtime.internal;

import dev.varve.runtime.Step;
import java.util.ArrayList;
import java.util.List;

/** Steps that are done together or not at all. */
final class Segment {
  /** That of the first step. */
  final Step.Kind kind;

  /** Index of the first step. */
  final int from;

  /** Index after the last step. */
  final int to;

  private Segment(Step.Kind kind, int from, int to) {
    this.kind = kind;
    this.from = from;
    this.to = to;
  }

  static List<Segment> split(List<RecordedStep> steps) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || startsNew(steps.get(i - 1).step(), steps.get(i).step())) {
        segments.add(new Segment(steps.get(from).step().kind(), from, i));
        from = i;
      }
    }
    return segments;
  }

  private static boolean startsNew(Step before, Step step) {
    return step.kind() == Step.Kind.NEW_TRANSACTION
        || isAlone(step.kind())
        || isAlone(before.kind());
  }

  /** Whether they are in one transaction: else it is a single step with none, or with many. */
  boolean isTransaction() {
    return !isAlone(kind);
  }

  private static boolean isAlone(Step.Kind kind) {
    return kind == Step.Kind.OUTSIDE_TRANSACTION || kind == Step.Kind.REPEAT;
  }
}
