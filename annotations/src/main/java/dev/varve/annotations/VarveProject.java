package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The project's settings, on one package or one class of a module. Every setting has a default. */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface VarveProject {

  /** The schema of tables and types that name none. */
  String defaultSchema() default "public";

  /**
   * Extensions that the database must have, each after those that it needs: they are made in this
   * order, and dropped from the last to the first.
   */
  Extension[] extensions() default {};

  /** How constraints and indexes that are given no name are named. */
  Naming naming() default @Naming;

  /** The oldest PostgreSQL version that migrations must run on. */
  int oldestPostgres() default 13;

  /** The newest PostgreSQL version that migrations must run on. */
  int newestPostgres() default 18;

  /**
   * The package of the migration classes. If empty: that of the last migration, or {@code
   * migrations} below the annotated package, or below the package that all tables have in common.
   */
  String migrationsPackage() default "";

  /** How generated migration classes look. */
  MigrationClasses migrationClasses() default @MigrationClasses;

  /** The live database that a compile may be asked to look at. */
  Database database() default @Database;

  /**
   * Whether the history must have no merges: revisions of a branch that was brought together with
   * another are put after it ({@code varve.rebase}).
   */
  boolean linearHistory() default false;

  /**
   * The chain of the project's revisions. A library that brings tables of its own has a chain with
   * a name, so that its revisions and those of the application are told apart.
   */
  String chain() default "";

  /** How revisions get their ids. */
  Ids ids() default Ids.TIMESTAMP;

  /** How revisions get their ids. */
  enum Ids {
    /** {@code 20260212T091500_add_work_title}, in UTC. */
    TIMESTAMP,
    /** {@code 0004_add_work_title}. */
    SEQUENTIAL
  }
}
