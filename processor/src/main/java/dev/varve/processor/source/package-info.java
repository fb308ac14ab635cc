/**
 * What javac's tree API tells beside the elements: where source files are, and what is written in a
 * migration's {@code up}.
 *
 * <p>Entry type: {@link dev.varve.processor.source.SourceTrees}. The package depends on {@code
 * com.sun.source}, which other compilers do not have, and on the runtime's public types.
 */
@NullMarked
package dev.varve.processor.source;

import org.jspecify.annotations.NullMarked;
