/**
 * The schema of a database as immutable values, in the words of PostgreSQL.
 *
 * <p>Entry type: {@link dev.varve.model.schema.SchemaModel}. Objects refer to each other by name
 * and are canonically ordered at construction. The package depends on {@code dev.varve.runtime.sql}
 * alone; it knows neither javac nor JDBC.
 *
 * <p>What a compile compares has {@code equals} and {@code hashCode} written out: those that the
 * JDK makes for records are linked when they are first met, which takes a javac that has just
 * started longer than it takes to compare a hundred tables with them.
 */
@NullMarked
package dev.varve.model.schema;

import org.jspecify.annotations.NullMarked;
