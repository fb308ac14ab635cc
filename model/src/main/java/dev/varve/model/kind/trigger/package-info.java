/**
 * Triggers of tables and views.
 *
 * <p>Entry type: {@link dev.varve.model.kind.trigger.TriggerKind}.
 */
@NullMarked
package dev.varve.model.kind.trigger;

import org.jspecify.annotations.NullMarked;
