package dev.varve.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which revision a {@link SchemaMigration} leads to, and from which ones. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Migration {

  /**
   * The revision's id, unique in its chain; no blanks, commas, colons, backslashes or control
   * characters.
   */
  String id();

  /**
   * The ids of the revisions that come directly before: none for a first one, several for a merge.
   */
  String[] parents() default {};

  /** The hash of the schema at this revision; empty where no record of the schema is kept. */
  String schema() default "";

  /**
   * The tables whose constants the compiler generates, as they are at this revision: the class
   * {@code <name of this class>Tables}, with a nested class for each. So what is written against
   * them compiles whatever becomes of the tables. By their names in the database, with the schema
   * where it is not {@code public}.
   */
  String[] tables() default {};

  /** Whether this is a draft: rewritten at each compile, and refused unless drafts are allowed. */
  boolean draft() default false;

  /**
   * The chain of revisions that it belongs to. An application and the libraries that bring tables
   * of their own each have a chain; one of them needs no name. What is no part of an id is none of
   * a chain either.
   */
  String chain() default "";

  /**
   * Revisions beside the parents that must be applied before: {@code "chain:id"}, {@code ":id"} for
   * one of the chain without a name, or {@code "id"} for one of its own chain.
   */
  String[] dependsOn() default {};

  /** The ids of the revisions of its chain that were squashed into it. */
  String[] replaces() default {};

  /**
   * Whether it makes what databases that are older than the history have already. A database that
   * has all tables that it creates is stamped with it by an upgrade, which runs nothing; a
   * downgrade then leaves them where they are. A database that has none of them runs it as any
   * other migration, and one that has only some is refused.
   */
  boolean baseline() default false;

  /** Names of the branch that begins here, for {@code label@head}. */
  String[] labels() default {};
}
