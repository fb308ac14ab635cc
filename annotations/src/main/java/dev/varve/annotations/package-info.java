/**
 * What domain classes compile against: the annotations that say how classes become tables.
 *
 * <p>Entry type: {@link dev.varve.annotations.Table}. The package depends on nothing. Every
 * annotation is kept in the class file, so that a compile of a few classes can read the others from
 * theirs.
 *
 * <h2>Names</h2>
 *
 * A name that is not given is derived: {@code AttributionRecord} becomes {@code
 * attribution_record}, {@code workTitle} becomes {@code work_title}. Names that are given are taken
 * letter by letter. Names of constraints and indexes follow the project's {@link
 * dev.varve.annotations.Naming}.
 *
 * <h2>Columns</h2>
 *
 * Every field of a class (not static, not transient), every component of a record and every
 * property of an interface is a column, unless it is {@link dev.varve.annotations.Transient}.
 * Annotations of a property may stand on its field, its record component or its accessor. What is
 * inherited counts where the superclass or interface is a {@link dev.varve.annotations.Mixin}.
 *
 * <h2>Numbers</h2>
 *
 * An {@link dev.varve.annotations.Identity} has a sequence of its own. A {@link
 * dev.varve.annotations.Sequence} is declared by itself, and columns name it in their defaults.
 *
 * <h2>Null or not</h2>
 *
 * The first rule that applies decides: a column of the primary key and an identity column are
 * {@code NOT NULL}; the columns of an {@link dev.varve.annotations.Embedded} value object that may
 * be absent are nullable; {@link dev.varve.annotations.Column#nullable()} where it is written; a
 * primitive is {@code NOT NULL}; an {@code Optional} is nullable; an annotation with the simple
 * name {@code Nullable} (of any package, on the property or its type) makes it nullable; everything
 * else is {@code NOT NULL}.
 */
@NullMarked
package dev.varve.annotations;

import org.jspecify.annotations.NullMarked;
