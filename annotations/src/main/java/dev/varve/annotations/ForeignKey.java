package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key: on a property for its one column, on a class for several columns. */
@Documented
@Repeatable(ForeignKeys.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ForeignKey {

  /** The class of the table that is referenced. */
  Class<?> value();

  /** The referencing columns, by their names in the database; the annotated property's if empty. */
  String[] columns() default {};

  /** The referenced columns; the referenced table's primary key if empty. */
  String[] references() default {};

  /** What happens to this row when the referenced row is deleted. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens to this row when the referenced key changes. */
  Action onUpdate() default Action.NO_ACTION;

  /** Whether the check may be put off to the end of the transaction. */
  boolean deferrable() default false;

  /** Whether the check is put off unless the transaction says otherwise. */
  boolean initiallyDeferred() default false;

  /** The constraint's name; from the naming convention if empty. */
  String name() default "";

  /** The constraint's comment; none if empty. */
  String comment() default "";

  /** What PostgreSQL does to referencing rows. */
  enum Action {
    /** Refuses, at the end of the statement or, if deferred, of the transaction. */
    NO_ACTION,
    /** Refuses at once. */
    RESTRICT,
    /** Deletes or updates them too. */
    CASCADE,
    /** Sets their columns to NULL. */
    SET_NULL,
    /** Sets their columns to their defaults. */
    SET_DEFAULT
  }
}
