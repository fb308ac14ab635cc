package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the properties of a value object columns of the table itself. A value object that may be
 * absent ({@code Optional} or nullable) makes all its columns nullable.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

  /**
   * Stands before the name of each column, such as {@code billing_}. Where it is not written, the
   * property's derived name and an underscore.
   */
  String prefix() default "";
}
