package dev.varve.pairs;

import java.util.List;

/**
 * Two schemas as scripts.
 *
 * @param peer where it comes from: the first folder of its path
 * @param name its path, the peer included, with slashes
 * @param roles names of roles that must be there before
 * @param setup a script that runs before both
 * @param before the script of the one schema
 * @param after the script of the other
 */
record Pair(
    String peer, String name, List<String> roles, String setup, String before, String after) {

  /** Copies the roles. */
  Pair {
    roles = List.copyOf(roles);
  }
}
