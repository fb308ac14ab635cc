/** Properties and cases of the differ. */
@NullMarked
package dev.varve.model.diff;

import org.jspecify.annotations.NullMarked;
