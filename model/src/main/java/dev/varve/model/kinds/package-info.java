/**
 * The list of all kinds of object.
 *
 * <p>Entry type: {@link dev.varve.model.kinds.Kinds}. The package depends on the rooms.
 */
@NullMarked
package dev.varve.model.kinds;

import org.jspecify.annotations.NullMarked;
