package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a class, a record or an interface of properties a table. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

  /** The table's name; derived from the class's name if empty. */
  String name() default "";

  /** The table's schema; the project's default schema if empty. */
  String schema() default "";

  /** The table's comment; none if empty. */
  String comment() default "";

  /**
   * Whether the table must have a primary key: a new one without gets a warning. {@code false} says
   * that there is none on purpose.
   */
  boolean primaryKey() default true;
}
