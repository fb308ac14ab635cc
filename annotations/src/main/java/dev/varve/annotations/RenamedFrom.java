package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table, a column, an enum type or an enum label had another name in the database,
 * where the Java name and the database name changed at once. It is checked against the record of
 * the last revision, and can go when the rename has been committed.
 *
 * <p>With the name that the declaration has now, it says that the declaration keeps the data under
 * that name, although another element whose name it was is still there under a new one.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /** The old name in the database. For a table or type of another schema: {@code schema.name}. */
  String value();
}
