package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of an interface with {@link Routines} a function.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE
 *     FUNCTION</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Function {

  /**
   * The body: what stands between the quotes of AS, or, in standard SQL, RETURN or BEGIN ATOMIC.
   */
  String body();

  /** The language of the body. */
  String language() default "sql";

  /**
   * Whether the body is in standard SQL, which PostgreSQL keeps parsed and follows when something
   * in it is renamed; needs PostgreSQL 14.
   */
  boolean standard() default false;

  /** The function's name; derived from the method's name if empty. */
  String name() default "";

  /** Whether it runs with the rights of its owner. */
  boolean securityDefiner() default false;

  /** Configuration parameters while it runs, such as {@code search_path = app, pg_temp}. */
  String[] settings() default {};

  /** The function's comment; none if empty. */
  String comment() default "";

  /**
   * What it returns, where the method's type does not say it: {@code trigger}, {@code SETOF party},
   * {@code TABLE (id integer, name text)}.
   */
  String returns() default "";

  /** Whether its result may change. */
  Volatility volatility() default Volatility.VOLATILE;

  /** Whether it returns NULL for a NULL without being called. */
  boolean strict() default false;

  /** Whether it tells nothing of its arguments but by its result. */
  boolean leakproof() default false;

  /** Whether parallel plans may call it. */
  Parallel parallel() default Parallel.UNSAFE;

  /** Whether it is a window function, which only languages such as C can be written in. */
  boolean window() default false;

  /** What a call costs, in units of {@code cpu_operator_cost}; PostgreSQL's default if 0. */
  int cost() default 0;

  /** How many rows a set is expected to have; PostgreSQL's default if 0. */
  int rows() default 0;

  /** Whether a function's result may change. */
  enum Volatility {
    /** At any call. */
    VOLATILE,
    /** Not within one statement. */
    STABLE,
    /** Never. */
    IMMUTABLE
  }

  /** Whether parallel plans may call a function. */
  enum Parallel {
    /** They may not. */
    UNSAFE,
    /** In the leader alone. */
    RESTRICTED,
    /** Anywhere. */
    SAFE
  }
}
