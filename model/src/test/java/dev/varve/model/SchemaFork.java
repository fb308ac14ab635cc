package dev.varve.model;

import java.util.List;

/**
 * A random schema, and what two sides made of it that know nothing of each other.
 *
 * @param base the schema of both
 * @param left the schemas of the one side, each an edit of the one before, the first of the base
 * @param right those of the other
 */
public record SchemaFork(SampleSchema base, List<SampleSchema> left, List<SampleSchema> right) {}
