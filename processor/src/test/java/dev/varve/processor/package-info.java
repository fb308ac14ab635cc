/** Tests of whole compiles: real sources in real folders, the real javac. */
@NullMarked
package dev.varve.processor;

import org.jspecify.annotations.NullMarked;
