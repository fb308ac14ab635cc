package dev.varve.model.kind.eventtrigger;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import java.util.Locale;
import java.util.Set;

/**
 * Says in which other sessions an event trigger fires.
 *
 * @param trigger its name
 * @param before in which it fires before
 * @param after in which it fires after
 */
record SwitchEventTrigger(String trigger, FiringState before, FiringState after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return EventTrigger.id(trigger);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.eventTrigger(trigger));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((EventTrigger) editor.get(object())).withState(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SwitchEventTrigger(trigger, after, before));
  }

  @Override
  public Place place() {
    return after == FiringState.DISABLED ? Place.WATCH_ENDS : Place.WATCH_BEGINS;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.WATCHES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.whole(this, after.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(EventTriggerDdl.setState(trigger, after));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
