package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of an interface with {@link Routines} an aggregate. The method's parameters are
 * its arguments, none for one that is called with {@code *}; the method's type is that of its
 * result:
 *
 * <pre>{@code
 * @Routines
 * interface Statistics {
 *   @Function(body = "SELECT state * value", strict = true, volatility = Function.Volatility.IMMUTABLE)
 *   double multiplied(double state, double value);
 *
 *   @Aggregate(stateFunction = "multiplied", initialCondition = "1")
 *   double product(double value);
 * }
 * }</pre>
 *
 * <p>A function is named with its schema or without. Without, it is one that a class declares in
 * the schema of the aggregate, or in {@code public}, or else one of PostgreSQL's own.
 *
 * <p>An aggregate that becomes another is replaced in place. With another result, form, number of
 * direct arguments or name of an argument it goes and comes back, with all that uses it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createaggregate.html">CREATE
 *     AGGREGATE</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Aggregate {

  /** SFUNC: the function that makes the next state of the state and the arguments of a row. */
  String stateFunction();

  /** STYPE: the type of the state; that of the result if empty. */
  String stateType() default "";

  /** SSPACE: about how many bytes a state takes; PostgreSQL's default if 0. */
  int stateSize() default 0;

  /** FINALFUNC: the function that makes the result of the last state; the state itself if empty. */
  String finalFunction() default "";

  /** FINALFUNC_EXTRA: whether the final function takes the arguments, too, as NULLs. */
  boolean finalExtra() default false;

  /** FINALFUNC_MODIFY: what the final function does to the state. */
  Modification finalModification() default Modification.USUAL;

  /**
   * INITCOND: the state before the first row, as a text that its type reads. NULL if it is left
   * out, and not if it is an empty text.
   */
  String initialCondition() default "";

  /** COMBINEFUNC: the function that makes one state of two, for parallel plans; none if empty. */
  String combineFunction() default "";

  /** SERIALFUNC: the function that makes bytes of a state of the type {@code internal}. */
  String serialFunction() default "";

  /** DESERIALFUNC: the function that makes a state of these bytes. */
  String deserialFunction() default "";

  /** MSFUNC: the state function where the start of a window's frame moves; none if empty. */
  String movingStateFunction() default "";

  /** MINVFUNC: the function that takes a row out of the state again. */
  String movingInverseFunction() default "";

  /** MSTYPE: the type of the state in a moving frame; that of the result if empty. */
  String movingStateType() default "";

  /** MSSPACE: about how many bytes such a state takes; PostgreSQL's default if 0. */
  int movingStateSize() default 0;

  /** MFINALFUNC: the final function in a moving frame; the state itself if empty. */
  String movingFinalFunction() default "";

  /** MFINALFUNC_EXTRA: whether that function takes the arguments, too, as NULLs. */
  boolean movingFinalExtra() default false;

  /** MFINALFUNC_MODIFY: what that function does to the state. */
  Modification movingFinalModification() default Modification.USUAL;

  /** MINITCOND: the state before the first row of a moving frame; NULL if it is left out. */
  String movingInitialCondition() default "";

  /**
   * SORTOP: the operator by whose order the first row is the result, as {@code <} for {@code min},
   * so that an index can give it; with its schema, {@code app.<}, unless it is PostgreSQL's own.
   */
  String sortOperator() default "";

  /** Whether parallel plans may call it. */
  Function.Parallel parallel() default Function.Parallel.UNSAFE;

  /** What it is called with. */
  Form form() default Form.NORMAL;

  /**
   * How many of the parameters are direct arguments of an ordered set, the first ones; the others
   * stand after {@code ORDER BY}. If all are, the last one is variadic and stands there, too.
   */
  int directArguments() default 0;

  /** The type of the result, where the method's type does not say it. */
  String returns() default "";

  /** The aggregate's name; derived from the method's name if empty. */
  String name() default "";

  /** The aggregate's comment; none if empty. */
  String comment() default "";

  /** What an aggregate is called with. */
  enum Form {
    /** Rows, in any order unless the call says one. */
    NORMAL,
    /** Rows in an order, {@code WITHIN GROUP}, and direct arguments, which are the same for all. */
    ORDERED_SET,
    /** The same, where the direct arguments are a row that is put among the others. */
    HYPOTHETICAL_SET
  }

  /** What a final function does to the state. */
  enum Modification {
    /** Nothing for a normal aggregate; for an ordered set, it cannot be used any more. */
    USUAL,
    /** Nothing. */
    READ_ONLY,
    /** It cannot be advanced any more, but other final functions can take it. */
    SHAREABLE,
    /** It cannot be used any more. */
    READ_WRITE
  }
}
