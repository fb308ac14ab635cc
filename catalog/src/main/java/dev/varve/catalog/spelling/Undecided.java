package dev.varve.catalog.spelling;

import dev.varve.model.schema.QualifiedName;

/**
 * Something declared of which the scratch database could not say how PostgreSQL spells it. It is
 * taken to be as it is in the live database: a difference that may be none would never end.
 *
 * @param table the table
 * @param part the name of the column, constraint or index
 * @param reason what the server said
 */
public record Undecided(QualifiedName table, String part, String reason) {}
