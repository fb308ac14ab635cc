/**
 * Tables, with their columns, constraints and indexes, and the sequences that go with columns.
 *
 * <p>Entry type: {@link dev.varve.model.kind.table.TableKind}.
 */
@NullMarked
package dev.varve.model.kind.table;

import org.jspecify.annotations.NullMarked;
