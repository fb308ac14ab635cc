/**
 * Proves on real servers that the whole way works: from two databases to their schemas, to what
 * differs, to a plan, and by the plan's steps from the one database to the other and back.
 *
 * <p>Entry types: {@link dev.varve.pairs.PairsCommand} runs any folder of pairs of schemas, {@link
 * dev.varve.pairs.Bench} a single one. The package depends on {@code catalog}, {@code model} and
 * {@code testing}; nothing depends on it.
 */
@NullMarked
package dev.varve.pairs;

import org.jspecify.annotations.NullMarked;
