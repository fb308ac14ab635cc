/**
 * Real PostgreSQL servers of several versions, and the oracle that says whether two databases have
 * the same schema.
 *
 * <p>Entry types: {@link dev.varve.testing.PostgresServer} and {@link
 * dev.varve.testing.SchemaOracle}. The package depends on no other part of Varve, so that it can
 * judge all of them.
 */
@NullMarked
package dev.varve.testing;

import org.jspecify.annotations.NullMarked;
