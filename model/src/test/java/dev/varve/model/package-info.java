/** Random schemas, and pairs of them, for the properties of all phases. */
@NullMarked
package dev.varve.model;

import org.jspecify.annotations.NullMarked;
