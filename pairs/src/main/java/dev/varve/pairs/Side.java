package dev.varve.pairs;

import dev.varve.catalog.LiveSchema;

/**
 * One side of a pair, once it was built.
 *
 * @param script what builds it
 * @param live what the reader makes of it
 * @param catalog what its catalog says
 */
record Side(String script, LiveSchema live, String catalog) {}
