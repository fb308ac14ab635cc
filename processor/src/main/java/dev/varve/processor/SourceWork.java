package dev.varve.processor;

/**
 * What a compile has to do to the sources. It is done when the compile is known to have succeeded,
 * so that one that fails, or that somebody kills, leaves the sources as they were.
 */
interface SourceWork {

  /** Writes the files, all of them or none, and says so. */
  void write();

  /** Takes back what was prepared in the compiler's output. */
  void takeBack();

  /** What does not happen if the compile fails, as the beginning of a sentence. */
  String omitted();
}
