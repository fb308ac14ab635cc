package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence, on a package or a class. Where an option is not written PostgreSQL's own default
 * holds. A column takes its numbers from it by its default:
 *
 * <pre>{@code
 * @Table
 * @Sequence(name = "invoice_numbers", start = 1000)
 * record Invoice(@Id @Column(defaultValue = "nextval('invoice_numbers')") long number) {}
 * }</pre>
 *
 * <p>Where nobody else takes numbers from it, {@link Identity} is simpler: such a column has a
 * sequence of its own. A column changes from the one to the other and goes on with its numbers.
 */
@Documented
@Repeatable(Sequences.class)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Sequence {

  /**
   * The sequence's name. If empty: that of a {@code serial} column, such as {@code
   * invoice_number_seq}, where it belongs to a column; else derived from the class's name.
   */
  String name() default "";

  /**
   * The sequence's schema. If empty: the table's where it belongs to a column; else the project's
   * default schema.
   */
  String schema() default "";

  /** The type of its numbers. */
  Type type() default Type.BIGINT;

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

  /**
   * The column of the annotated table that the sequence belongs to, by its name in the database: it
   * is dropped with it. None if empty.
   */
  String ownedBy() default "";

  /**
   * The name that the sequence had, where nothing else tells: neither the column that it belongs to
   * nor the class, if that declares no other sequence. It is checked against the record of the last
   * revision, and can go when the rename has been committed. For one of another schema: {@code
   * schema.name}.
   */
  String renamedFrom() default "";

  /** The sequence's comment; none if empty. */
  String comment() default "";

  /** The types of numbers. */
  enum Type {
    /** Of two bytes. */
    SMALLINT,
    /** Of four bytes. */
    INTEGER,
    /** Of eight bytes. */
    BIGINT
  }
}
