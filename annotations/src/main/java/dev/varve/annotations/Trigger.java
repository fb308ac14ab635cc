package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trigger of a table or view. It calls a function, or has a body of its own:
 *
 * <pre>{@code
 * @Table
 * @Trigger(name = "party_touched", events = Trigger.Event.UPDATE, body = """
 *     BEGIN
 *       NEW.changed = now();
 *       RETURN NEW;
 *     END
 *     """)
 * record Party(@Id UUID id, Instant changed) {}
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">CREATE TRIGGER</a>
 */
@Documented
@Repeatable(Triggers.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Trigger {

  /** The trigger's name. Those of one table fire in the order of their names. */
  String name();

  /** When it fires. */
  Time time() default Time.BEFORE;

  /** What it is fired by. */
  Event[] events();

  /** The columns whose update it is fired by; any if empty. */
  String[] columns() default {};

  /** Whether it is fired for each row, and not once for a statement. */
  boolean forEachRow() default true;

  /** The condition under which it fires, in SQL; always if empty. */
  String when() default "";

  /** The function that it calls, with its schema unless that is {@code public}. */
  String function() default "";

  /** What it gives the function. */
  String[] arguments() default {};

  /** The body of a function in PL/pgSQL that is the trigger's own and has its name. */
  String body() default "";

  /** Under what name it sees the rows before; it does not if empty. */
  String oldTable() default "";

  /** Under what name it sees the rows after; it does not if empty. */
  String newTable() default "";

  /** Whether it is a constraint trigger, and when it is checked. */
  Constraint constraint() default Constraint.NONE;

  /** In which sessions it fires. */
  State state() default State.ORIGIN;

  /** The trigger's comment; none if empty. */
  String comment() default "";

  /** When a trigger runs. */
  enum Time {
    /** Before the event. */
    BEFORE,
    /** After it. */
    AFTER,
    /** In its place, on a view. */
    INSTEAD_OF
  }

  /** What a trigger is fired by. */
  enum Event {
    /** A row comes. */
    INSERT,
    /** A row goes. */
    DELETE,
    /** A row changes. */
    UPDATE,
    /** All rows go. */
    TRUNCATE
  }

  /** Whether a trigger is a constraint, and when that is checked. */
  enum Constraint {
    /** It is none. */
    NONE,
    /** At once, always. */
    NOT_DEFERRABLE,
    /** At once, unless the transaction says otherwise. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless the transaction says otherwise. */
    INITIALLY_DEFERRED
  }

  /** In which sessions a trigger fires. */
  enum State {
    /** In all but those that replicate. */
    ORIGIN,
    /** In none. */
    DISABLED,
    /** In those that replicate. */
    REPLICA,
    /** In all. */
    ALWAYS
  }
}
