package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, a class or an interface of properties a materialized view, which keeps the rows
 * that its query had when it was filled. Its properties are its columns, as those of a {@link View}
 * are, and may have an {@link Index}. Where it has to be made again, it is filled again.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html">CREATE
 *     MATERIALIZED VIEW</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MaterializedView {

  /** The query: SELECT or VALUES, without a semicolon at its end. */
  String value();

  /** The view's name; derived from the class's name if empty. */
  String name() default "";

  /** The view's schema; the project's default schema if empty. */
  String schema() default "";

  /** Whether it is filled when it is created. */
  boolean withData() default true;

  /** Storage parameters, such as {@code fillfactor = 70}. */
  String[] with() default {};

  /** The view's comment; none if empty. */
  String comment() default "";
}
