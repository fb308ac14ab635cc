package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One key of an {@link Index}: a column or an expression. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface IndexKey {

  /** The column's name in the database; empty for an expression. */
  String column() default "";

  /** The SQL expression; empty for a column. */
  String expression() default "";

  /** The operator class, with its parameters if it has any; the type's default if empty. */
  String operatorClass() default "";

  /** The collation, written as in {@link Column#collation()}; the column's own if empty. */
  String collation() default "";

  /** The order. */
  Index.Order order() default Index.Order.ASC;

  /** Where NULLs stand. */
  Index.Nulls nulls() default Index.Nulls.DEFAULT;
}
