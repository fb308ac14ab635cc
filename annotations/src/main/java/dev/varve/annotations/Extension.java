package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An extension that the database must have. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Extension {

  /** The extension's name, such as {@code pg_trgm}. */
  String value();

  /** The schema that holds its objects; PostgreSQL's choice if empty. */
  String schema() default "";

  /** The version; the server's default if empty. */
  String version() default "";
}
