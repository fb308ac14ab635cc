package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a value class a composite type: a type with attributes, which are the properties of the
 * class. A property of that class is one column of the type, while one that is {@link Embedded} is
 * a column for each property of its class.
 *
 * <pre>{@code
 * @CompositeType
 * record Address(String street, @Column(type = "varchar(10)") String zip) {}
 * }</pre>
 *
 * <p>Attributes are added, removed and renamed in place. The type of an attribute is changed in
 * place as long as no table has a column of the composite type; otherwise the type is swapped,
 * which rewrites each such table. An attribute always allows NULL and never has a default, since
 * PostgreSQL supports neither NOT NULL nor DEFAULT there. A {@link Domain} over the composite type
 * can check its values.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CompositeType {

  /** The type's name; derived from the class's name if empty. */
  String name() default "";

  /** The type's schema; the project's default schema if empty. */
  String schema() default "";

  /** The type's comment; none if empty. */
  String comment() default "";
}
