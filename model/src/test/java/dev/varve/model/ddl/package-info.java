/** Tests of how statements are spelt. */
@NullMarked
package dev.varve.model.ddl;

import org.jspecify.annotations.NullMarked;
