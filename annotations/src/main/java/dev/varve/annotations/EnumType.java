package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says about the enum type of a Java enum what the enum alone does not. Every Java enum that is the
 * type of a column is an enum type in the database, with this annotation or without, unless the
 * column names another type. With this annotation it is one even while no column has it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EnumType {

  /** The type's name; derived from the enum's name if empty. */
  String name() default "";

  /** The type's schema; the project's default schema if empty. */
  String schema() default "";

  /** How labels are made from the names of constants that have no {@link Label}. */
  Labels labels() default Labels.AS_WRITTEN;

  /** The type's comment; none if empty. */
  String comment() default "";

  /** How labels are made from names of constants. */
  enum Labels {
    /** {@code IN_PROGRESS} stays {@code IN_PROGRESS}. */
    AS_WRITTEN,
    /** {@code IN_PROGRESS} becomes {@code in_progress}. */
    LOWER_CASE
  }
}
