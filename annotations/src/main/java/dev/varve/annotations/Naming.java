package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How constraints and indexes that are given no name are named. The defaults are PostgreSQL's own.
 *
 * <p>The tokens, in SQLAlchemy's words:
 *
 * <ul>
 *   <li>{@code %(table_name)s}: the table's name;
 *   <li>{@code %(column_0_name)s}: the first column's name ({@code column_1_name} the second, …;
 *       those of an index or constraint that only includes a column stand after its keys);
 *   <li>{@code %(column_0_label)s}: table and first column, {@code parties_kind};
 *   <li>{@code %(column_0N_name)s}: all columns' names run together; {@code %(column_0_N_name)s}:
 *       with underscores between;
 *   <li>{@code %(referred_table_name)s}, {@code %(referred_column_0_name)s}: of a foreign key;
 *   <li>{@code %(constraint_name)s}: the name that the annotation gives. Only in a convention that
 *       holds this token is a given name put through it; in any other it is taken as it is.
 * </ul>
 *
 * A token with nothing to stand for vanishes with one underscore beside it. A name of over 63 bytes
 * is cut and ends in eight hexadecimal digits of its hash. A name with an expression in the place
 * of a column says {@code expr}, as PostgreSQL does.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Naming {

  /** Primary keys. */
  String primaryKey() default "%(table_name)s_pkey";

  /** Foreign keys. */
  String foreignKey() default "%(table_name)s_%(column_0_N_name)s_fkey";

  /** Unique constraints. */
  String unique() default "%(table_name)s_%(column_0_N_name)s_key";

  /** Check constraints. A check on a class has no column: the token and its underscore vanish. */
  String check() default "%(table_name)s_%(column_0_name)s_check";

  /** Indexes. */
  String index() default "%(table_name)s_%(column_0_N_name)s_idx";
}
