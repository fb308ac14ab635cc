/** Tests of the runtime, against real servers and with classes that a real javac compiles. */
@NullMarked
package dev.varve.runtime;

import org.jspecify.annotations.NullMarked;
