/**
 * What an operator sees of a run: a line for each migration, or a bar on a terminal; and of a step
 * that takes long, how far it is and whom it waits for.
 *
 * <p>Entry type: {@link dev.varve.cli.progress.Progress}. The package depends on the runtime's
 * public types, on {@code catalog.connect} and on JDBC.
 */
@NullMarked
package dev.varve.cli.progress;

import org.jspecify.annotations.NullMarked;
