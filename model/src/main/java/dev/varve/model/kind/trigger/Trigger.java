package dev.varve.model.kind.trigger;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A trigger.
 *
 * @param name its name
 * @param table the table or view that it stands on
 * @param firing when it fires
 * @param when the condition under which it fires
 * @param function the function that it calls
 * @param arguments what it gives the function
 * @param constraint whether it is a constraint trigger, and when it is checked; null if it is none
 * @param from the other table that a constraint trigger looks at
 * @param state whether it fires
 * @param comment its comment
 */
public record Trigger(
    String name,
    QualifiedName table,
    Firing firing,
    @Nullable SqlExpression when,
    QualifiedName function,
    List<String> arguments,
    @Nullable Deferral constraint,
    @Nullable QualifiedName from,
    FiringState state,
    @Nullable String comment)
    implements SchemaObject {

  /** What a trigger is fired by. */
  public enum Event {
    /** A row comes. */
    INSERT,
    /** A row goes. */
    DELETE,
    /** A row changes. */
    UPDATE,
    /** All rows go. */
    TRUNCATE
  }

  /** When a trigger runs. */
  public enum Time {
    /** Before the event. */
    BEFORE,
    /** After it. */
    AFTER,
    /** In its place, on a view. */
    INSTEAD_OF
  }

  /**
   * When a trigger fires.
   *
   * @param time before, after or instead of the event
   * @param events what it is fired by
   * @param columns the columns whose update it is fired by, in their order; empty for any
   * @param forEachRow whether it is fired for each row, and not once for a statement
   * @param oldTable under what name it sees the rows before; null if it does not
   * @param newTable under what name it sees the rows after; null if it does not
   */
  public record Firing(
      Time time,
      SortedSet<Event> events,
      List<String> columns,
      boolean forEachRow,
      @Nullable String oldTable,
      @Nullable String newTable) {

    /** Copies the collections. */
    public Firing {
      events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
      columns = List.copyOf(columns);
    }

    Firing withColumnRenamed(String old, String renamed) {
      List<String> followed = new ArrayList<>(columns);
      Collections.replaceAll(followed, old, renamed);
      return new Firing(time, events, followed, forEachRow, oldTable, newTable);
    }
  }

  /** Copies the arguments. */
  public Trigger {
    arguments = List.copyOf(arguments);
  }

  @Override
  public ObjectId id() {
    return new ObjectId(ObjectKind.TRIGGER, table.withName(name), table.name());
  }

  private Trigger with(
      String newName, QualifiedName newTable, QualifiedName newFunction, Firing newFiring) {
    return new Trigger(
        newName,
        newTable,
        newFiring,
        when,
        newFunction,
        arguments,
        constraint,
        from,
        state,
        comment);
  }

  /** The same trigger under another condition. */
  public Trigger withWhen(@Nullable SqlExpression newWhen) {
    return new Trigger(
        name, table, firing, newWhen, function, arguments, constraint, from, state, comment);
  }

  private Trigger withFrom(@Nullable QualifiedName newFrom) {
    return new Trigger(
        name, table, firing, when, function, arguments, constraint, newFrom, state, comment);
  }

  /** The same trigger in another state. */
  public Trigger withState(FiringState newState) {
    return new Trigger(
        name, table, firing, when, function, arguments, constraint, from, newState, comment);
  }

  @Override
  public Trigger withName(QualifiedName newName) {
    return with(newName.name(), table.withSchema(newName.schema()), function, firing);
  }

  @Override
  public Trigger withComment(@Nullable String newComment) {
    return new Trigger(
        name, table, firing, when, function, arguments, constraint, from, state, newComment);
  }

  @Override
  public Trigger withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("a trigger has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.trigger(table, name));
    claims.needs(Ref.object(table));
    claims.needs(Ref.routine(function));
    for (String column : firing.columns()) {
      claims.needs(Ref.column(table, column));
    }
    if (from != null) {
      claims.needs(Ref.object(from));
    }
    if (when != null) {
      SqlMentions.of(when.text()).declare(claims);
      for (String mentioned : when.names()) {
        claims.needs(Ref.column(table, mentioned));
      }
    }
  }

  @Override
  public Trigger withoutLinks() {
    return this;
  }

  @Override
  public Trigger canonical() {
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
    return switch (thing.kind()) {
      case OBJECT -> table.equals(thing.owner()) || thing.owner().equals(from) || says(thing);
      case ROUTINE -> function.equals(thing.owner()) || says(thing);
      case COLUMN -> table.equals(thing.owner()) && uses(thing.part());
      case SCHEMA, EXTENSION, TRIGGER, PRIMARY_KEY, CONSTRAINT, KEY, COMMENT, SEQUENCE_OWNER ->
          false;
    };
  }

  private boolean says(Ref thing) {
    return when != null && SqlMentions.of(when.text()).has(thing.owner());
  }

  private boolean uses(String column) {
    return firing.columns().contains(column) || (when != null && when.mentions(column));
  }

  @Override
  public Trigger afterRename(ObjectId old, QualifiedName newName) {
    if (old.kind() == ObjectKind.FUNCTION) {
      return function.equals(old.name()) ? with(name, table, newName, firing) : this;
    }
    Trigger followed = table.equals(old.name()) ? with(name, newName, function, firing) : this;
    followed = old.name().equals(from) ? followed.withFrom(newName) : followed;
    return when == null
        ? followed
        : followed.withWhen(
            new SqlExpression(SqlMentions.afterRename(when.text(), old.name(), newName)));
  }

  @Override
  public Trigger afterColumnRename(QualifiedName owner, String old, String renamed) {
    if (!table.equals(owner)) {
      return this;
    }
    Trigger followed = with(name, table, function, firing.withColumnRenamed(old, renamed));
    return when == null
        ? followed
        : followed.withWhen(
            new SqlExpression(SqlMentions.afterColumnRename(when.text(), old, renamed)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trigger that
        && name.equals(that.name)
        && table.equals(that.table)
        && firing.equals(that.firing)
        && Objects.equals(when, that.when)
        && function.equals(that.function)
        && arguments.equals(that.arguments)
        && constraint == that.constraint
        && Objects.equals(from, that.from)
        && state == that.state
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
