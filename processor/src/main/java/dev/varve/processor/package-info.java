/**
 * Varve inside javac: the annotation processor that ties reading, comparing and generating
 * together.
 *
 * <p>Entry type: VarveProcessor. The package depends on its subpackages {@code read} and {@code
 * generate}, which do not know each other, and on the schema model.
 */
@NullMarked
package dev.varve.processor;

import org.jspecify.annotations.NullMarked;
