/**
 * Composite types.
 *
 * <p>Entry type: {@link dev.varve.model.kind.composite.CompositeTypeKind}. The package depends on
 * {@code schema}, {@code change}, {@code json}, {@code ddl} and {@code kind}, and on {@code
 * kind.table}, which swaps the types of columns.
 */
@NullMarked
package dev.varve.model.kind.composite;

import org.jspecify.annotations.NullMarked;
