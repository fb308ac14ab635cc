/**
 * The spelling of DDL: each statement as PostgreSQL's manual has it, and nothing of when or how
 * safely it is run.
 *
 * <p>One class for each kind of object. Only this package spells DDL; identifiers and literals go
 * through {@code dev.varve.runtime.sql}. Beside these it depends on {@code schema}.
 */
@NullMarked
package dev.varve.model.ddl;

import org.jspecify.annotations.NullMarked;
