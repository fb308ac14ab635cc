/**
 * Event triggers, which belong to the database and to no schema.
 *
 * <p>Entry type: {@link dev.varve.model.kind.eventtrigger.EventTriggerKind}.
 */
@NullMarked
package dev.varve.model.kind.eventtrigger;

import org.jspecify.annotations.NullMarked;
