/**
 * What differs between two schemas, as changes in the order in which they can be made.
 *
 * <p>Entry type: {@link dev.varve.model.diff.Differ}. Renames come first; then each kind of object
 * is asked how two of it differ, and what hangs on what goes is found by one walk. The package
 * depends on {@code schema}, {@code change}, {@code kind}, {@code kinds}, {@code identity} and
 * {@code problem}, and on {@code kind.table} for the names of indexes that are in the way.
 */
@NullMarked
package dev.varve.model.diff;

import org.jspecify.annotations.NullMarked;
