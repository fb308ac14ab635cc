/** Cases of the schema model. */
@NullMarked
package dev.varve.model.schema;

import org.jspecify.annotations.NullMarked;
