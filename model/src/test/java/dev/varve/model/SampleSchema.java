package dev.varve.model;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.SchemaModel;

/**
 * A random schema with the Java elements that it could come from.
 *
 * @param schema the schema; PostgreSQL takes it
 * @param origins the origin of each table and enum type
 */
public record SampleSchema(SchemaModel schema, Origins origins) {}
