package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes PostgreSQL number the rows: an identity column. Where an option is not written PostgreSQL's
 * own default holds.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Identity {

  /** Whether an INSERT may give a value of its own. */
  Generation value() default Generation.ALWAYS;

  /** The first number. */
  long start() default 0;

  /** The step between numbers. */
  long increment() default 0;

  /** The smallest number. */
  long min() default 0;

  /** The greatest number. */
  long max() default 0;

  /** How many numbers a session takes at a time. */
  long cache() default 0;

  /** Whether numbering starts again when the last number is used. */
  boolean cycle() default false;

  /** Whether an INSERT may give a value of its own. */
  enum Generation {
    /** Only with OVERRIDING SYSTEM VALUE. */
    ALWAYS,
    /** Yes; a number is given where it does not. */
    BY_DEFAULT
  }
}
