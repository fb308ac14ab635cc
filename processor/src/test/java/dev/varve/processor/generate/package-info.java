/** Tests of what is generated: compiled, run and compared. */
@NullMarked
package dev.varve.processor.generate;

import org.jspecify.annotations.NullMarked;
