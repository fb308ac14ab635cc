/**
 * Connections to PostgreSQL: what an address may look like, how often a server is tried, and what
 * is said when it does not answer. No user name, password or parameter of an address reaches a
 * message.
 *
 * <p>Entry type: {@link dev.varve.catalog.connect.DatabaseAddress}. May depend on {@code
 * dev.varve.model.problem} and the PostgreSQL driver.
 */
@NullMarked
package dev.varve.catalog.connect;

import org.jspecify.annotations.NullMarked;
