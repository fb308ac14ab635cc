/** Tests of the reading side: sources as text, a real javac, and what was read of them. */
@NullMarked
package dev.varve.processor.read;

import org.jspecify.annotations.NullMarked;
