/**
 * From a plan to what is written: migration classes, ids, the ordered list of migrations, and files
 * that come into place all together or not at all.
 *
 * <p>Entry types: {@link dev.varve.processor.generate.MigrationClass} and {@link
 * dev.varve.processor.generate.NewFiles}. The package depends on {@code plan}, {@code problem}, the
 * runtime's public types and JavaPoet; it knows neither javac's elements nor how they are read.
 */
@NullMarked
package dev.varve.processor.generate;

import org.jspecify.annotations.NullMarked;
