package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says about a column what the Java property alone does not. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Column {

  /** The column's name; derived from the property's name if empty. */
  String name() default "";

  /**
   * The column's type in PostgreSQL's spelling, such as {@code jsonb}, {@code text[]}, {@code
   * numeric(10,4)} or {@code vector(1536)}; derived from the Java type if empty.
   */
  String type() default "";

  /**
   * The greatest number of characters: {@code varchar(length)} instead of {@code text}; no limit
   * where it is not written.
   */
  int length() default 0;

  /**
   * The number of significant digits of a {@code numeric}, or of fractional digits of the seconds
   * of a time; PostgreSQL's own where it is not written.
   */
  int precision() default 0;

  /** The number of digits after the decimal point of a {@code numeric}. */
  int scale() default 0;

  /** Whether the column takes NULL. Where it is not written, the package's rule decides. */
  boolean nullable() default false;

  /**
   * The column's default as an SQL expression, such as {@code now()} or {@code ''}; none if empty.
   */
  String defaultValue() default "";

  /** The SQL expression that the column is generated from; an ordinary column if empty. */
  String generated() default "";

  /** How a generated column is kept; only with {@link #generated()}. */
  Storage storage() default Storage.STORED;

  /**
   * The column's collation, such as {@code C}, {@code en_US.utf8} or {@code de-x-icu}; the type's
   * own if empty. What stands before a dot is its schema if it has no capital: {@code app.german}.
   */
  String collation() default "";

  /** The column's comment; none if empty. */
  String comment() default "";

  /**
   * The time zone of the values that are there, such as {@code Europe/Berlin}, where the column's
   * type changes between one with a time zone and one without: {@code timestamp}, {@code date} and
   * their ranges. Both directions of the migration then convert in this zone. It is no part of the
   * schema, and says nothing once the change is committed.
   */
  String timeZone() default "";

  /** How a generated column is kept. */
  enum Storage {
    /** Computed when the row is written. */
    STORED,
    /** Computed when the row is read; PostgreSQL 18 and later. */
    VIRTUAL
  }
}
