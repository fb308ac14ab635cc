/** Tests of derived names. */
@NullMarked
package dev.varve.model.naming;

import org.jspecify.annotations.NullMarked;
