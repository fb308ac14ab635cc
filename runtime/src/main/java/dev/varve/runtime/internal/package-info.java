/**
 * How migrations are found, planned and run. Not API: it changes without notice.
 *
 * <p>Entry type: {@link dev.varve.runtime.internal.Operations}. Reads top down from there: a {@code
 * Build} (what the class path holds) and a {@code History} (what the database holds) make a plan of
 * {@code Task}s, each of which runs on a {@code Session} under the {@code AdvisoryLock}. Revisions
 * are known by their names, {@code chain:id}; {@code Squashes} says which one stands for which, an
 * {@code AddressBook} which one a user means. May use {@code dev.varve.runtime}, {@code
 * dev.varve.runtime.sql} and {@code java.sql}.
 */
@NullMarked
package dev.varve.runtime.internal;

import org.jspecify.annotations.NullMarked;
