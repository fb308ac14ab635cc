package dev.varve.runtime.internal;

import dev.varve.runtime.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps that are done together or not at all.
 *
 * @param kind how they run
 * @param from index of the first step
 * @param to index after the last step
 */
record Segment(Kind kind, int from, int to) {

  enum Kind {
    /** One transaction. */
    TRANSACTION,
    /** A single statement in autocommit. */
    OUTSIDE,
    /** A single statement, in one transaction after the other. */
    REPEAT
  }

  static List<Segment> split(List<RecordedStep> steps) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || startsNew(steps.get(i - 1).step(), steps.get(i).step())) {
        segments.add(new Segment(kind(steps.get(from).step()), from, i));
        from = i;
      }
    }
    return segments;
  }

  private static boolean startsNew(Step before, Step step) {
    return step.kind() == Step.Kind.NEW_TRANSACTION
        || kind(step) != Kind.TRANSACTION
        || kind(before) != Kind.TRANSACTION;
  }

  private static Kind kind(Step step) {
    return switch (step.kind()) {
      case OUTSIDE_TRANSACTION -> Kind.OUTSIDE;
      case REPEAT -> Kind.REPEAT;
      case SQL, NEW_TRANSACTION, JAVA, IRREVERSIBLE -> Kind.TRANSACTION;
    };
  }
}
