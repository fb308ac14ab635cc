/** Tests of the package, on real servers. */
@NullMarked
package dev.varve.catalog.spelling;

import org.jspecify.annotations.NullMarked;
