/**
 * From Java elements to the schema model.
 *
 * <p>Entry type: {@link dev.varve.processor.read.DomainReader}, which gives a {@link
 * dev.varve.processor.read.Domain}. The package depends on {@code javax.lang.model}, {@code
 * com.sun.source} where the compiler has it, {@code dev.varve.runtime.sql}, and of the schema model
 * on {@code schema}, {@code naming}, {@code identity}, {@code problem} and the codes of hazards. It
 * does not know what is generated.
 */
@NullMarked
package dev.varve.processor.read;

import org.jspecify.annotations.NullMarked;
