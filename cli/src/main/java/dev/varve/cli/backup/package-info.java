/**
 * Saves a database with PostgreSQL's own programs, and brings it back.
 *
 * <p>Entry types: {@link dev.varve.cli.backup.Dump} and {@link dev.varve.cli.backup.Restore}.
 * Depends on the catalog's connections and the model's problems.
 */
@NullMarked
package dev.varve.cli.backup;

import org.jspecify.annotations.NullMarked;
