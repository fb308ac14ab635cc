/**
 * The spelling of DDL: each statement as PostgreSQL's manual has it, and nothing of when or how
 * safely it is run.
 *
 * <p>What the rooms of tables, sequences, enum types, extensions and schemas share: a column is
 * spelled with the options of a sequence, a swap of an enum type with columns and constraints.
 * Other kinds spell their statements in their rooms. Identifiers and literals go through {@code
 * dev.varve.runtime.sql}. Beside these it depends on {@code schema}.
 */
@NullMarked
package dev.varve.model.ddl;

import org.jspecify.annotations.NullMarked;
