/**
 * Databases to try things out in: made on a real server, dropped when they are closed.
 *
 * <p>Entry type: {@link dev.varve.catalog.scratch.ScratchServer}. May depend on {@code
 * dev.varve.catalog.connect} and {@code dev.varve.model}.
 */
@NullMarked
package dev.varve.catalog.scratch;

import org.jspecify.annotations.NullMarked;
