/** Tests of the lexical rules, some of them against the server's own. */
@NullMarked
package dev.varve.runtime.sql;

import org.jspecify.annotations.NullMarked;
