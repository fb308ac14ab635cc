/**
 * Tries migrations on generated rows.
 *
 * <p>Entry type: {@link dev.varve.cli.trial.RowTrials}. Depends on the runtime's public types, on
 * {@code cli.rows} and on {@code catalog.scratch}.
 */
@NullMarked
package dev.varve.cli.trial;

import org.jspecify.annotations.NullMarked;
