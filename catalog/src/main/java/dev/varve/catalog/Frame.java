package dev.varve.catalog;

import java.util.List;
import java.util.Set;

/**
 * What is in the scope, as the crawler lists it.
 *
 * @param schemas the names of the schemas, as SQL text
 * @param relations the identities of tables, views and the like
 */
record Frame(Set<String> schemas, List<Long> relations) {}
