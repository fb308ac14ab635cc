/** Acceptance cases as data, and the tests that run them. */
@NullMarked
package dev.varve.pairs;

import org.jspecify.annotations.NullMarked;
