/**
 * What could be wrong between an application and its database, before it goes wrong: connection,
 * privileges, settings, what else runs there, history and build; each with the way out.
 *
 * <p>Entry type: {@link dev.varve.cli.doctor.Doctor}. The package depends on the runtime's public
 * types, on JDBC, and on the type that problems of an address are told by.
 */
@NullMarked
package dev.varve.cli.doctor;

import org.jspecify.annotations.NullMarked;
