/** Tests of what several heads are together. */
@NullMarked
package dev.varve.model.merge;

import org.jspecify.annotations.NullMarked;
