/**
 * The committed history: each revision's record, how it is written and read, and the graph of all
 * of them with the schema at each.
 *
 * <p>Entry types: {@link dev.varve.model.snapshot.History} for what is there, {@link
 * dev.varve.model.snapshot.Revision#between} and {@link dev.varve.model.snapshot.RevisionJson} for
 * what is added. The package depends on {@code dev.varve.model.schema}, {@code json}, {@code
 * kinds}, {@code identity} and {@code problem}, and on Gson's streaming reader.
 *
 * <p>It runs in a javac that has just started, over a thousand records. So it has no lambdas, no
 * streams, no regular expressions, and joins no text with {@code +} where nothing went wrong: each
 * of these would load dozens of classes for a few milliseconds of work.
 */
@NullMarked
package dev.varve.model.snapshot;

import org.jspecify.annotations.NullMarked;
