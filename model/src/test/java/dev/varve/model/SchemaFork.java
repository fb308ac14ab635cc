package dev.varve.model;

import java.util.List;

/**
 * A random schema, and what several sides made of it that know nothing of each other.
 *
 * @param base the schema of all
 * @param sides of each side the schemas, each an edit of the one before, the first of the base
 */
public record SchemaFork(SampleSchema base, List<List<SampleSchema>> sides) {}
