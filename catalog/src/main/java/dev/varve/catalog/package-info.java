/**
 * A live PostgreSQL database as a {@link dev.varve.model.schema.SchemaModel}, and what it holds
 * that the model cannot.
 *
 * <p>Entry type: {@link dev.varve.catalog.CatalogReader}. SchemaCrawler lists what is there, by its
 * inclusion rules; a fixed number of queries of {@code pg_catalog}, one {@code .sql} resource each,
 * bring the detail; one class per kind of object makes model objects of the rows. The package
 * depends on the model, SchemaCrawler, PostgreSQL's JDBC driver and {@code dev.varve.runtime.sql}.
 */
@NullMarked
package dev.varve.catalog;

import org.jspecify.annotations.NullMarked;
