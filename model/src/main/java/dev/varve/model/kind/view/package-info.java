/**
 * Views.
 *
 * <p>Entry type: {@link dev.varve.model.kind.view.ViewKind}.
 */
@NullMarked
package dev.varve.model.kind.view;

import org.jspecify.annotations.NullMarked;
