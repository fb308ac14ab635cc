/** Tests of the package, on real servers. */
@NullMarked
package dev.varve.catalog.connect;

import org.jspecify.annotations.NullMarked;
