/**
 * The systems of this folder on a real server with pgvector: each fact of their documents.
 *
 * <p>Entry type: {@link dev.varve.acceptance.AppUnderTest}, a system as its operators have it. The
 * systems are not on the class path: each has a class loader of its own, as in its own process.
 */
@NullMarked
package dev.varve.acceptance;

import org.jspecify.annotations.NullMarked;
