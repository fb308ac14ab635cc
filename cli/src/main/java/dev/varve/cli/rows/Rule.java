package dev.varve.cli.rows;

import java.util.List;

/**
 * What PostgreSQL demands of some columns of a row: a constraint, a unique index, a partition's
 * bounds.
 *
 * @param name the constraint's or index's; empty for the key of a partitioned table
 * @param columns the columns that it is about
 * @param definition SQL text, whose constants are worth trying
 */
record Rule(String name, List<String> columns, String definition) {}
