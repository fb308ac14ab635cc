package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The primary key of a table, where {@link Id} alone does not say enough. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PrimaryKey {

  /** The key's columns in order, by their names in the database; those with {@link Id} if empty. */
  String[] columns() default {};

  /** The constraint's name; from the naming convention if empty. */
  String name() default "";

  /** Columns that the key's index holds beside the key. */
  String[] include() default {};

  /** Whether the check may be put off to the end of the transaction. */
  boolean deferrable() default false;

  /** Whether the check is put off unless the transaction says otherwise. */
  boolean initiallyDeferred() default false;

  /** The constraint's comment; none if empty. */
  String comment() default "";
}
