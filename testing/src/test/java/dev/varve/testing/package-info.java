/** Tests of the servers and of the oracle. */
@NullMarked
package dev.varve.testing;

import org.jspecify.annotations.NullMarked;
