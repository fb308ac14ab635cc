/**
 * Functions and procedures.
 *
 * <p>Entry type: {@link dev.varve.model.kind.routine.RoutineKind}.
 */
@NullMarked
package dev.varve.model.kind.routine;

import org.jspecify.annotations.NullMarked;
