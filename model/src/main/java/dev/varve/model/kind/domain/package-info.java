/**
 * Domains.
 *
 * <p>Entry type: {@link dev.varve.model.kind.domain.DomainKind}. The package depends on {@code
 * schema}, {@code change}, {@code json}, {@code ddl} and {@code kind}, and on {@code kind.table},
 * which swaps the types of columns and compares named constraints.
 */
@NullMarked
package dev.varve.model.kind.domain;

import org.jspecify.annotations.NullMarked;
