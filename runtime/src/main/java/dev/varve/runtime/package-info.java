/**
 * Applies migrations to PostgreSQL and takes them back.
 *
 * <p>Entry type: {@link dev.varve.runtime.Varve}. Migration classes compile against {@link
 * dev.varve.runtime.SchemaMigration}, {@link dev.varve.runtime.Migration} and {@link
 * dev.varve.runtime.Steps}. Revisions are a graph, in one chain or several ({@link
 * dev.varve.runtime.Placement}); {@link dev.varve.runtime.MigrationList} is what a build knows of
 * it without loading a class. Depends on nothing but {@code java.base} and {@code java.sql}; what
 * the package {@code dev.varve.runtime.internal} holds is not API.
 */
@NullMarked
package dev.varve.runtime;

import org.jspecify.annotations.NullMarked;
