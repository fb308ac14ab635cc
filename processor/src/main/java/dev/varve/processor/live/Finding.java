package dev.varve.processor.live;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemCode;
import dev.varve.model.schema.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A problem and what it is about.
 *
 * @param problem the problem
 * @param object the object; null if it is about no one of them
 * @param part the column, constraint, index or label of the object; empty for the object itself
 */
public record Finding(Problem problem, @Nullable ObjectId object, String part) {

  static Finding of(ProblemCode code, String message) {
    return new Finding(new Problem(code, message), null, "");
  }
}
