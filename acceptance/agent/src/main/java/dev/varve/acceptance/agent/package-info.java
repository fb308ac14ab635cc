/**
 * somaAgent01, a system of two revisions: its classes are in {@code domain}, what Varve made of
 * them in {@code migrations}.
 */
@NullMarked
package dev.varve.acceptance.agent;

import org.jspecify.annotations.NullMarked;
