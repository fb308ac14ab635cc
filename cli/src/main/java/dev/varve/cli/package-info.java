/**
 * The command line {@code varve}: what {@link dev.varve.runtime.Varve} offers, for operators and
 * for builds.
 *
 * <p>Entry types: {@link dev.varve.cli.Main} for a process of its own, {@link
 * dev.varve.cli.VarveCommand} to run a command within another. The package depends on the runtime's
 * public types, on {@code catalog.connect}, on picocli and on Gson's streaming writer.
 */
@NullMarked
package dev.varve.cli;

import org.jspecify.annotations.NullMarked;
