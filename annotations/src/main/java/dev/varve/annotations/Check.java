package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A check constraint, on a property or a class. */
@Documented
@Repeatable(Checks.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Check {

  /** The SQL condition, without the word CHECK and outer parentheses. */
  String value();

  /** The constraint's name; from the naming convention if empty. */
  String name() default "";

  /** Whether tables that inherit from this one are free of it. */
  boolean noInherit() default false;

  /** The constraint's comment; none if empty. */
  String comment() default "";
}
