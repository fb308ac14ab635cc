/**
 * Rows for every table of a database, so that migrations are tried on rows.
 *
 * <p>Entry type: {@link dev.varve.cli.rows.RowFiller}. It reads the tables from PostgreSQL's
 * catalog itself, since it must also fill what a model does not hold: partitioned tables, domains,
 * exclusion constraints, types of extensions. Depends on {@code runtime.sql} and on PostgreSQL's
 * JDBC driver alone.
 */
@NullMarked
package dev.varve.cli.rows;

import org.jspecify.annotations.NullMarked;
