package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, a class or an interface of properties a view. Its properties are the view's
 * columns, in the order of what the query selects, each with the type that the query gives it:
 *
 * <pre>{@code
 * @View("SELECT id, name FROM party WHERE born IS NOT NULL")
 * record Person(UUID id, String name) {}
 * }</pre>
 *
 * <p>A table or view without a schema in the query is one of the schema {@code public}. When a
 * column or a view that it reads changes in a way that PostgreSQL refuses under a view, the
 * migration drops the view first and creates it again afterwards.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {

  /** The query: SELECT or VALUES, without a semicolon at its end. */
  String value();

  /** The view's name; derived from the class's name if empty. */
  String name() default "";

  /** The view's schema; the project's default schema if empty. */
  String schema() default "";

  /** Which rows may be written through the view. */
  Check check() default Check.NONE;

  /** Whether conditions of users, which may tell what they see, come after the view's own. */
  boolean securityBarrier() default false;

  /** Whether the view reads with the rights of who uses it; needs PostgreSQL 15. */
  boolean securityInvoker() default false;

  /** The view's comment; none if empty. */
  String comment() default "";

  /** Which rows an insert or update through a view may make. */
  enum Check {
    /** Any. */
    NONE,
    /** Those that the view's own condition shows. */
    LOCAL,
    /** Those that it and the views under it show. */
    CASCADED
  }
}
