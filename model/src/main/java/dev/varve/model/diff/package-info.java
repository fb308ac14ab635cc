/**
 * What differs between two schemas, as changes in the order in which they can be made.
 *
 * <p>Entry type: {@link dev.varve.model.diff.Differ}. One class for each kind of object says how
 * two of that kind differ. The package depends on {@code schema}, {@code change}, {@code identity}
 * and {@code problem}.
 */
@NullMarked
package dev.varve.model.diff;

import org.jspecify.annotations.NullMarked;
