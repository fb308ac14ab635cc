package dev.varve.catalog.spelling;

import dev.varve.model.schema.QualifiedName;

/**
 * Something declared of which the scratch database could not say how PostgreSQL spells it.
 *
 * @param table the table
 * @param part the column, constraint or index; empty if it is the whole table
 * @param reason what the server said
 */
public record Undecided(QualifiedName table, String part, String reason) {}
