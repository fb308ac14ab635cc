package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint: on a property for its one column, on a class for several columns. */
@Documented
@Repeatable(Uniques.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

  /** The columns in order, by their names in the database; the annotated property's if empty. */
  String[] columns() default {};

  /** The constraint's name; from the naming convention if empty. */
  String name() default "";

  /** Columns that the constraint's index holds beside the key. */
  String[] include() default {};

  /** Whether two NULLs count as equal; PostgreSQL 15 and later. */
  boolean nullsNotDistinct() default false;

  /** Whether the check may be put off to the end of the transaction. */
  boolean deferrable() default false;

  /** Whether the check is put off unless the transaction says otherwise. */
  boolean initiallyDeferred() default false;

  /** The constraint's comment; none if empty. */
  String comment() default "";
}
