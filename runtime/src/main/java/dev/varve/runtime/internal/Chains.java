package dev.varve.runtime.internal;

import dev.varve.runtime.Placement;
import org.jspecify.annotations.Nullable;

/** Which chains a call is about. */
final class Chains {

  private Chains() {}

  /**
   * Whether a revision belongs to it.
   *
   * @param chain null for all chains; empty for the one without a name
   */
  static boolean matches(@Nullable String chain, Placement placement) {
    return chain == null || chain.equals(placement.chain());
  }
}
