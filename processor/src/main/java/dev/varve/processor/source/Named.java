package dev.varve.processor.source;

import org.jspecify.annotations.Nullable;

/** What the steps of a migration may name outside of its class. */
public interface Named {

  /** The text of a file on the class path, if it can be had. */
  @Nullable String file(String name);

  /** The value of a constant {@code Type.NAME}, if it is one. */
  @Nullable String constant(String name);
}
