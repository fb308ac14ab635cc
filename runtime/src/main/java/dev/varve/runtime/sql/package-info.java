/**
 * PostgreSQL's lexical rules: the one lexer, and the one place that quotes identifiers and
 * literals.
 *
 * <p>Entry types: {@link dev.varve.runtime.sql.SqlLexer} and {@link
 * dev.varve.runtime.sql.SqlQuoting}. The package depends on nothing but {@code java.base}; the
 * schema model uses it too.
 */
@NullMarked
package dev.varve.runtime.sql;

import org.jspecify.annotations.NullMarked;
