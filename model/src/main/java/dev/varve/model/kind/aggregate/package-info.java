/**
 * Aggregates. They are known by the types of their arguments and made of functions, so that they
 * share arguments, and what holds of all that is called, with the routines.
 *
 * <p>Entry type: {@link dev.varve.model.kind.aggregate.AggregateKind}.
 */
@NullMarked
package dev.varve.model.kind.aggregate;

import org.jspecify.annotations.NullMarked;
