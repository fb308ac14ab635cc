package dev.varve.processor.read;

import dev.varve.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem and where it is.
 *
 * @param problem the problem
 * @param position where it is; null if it is nowhere in the sources
 */
public record Diagnostic(Problem problem, @Nullable Position position) {}
