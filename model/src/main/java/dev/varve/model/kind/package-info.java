/**
 * What the model asks of a kind of object. Each kind is a room: a package of its own below this
 * one, which holds how two of the kind differ, the changes that it alone has, its statements and
 * words, its hazards and its records.
 *
 * <p>Entry type: {@link dev.varve.model.kind.Kind}. The package depends on {@code schema}, {@code
 * change} and {@code json}.
 */
@NullMarked
package dev.varve.model.kind;

import org.jspecify.annotations.NullMarked;
