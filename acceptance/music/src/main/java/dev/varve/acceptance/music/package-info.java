/**
 * Music attribution, a system of four revisions: its classes are in {@code domain}, what Varve made
 * of them in {@code migrations}.
 */
@NullMarked
package dev.varve.acceptance.music;

import org.jspecify.annotations.NullMarked;
