package dev.varve.pairs;

import dev.varve.catalog.LiveSchema;

/**
 * One side of a pair, once it was built.
 *
 * @param script what builds it
 * @param live what the reader makes of it
 * @param description what the oracle says of it
 */
record Side(String script, LiveSchema live, String description) {}
