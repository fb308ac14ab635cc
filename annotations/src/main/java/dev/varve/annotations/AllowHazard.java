package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Acknowledges a hazard of a pending change, so that it can be committed. On a class it holds for
 * the whole table and for the sequences that are declared there.
 */
@Documented
@Repeatable(AllowHazards.class)
@Target({
  ElementType.PACKAGE,
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.CLASS)
public @interface AllowHazard {

  /** The hazard's code, as the warning names it. */
  String code();

  /** Why it is safe here; for the reviewer. */
  String reason();
}
