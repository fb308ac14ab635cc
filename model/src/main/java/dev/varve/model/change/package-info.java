/**
 * What can happen to a schema: each change is a value that applies itself to a model, knows its
 * inverse, and says what it needs and what it frees. Those that all kinds of object have in common
 * know no kind; one that a kind alone has stands in its room and answers for itself what plans ask.
 *
 * <p>Entry type: {@link dev.varve.model.change.Change}. The package depends on {@code schema}.
 */
@NullMarked
package dev.varve.model.change;

import org.jspecify.annotations.NullMarked;
