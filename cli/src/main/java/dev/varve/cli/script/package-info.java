/**
 * Scripts of SQL that do what the runtime would do, for databases that it cannot reach.
 *
 * <p>Entry type: {@link dev.varve.cli.script.Script}. Depends on the runtime's public types alone.
 */
@NullMarked
package dev.varve.cli.script;

import org.jspecify.annotations.NullMarked;
