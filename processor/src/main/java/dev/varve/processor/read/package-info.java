/**
 * From Java elements to the schema model.
 *
 * <p>Entry type: {@link dev.varve.processor.read.DomainReader}, which gives a {@link
 * dev.varve.processor.read.Domain}. The package depends on {@code javax.lang.model} and the schema
 * model; it does not know what is generated.
 */
@NullMarked
package dev.varve.processor.read;

import org.jspecify.annotations.NullMarked;
