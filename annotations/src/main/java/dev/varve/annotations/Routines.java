package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the methods of an interface functions and procedures of the database:
 *
 * <pre>{@code
 * @Routines
 * interface Text {
 *   @Function(body = "SELECT lower(title)", volatility = Function.Volatility.IMMUTABLE)
 *   String slug(String title);
 * }
 * }</pre>
 *
 * <p>A method's name and its parameters' give those of the routine, in snake case; its types give
 * the signature. Methods that overload each other are overloads there, too. Nothing implements the
 * interface.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Routines {

  /** The schema of the routines; the project's default schema if empty. */
  String schema() default "";
}
