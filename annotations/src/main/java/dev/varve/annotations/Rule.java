package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule of a table or view: what PostgreSQL makes of a statement that inserts, updates or deletes.
 *
 * <pre>{@code
 * @View("SELECT id, name FROM parties WHERE NOT gone")
 * @Rule(name = "hide", on = Rule.Event.DELETE, instead = true,
 *     commands = "UPDATE parties SET gone = true WHERE id = old.id")
 * record Party(UUID id, String name) {}
 * }</pre>
 *
 * <p>A rule rewrites the statement, and does nothing for each row: a function in it may be called
 * more than once, or for other rows than one thinks. Most of what rules do, a {@link Trigger} does
 * better.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createrule.html">CREATE RULE</a>
 */
@Documented
@Repeatable(Rules.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Rule {

  /** The rule's name. Those of one table and event are applied in the order of their names. */
  String name();

  /** Which statements it rewrites. */
  Event on();

  /** The condition under which it does, in SQL, of the rows {@code old} and {@code new}. */
  String where() default "";

  /** Whether its commands run in the place of the statement, and not besides it. */
  boolean instead() default false;

  /**
   * Its commands, each a SELECT, INSERT, UPDATE, DELETE or NOTIFY without a semicolon; NOTHING if
   * there are none. Columns are named: PostgreSQL writes {@code *} out when it creates the rule.
   */
  String[] commands() default {};

  /** In which sessions it does so; rules of views do in all. */
  Trigger.State state() default Trigger.State.ORIGIN;

  /** The rule's comment; none if empty. */
  String comment() default "";

  /** Which statements a rule rewrites. */
  enum Event {
    /** Those that insert. */
    INSERT,
    /** Those that update. */
    UPDATE,
    /** Those that delete. */
    DELETE
  }
}
