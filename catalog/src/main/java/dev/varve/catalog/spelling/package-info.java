/**
 * The same spelling on both sides. PostgreSQL keeps defaults, conditions and keys parsed, and
 * prints them in words of its own. Declared expressions are compared with live ones only after a
 * real server has printed both, until it prints the same again: after a dump and a restore the
 * words can differ once more.
 *
 * <p>Entry type: {@link dev.varve.catalog.spelling.Spelling}. May depend on {@code
 * dev.varve.catalog}, {@code dev.varve.catalog.scratch} and {@code dev.varve.model}.
 */
@NullMarked
package dev.varve.catalog.spelling;

import org.jspecify.annotations.NullMarked;
