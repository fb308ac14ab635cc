/**
 * Varve inside javac: the annotation processor that ties reading, comparing and generating
 * together.
 *
 * <p>Entry type: VarveProcessor. The package depends on its subpackages {@code read}, {@code
 * source}, {@code generate} and {@code live}, which do not know each other (but for the settings of
 * the database, which {@code live} has from {@code read}), on the schema model and the runtime's
 * public types, its lexer included. {@code LiveComparison} alone uses {@code live}.
 */
@NullMarked
package dev.varve.processor;

import org.jspecify.annotations.NullMarked;
