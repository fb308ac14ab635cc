package dev.varve.processor.read;

import dev.varve.model.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A property and its column.
 *
 * @param name the column's name
 * @param property the property
 * @param column the column; null if it could not be read, which is then reported
 */
record MappedColumn(String name, Property property, @Nullable Column column) {}
