/**
 * Views, and materialized views, which are views that keep their rows.
 *
 * <p>Entry type: {@link dev.varve.model.kind.view.ViewKind} and {@link
 * dev.varve.model.kind.view.MaterializedViewKind}.
 */
@NullMarked
package dev.varve.model.kind.view;

import org.jspecify.annotations.NullMarked;
