/**
 * What several heads of the history are together. The revisions that only one side has are made
 * again on the other: where that is the same work, and leads to the same schema in both orders, the
 * sides commute; else there are conflicts.
 *
 * <p>A range of revisions can become one, in {@link dev.varve.model.merge.Squash}.
 *
 * <p>Entry type: {@link dev.varve.model.merge.Merge}. The package depends on {@code schema}, {@code
 * change}, {@code diff}, {@code plan}, {@code snapshot} and {@code identity}.
 */
@NullMarked
package dev.varve.model.merge;

import org.jspecify.annotations.NullMarked;
