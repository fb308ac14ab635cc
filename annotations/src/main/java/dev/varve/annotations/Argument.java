package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an argument of a routine what the method's parameter does not. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Argument {

  /** The argument's name; derived from the parameter's name if empty. */
  String name() default "";

  /** The argument's type; from the parameter's type if empty. */
  String type() default "";

  /** How it is passed. */
  Mode mode() default Mode.IN;

  /** What it is where a call leaves it out, in SQL; must be given if empty. */
  String defaultValue() default "";

  /** How an argument is passed. */
  enum Mode {
    /** Into the routine. */
    IN,
    /** Out of it. */
    OUT,
    /** Both. */
    INOUT,
    /** Into it, as many as the call has; an array. */
    VARIADIC
  }
}
