/** Tests of generated rows. */
@NullMarked
package dev.varve.cli.rows;

import org.jspecify.annotations.NullMarked;
