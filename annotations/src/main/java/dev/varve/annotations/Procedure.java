package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of an interface with {@link Routines} a procedure.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createprocedure.html">CREATE
 *     PROCEDURE</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Procedure {

  /**
   * The body: what stands between the quotes of AS, or, in standard SQL, RETURN or BEGIN ATOMIC.
   */
  String body();

  /** The language of the body. */
  String language() default "sql";

  /**
   * Whether the body is in standard SQL, which PostgreSQL keeps parsed and follows when something
   * in it is renamed; needs PostgreSQL 14.
   */
  boolean standard() default false;

  /** The procedure's name; derived from the method's name if empty. */
  String name() default "";

  /** Whether it runs with the rights of its owner. */
  boolean securityDefiner() default false;

  /** Configuration parameters while it runs, such as {@code search_path = app, pg_temp}. */
  String[] settings() default {};

  /** The procedure's comment; none if empty. */
  String comment() default "";
}
