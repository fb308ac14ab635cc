/** Tests of the package, on real servers. */
@NullMarked
package dev.varve.catalog.scratch;

import org.jspecify.annotations.NullMarked;
