/**
 * Problems as values: a stable code, a severity, and a message that says what was found, what was
 * expected and what to write instead.
 *
 * <p>Entry type: {@link dev.varve.model.problem.Problem}. The package depends on nothing. Each
 * phase keeps its codes in an enum of its own that implements {@link
 * dev.varve.model.problem.ProblemCode}.
 */
@NullMarked
package dev.varve.model.problem;

import org.jspecify.annotations.NullMarked;
