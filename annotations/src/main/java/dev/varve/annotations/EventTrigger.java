package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event trigger of the database: it calls the function that the method is.
 *
 * <pre>{@code
 * @Routines
 * interface Guards {
 *   @Function(language = "plpgsql", returns = "event_trigger", body = """
 *       BEGIN
 *         RAISE EXCEPTION 'nothing is dropped here';
 *       END
 *       """)
 *   @EventTrigger(event = EventTrigger.Event.SQL_DROP, tags = "DROP TABLE")
 *   void keepTables();
 * }
 * }</pre>
 *
 * <p>Only a superuser can create, alter or drop an event trigger, so the migration must be run by
 * one. The trigger also fires on later migrations. Within a migration it is created or enabled
 * after everything else, and dropped or disabled before everything else.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createeventtrigger.html">CREATE EVENT
 *     TRIGGER</a>
 */
@Documented
@Repeatable(EventTriggers.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface EventTrigger {

  /** The event trigger's name; that of the function if empty. */
  String name() default "";

  /** When it fires. Those of one event fire in the order of their names. */
  Event event();

  /** The commands that it is fired by, such as {@code CREATE TABLE}; any if empty. */
  String[] tags() default {};

  /** In which sessions it fires. */
  Trigger.State state() default Trigger.State.ORIGIN;

  /** The event trigger's comment; none if empty. */
  String comment() default "";

  /** When an event trigger fires. */
  enum Event {
    /** Before a command that changes the schema. */
    DDL_COMMAND_START,
    /** After it. */
    DDL_COMMAND_END,
    /** After a command that dropped something. */
    SQL_DROP,
    /** Before a table is rewritten. */
    TABLE_REWRITE,
    /** When somebody connects; needs PostgreSQL 17, and takes no tags. */
    LOGIN
  }
}
