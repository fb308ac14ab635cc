package dev.varve.model.kind.eventtrigger;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.Kind;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.runtime.sql.SqlQuoting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Event triggers. They fire on what the rest of a migration does: so one goes, or is switched off,
 * before all else, and comes, or is switched on, after it.
 */
public final class EventTriggerKind implements Kind<EventTrigger> {

  @Override
  public void write(JsonText json, EventTrigger trigger) {
    EventTriggerJson.write(json, trigger);
  }

  @Override
  public EventTrigger read(JsonFields fields, ObjectId id) throws IOException {
    return EventTriggerJson.read(fields, id.name().name());
  }

  @Override
  public EventTrigger adopt(@Nullable EventTrigger before, EventTrigger after) {
    return after;
  }

  @Override
  public List<Change> compareFirst(SchemaModel before, SchemaModel after) {
    return List.of();
  }

  /** PostgreSQL alters the name and the state, and nothing else. */
  @Override
  public void compare(EventTrigger before, EventTrigger after, Comparison comparison) {
    EventTrigger switched = before.withState(after.state());
    if (!switched.equals(after.withComment(before.comment()))) {
      comparison.recreate(before, after);
    } else if (before.state() != after.state()) {
      comparison.add(new SwitchEventTrigger(after.name(), before.state(), after.state()));
    }
  }

  @Override
  public void compareLinks(Comparison comparison) {}

  @Override
  public boolean goesWithAnother(EventTrigger trigger, Comparison comparison) {
    return false;
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public EventTrigger inWordsOf(
      EventTrigger declared, EventTrigger there, EventTrigger printed, EventTrigger therePrinted) {
    return declared;
  }

  @Override
  public boolean canBeRenamed() {
    return true;
  }

  /** Nothing is lost where one goes and another comes. */
  @Override
  public boolean isAlike(EventTrigger dropped, EventTrigger created) {
    return false;
  }

  @Override
  public String memberWord() {
    return "";
  }

  @Override
  public boolean isAlike(EventTrigger before, String dropped, EventTrigger after, String added) {
    return false;
  }

  @Override
  public List<Change> renameMembers(EventTrigger trigger, Map<String, String> renames) {
    return List.of();
  }

  @Override
  public String target(ObjectId object) {
    return EventTriggerDdl.target(object.name().name());
  }

  @Override
  public String target(ObjectId object, CommentTarget.Part part, String name) {
    throw new IllegalStateException("it has no parts with comments");
  }

  @Override
  public void create(EventTrigger trigger, Steps steps) {
    steps.sql(EventTriggerDdl.create(trigger));
    if (trigger.state() != FiringState.ORIGIN) {
      steps.sql(EventTriggerDdl.setState(trigger.name(), trigger.state()));
    }
  }

  @Override
  public void commentParts(EventTrigger trigger, Steps steps) {}

  @Override
  public void drop(EventTrigger trigger, Steps steps) {
    steps.sql("DROP " + target(trigger.id()));
  }

  @Override
  public void replace(EventTrigger before, EventTrigger after, Steps steps) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public boolean goesWithoutTrace() {
    return true;
  }

  @Override
  public void rename(EventTrigger trigger, QualifiedName target, Steps steps) {
    steps.sql(
        "ALTER " + target(trigger.id()) + " RENAME TO " + SqlQuoting.identifier(target.name()));
  }

  @Override
  public void move(EventTrigger trigger, QualifiedName target, Steps steps) {
    throw new IllegalStateException("an event trigger cannot be moved to a schema");
  }

  @Override
  public String definition(EventTrigger trigger) {
    return EventTriggerDdl.words(trigger) + trigger.state().words();
  }

  @Override
  public String difference(EventTrigger before, EventTrigger after) {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public List<String> parts(EventTrigger trigger) {
    return List.of();
  }

  @Override
  public void warnOfDrop(EventTrigger trigger, Drop change, Warnings warnings) {}

  @Override
  public void warnOfReturn(EventTrigger trigger, Create change, Warnings warnings) {}

  @Override
  public Place changes() {
    throw new IllegalStateException("it has no definition that is replaced");
  }

  @Override
  public Place comes() {
    return Place.WATCH_BEGINS;
  }

  @Override
  public Place goes() {
    return Place.WATCH_ENDS;
  }
}
