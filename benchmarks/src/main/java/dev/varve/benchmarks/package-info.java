/**
 * What Varve costs a compile: whole processes of javac with and without it, on generated projects.
 *
 * <p>Entry type: {@link dev.varve.benchmarks.Benchmarks}. The package depends on the packed
 * processor, whose jar holds the schema model too; nothing depends on it.
 */
@NullMarked
package dev.varve.benchmarks;

import org.jspecify.annotations.NullMarked;
