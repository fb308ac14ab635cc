package dev.varve.model.schema;

/**
 * What makes a column a generated column.
 *
 * @param expression what it is generated from
 * @param stored whether it is stored; virtual if not
 */
public record Generated(SqlExpression expression, boolean stored) {}
