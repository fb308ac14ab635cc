/**
 * The same spelling on both sides. PostgreSQL keeps defaults, conditions and keys parsed, and shows
 * them in words of its own; what classes declare is compared with that only after a real server has
 * said it in the same words.
 *
 * <p>Entry type: {@link dev.varve.catalog.spelling.Spelling}. May depend on {@code
 * dev.varve.catalog}, {@code dev.varve.catalog.scratch} and {@code dev.varve.model}.
 */
@NullMarked
package dev.varve.catalog.spelling;

import org.jspecify.annotations.NullMarked;
