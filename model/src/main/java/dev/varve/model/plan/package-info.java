/**
 * From changes to the steps that make them, the safe way, up and down.
 *
 * <p>Entry type: {@link dev.varve.model.plan.Planner}. The package decides when a change is made,
 * and asks the change, or the kind of its object, for the statements. It depends on {@code schema},
 * {@code change}, {@code kind}, {@code kinds}, {@code diff}, {@code ddl} and {@code
 * dev.varve.runtime.sql}.
 */
@NullMarked
package dev.varve.model.plan;

import org.jspecify.annotations.NullMarked;
