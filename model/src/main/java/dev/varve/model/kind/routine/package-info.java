/**
 * Functions and procedures; and what they have in common with aggregates, which are called and
 * known by their arguments as they are.
 *
 * <p>Entry type: {@link dev.varve.model.kind.routine.RoutineKind}.
 */
@NullMarked
package dev.varve.model.kind.routine;

import org.jspecify.annotations.NullMarked;
