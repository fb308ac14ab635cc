/**
 * How names are derived: from Java's spelling to the database's, and for constraints and indexes
 * that are given none.
 *
 * <p>Entry type: {@link dev.varve.model.naming.NamingConvention}. The package depends on nothing.
 */
@NullMarked
package dev.varve.model.naming;

import org.jspecify.annotations.NullMarked;
