/**
 * The records' notation: JSON that stands in one form for one content.
 *
 * <p>Entry types: {@link dev.varve.model.json.JsonText} and {@link
 * dev.varve.model.json.JsonFields}. The package depends on {@code schema} and on Gson's streaming
 * reader. It runs in a javac that has just started: no lambdas, no streams, no regular expressions.
 */
@NullMarked
package dev.varve.model.json;

import org.jspecify.annotations.NullMarked;
