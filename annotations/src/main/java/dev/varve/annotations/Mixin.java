package dev.varve.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a superclass or an interface whose properties become columns of every {@link Table} that
 * extends or implements it. A superclass's columns stand before the table's own; an interface's
 * properties that the table does not declare itself stand after them. Keys, constraints and indexes
 * on the mixin itself hold for each of the tables too; a {@link PrimaryKey} of the table's own
 * comes first. A superclass that is a table of its own is not read.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Mixin {}
