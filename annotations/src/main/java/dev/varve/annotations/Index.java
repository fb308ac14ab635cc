package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a property for its one column, on a class for several columns or for expressions.
 *
 * <p>{@link #columns()} with {@link #operatorClass()}, {@link #order()} and {@link #nulls()} for
 * all of them serve the common cases; {@link #keys()} says everything for each key of its own.
 */
@Documented
@Repeatable(Indexes.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Index {

  /** The columns in order, by their names in the database; the annotated property's if empty. */
  String[] columns() default {};

  /** The keys in order, where columns alone do not say enough; not together with columns. */
  IndexKey[] keys() default {};

  /** The index's name; from the naming convention if empty. */
  String name() default "";

  /** Whether no two rows may have equal keys. */
  boolean unique() default false;

  /** The access method: {@code btree}, {@code gin}, {@code gist}, {@code brin}, {@code hnsw}, … */
  String method() default "btree";

  /** The operator class of each of the columns; the type's default if empty. */
  String operatorClass() default "";

  /** The order of each of the columns. */
  Order order() default Order.ASC;

  /** Where NULLs stand in each of the columns. */
  Nulls nulls() default Nulls.DEFAULT;

  /** The predicate of a partial index; all rows if empty. */
  String where() default "";

  /** Columns that the index holds beside its keys. */
  String[] include() default {};

  /** Whether two NULLs count as equal in a unique index; PostgreSQL 15 and later. */
  boolean nullsNotDistinct() default false;

  /** Storage parameters, each as {@code name=value}. */
  String[] with() default {};

  /** The index's comment; none if empty. */
  String comment() default "";

  /** The order of a key. */
  enum Order {
    /** Ascending. */
    ASC,
    /** Descending. */
    DESC
  }

  /** Where NULLs stand. */
  enum Nulls {
    /** Last if ascending, first if descending. */
    DEFAULT,
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
  }
}
