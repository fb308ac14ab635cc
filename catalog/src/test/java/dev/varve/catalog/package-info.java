/** Tests of the catalog's reader, on real servers. */
@NullMarked
package dev.varve.catalog;

import org.jspecify.annotations.NullMarked;
