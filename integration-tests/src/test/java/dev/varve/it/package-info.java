/**
 * The packed jars as their users have them: builds of sample projects by a real Maven and a real
 * javac; and the rules that the reactor as a whole must keep.
 */
@NullMarked
package dev.varve.it;

import org.jspecify.annotations.NullMarked;
