/** Tests of what a compile does with a live database. */
@NullMarked
package dev.varve.processor.live;

import org.jspecify.annotations.NullMarked;
