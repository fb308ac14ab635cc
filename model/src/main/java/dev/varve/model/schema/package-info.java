/**
 * The schema of a database as immutable values, in the words of PostgreSQL.
 *
 * <p>Entry type: {@link dev.varve.model.schema.SchemaModel}. Objects refer to each other by name
 * and are canonically ordered at construction. The package depends on {@code dev.varve.runtime.sql}
 * alone; it knows neither javac nor JDBC.
 */
@NullMarked
package dev.varve.model.schema;

import org.jspecify.annotations.NullMarked;
