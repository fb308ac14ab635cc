/**
 * From changes to the steps that make them, the safe way, up and down.
 *
 * <p>Entry type: {@link dev.varve.model.plan.Planner}. The package decides how and when a statement
 * runs, and leaves its spelling to {@code ddl}. It depends on {@code schema}, {@code change},
 * {@code diff}, {@code ddl} and {@code dev.varve.runtime.sql}.
 */
@NullMarked
package dev.varve.model.plan;

import org.jspecify.annotations.NullMarked;
