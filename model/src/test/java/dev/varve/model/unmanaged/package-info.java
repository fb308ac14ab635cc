/** Tests of what no class declares. */
@NullMarked
package dev.varve.model.unmanaged;

import org.jspecify.annotations.NullMarked;
