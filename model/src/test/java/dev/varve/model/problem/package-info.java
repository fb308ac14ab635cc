/** Tests of near misses. */
@NullMarked
package dev.varve.model.problem;

import org.jspecify.annotations.NullMarked;
