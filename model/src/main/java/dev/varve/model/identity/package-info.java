/**
 * Where the objects of a schema come from: the Java elements by which a rename is told from a drop
 * and an add.
 *
 * <p>Entry types: {@link dev.varve.model.identity.Origins}, and {@link
 * dev.varve.model.identity.Renamed} for what a revision renamed. The package depends on {@code
 * schema}.
 */
@NullMarked
package dev.varve.model.identity;

import org.jspecify.annotations.NullMarked;
