package dev.varve.model.schema;

/**
 * What makes a column an identity column.
 *
 * @param always whether an INSERT may give no value of its own
 * @param options the options of its sequence
 */
public record Identity(boolean always, SequenceOptions options) {}
