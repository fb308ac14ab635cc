package dev.varve.model.kind.eventtrigger;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An event trigger. Only a superuser creates one.
 *
 * @param name its name
 * @param event when it fires
 * @param tags the commands that it is fired by, in capitals: {@code CREATE TABLE}; empty for any
 * @param function the function that it calls
 * @param state in which sessions it fires
 * @param comment its comment
 */
public record EventTrigger(
    String name,
    Event event,
    SortedSet<String> tags,
    QualifiedName function,
    FiringState state,
    @Nullable String comment)
    implements SchemaObject {

  /** When an event trigger fires. */
  public enum Event {
    /** Before a command that changes the schema. */
    DDL_COMMAND_START,
    /** After it. */
    DDL_COMMAND_END,
    /** After a command that dropped something. */
    SQL_DROP,
    /** Before a table is rewritten. */
    TABLE_REWRITE,
    /** When somebody connects, since PostgreSQL 17. */
    LOGIN
  }

  /** Copies the tags. */
  public EventTrigger {
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  /** The identity of the event trigger of that name. */
  static ObjectId id(String name) {
    return new ObjectId(ObjectKind.EVENT_TRIGGER, new QualifiedName("", name));
  }

  @Override
  public ObjectId id() {
    return id(name);
  }

  /** The same event trigger in another state. */
  EventTrigger withState(FiringState newState) {
    return new EventTrigger(name, event, tags, function, newState, comment);
  }

  private EventTrigger withFunction(QualifiedName newFunction) {
    return new EventTrigger(name, event, tags, newFunction, state, comment);
  }

  @Override
  public EventTrigger withName(QualifiedName newName) {
    return new EventTrigger(newName.name(), event, tags, function, state, comment);
  }

  @Override
  public EventTrigger withComment(@Nullable String newComment) {
    return new EventTrigger(name, event, tags, function, state, newComment);
  }

  @Override
  public EventTrigger withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("an event trigger has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.eventTrigger(name));
    claims.needs(Ref.routine(function));
  }

  @Override
  public EventTrigger withoutLinks() {
    return this;
  }

  @Override
  public EventTrigger canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return List.of();
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  @Override
  public boolean hangsOn(Ref thing) {
    return thing.equals(Ref.routine(function));
  }

  /** The function has no arguments; others of its name may have some. */
  @Override
  public EventTrigger afterRename(ObjectId old, QualifiedName newName) {
    return old.equals(new ObjectId(ObjectKind.FUNCTION, function)) ? withFunction(newName) : this;
  }

  @Override
  public EventTrigger afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventTrigger that
        && name.equals(that.name)
        && event == that.event
        && tags.equals(that.tags)
        && function.equals(that.function)
        && state == that.state
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
