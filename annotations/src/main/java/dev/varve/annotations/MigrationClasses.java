package dev.varve.annotations;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How generated migration classes look. Classes that are written already stay as they are; their
 * package is {@link VarveProject#migrationsPackage}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface MigrationClasses {

  /** The comment at the top of the file, such as a licence; none if empty. */
  String header() default "";

  /**
   * The class that migration classes extend: public, not final, with a public or protected
   * constructor without parameters.
   */
  Class<?> superclass() default Object.class;

  /** The annotations that a migration class carries besides its own; they need no values. */
  Class<? extends Annotation>[] annotations() default {};

  /**
   * The classes that are imported besides those that are used, for steps that are written by hand.
   */
  Class<?>[] imports() default {};
}
