/**
 * The live database in a compile that asks for one: where it is, at which revision it stands, how
 * it has drifted from there, and how it becomes what the classes declare.
 *
 * <p>Entry type: {@link dev.varve.processor.live.LiveDatabase}. It deals in schemas and problems
 * and knows neither javac nor what is done with either. The package depends on the module {@code
 * catalog}, which nothing else of the processor uses, on the model, on the runtime, which reads the
 * history of a database, and on the project's settings. None of its classes is loaded in a compile
 * that asks for no database.
 */
@NullMarked
package dev.varve.processor.live;

import org.jspecify.annotations.NullMarked;
