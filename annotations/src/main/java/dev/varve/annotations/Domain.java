package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a value class a domain: a type with rules of its own. A property of that class is a column
 * of the domain. The class has one property, whose type, with its {@link Column}, is the type that
 * the domain restricts; its {@link Check}s say what must hold of each value, which they call {@code
 * VALUE}:
 *
 * <pre>{@code
 * @Domain
 * @Check("VALUE LIKE '%@%'")
 * record Email(String value) {}
 * }</pre>
 *
 * <p>A new check is verified against all rows, and writers wait while PostgreSQL does so. Changing
 * the type or collation swaps the domain, which rewrites each table with a column of it. So does
 * adding a check or disallowing NULL where values of the domain are nested in arrays, composite
 * types or ranges, because PostgreSQL does not look inside those. A domain over another domain does
 * not inherit its default.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">CREATE DOMAIN</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Domain {

  /** The domain's name; derived from the class's name if empty. */
  String name() default "";

  /** The domain's schema; the project's default schema if empty. */
  String schema() default "";

  /**
   * Whether values of the domain may be NULL. A column that takes no NULL says so itself; a domain
   * that takes none cannot be the type of a column that an outer join leaves empty.
   */
  boolean nullable() default true;

  /** The domain's comment; none if empty. */
  String comment() default "";
}
