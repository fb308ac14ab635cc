/**
 * A tax practice with agents, a system of one revision: its classes are in {@code domain}, what
 * Varve made of them in {@code migrations}.
 */
@NullMarked
package dev.varve.acceptance.taxes;

import org.jspecify.annotations.NullMarked;
