package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The live database that a compile may be asked to look at, by {@code varve.base=live} or {@code
 * varve.url}. No compile connects to one unless it is asked to.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Database {

  /**
   * The environment variable that holds the address where {@code varve.base=live} is given and
   * {@code varve.url} is not.
   */
  String urlVariable() default "VARVE_URL";

  /** The environment variable that holds the user, unless the option or the address names one. */
  String userVariable() default "VARVE_USER";

  /**
   * The environment variable that holds the password, unless the option or the address has one.
   * Where none of them does, the driver looks into its password file.
   */
  String passwordVariable() default "VARVE_PASSWORD";

  /** The address where neither the option nor the variable gives one; using it is warned of. */
  String defaultUrl() default "jdbc:postgresql://localhost:5432/postgres";

  /**
   * The schema of the history table, where the runtime was given one; if empty, the one that
   * unqualified names are created in.
   */
  String historySchema() default "";

  /** The name of the history table, which says at which revision a database stands. */
  String historyTable() default "varve_history";

  /** What becomes of a compile whose database does not answer; a commit always fails. */
  Reaction unreachable() default Reaction.FAIL;

  /** What becomes of a check, {@code varve.check=true}, whose database has drifted. */
  Reaction drift() default Reaction.FAIL;

  /** What becomes of a compile. */
  enum Reaction {
    /** It fails. */
    FAIL,
    /** It goes on with a warning. */
    WARN
  }
}
