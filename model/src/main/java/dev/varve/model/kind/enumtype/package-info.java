/**
 * Enum types. A swap of labels makes columns and what hangs on them again, so the package depends
 * on {@code kind.table}.
 *
 * <p>Entry type: {@link dev.varve.model.kind.enumtype.EnumTypeKind}.
 */
@NullMarked
package dev.varve.model.kind.enumtype;

import org.jspecify.annotations.NullMarked;
