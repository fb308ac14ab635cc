/**
 * Varve inside javac: the annotation processor that ties reading, comparing and generating
 * together.
 *
 * <p>Entry type: VarveProcessor. The package depends on its subpackages {@code read}, {@code
 * source} and {@code generate}, which do not know each other, on the schema model and the runtime's
 * public types.
 */
@NullMarked
package dev.varve.processor;

import org.jspecify.annotations.NullMarked;
