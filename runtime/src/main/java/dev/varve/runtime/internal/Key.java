package dev.varve.runtime.internal;

/**
 * The key of a row of the history table.
 *
 * @param chain empty for the chain without a name
 * @param id unique in its chain
 */
record Key(String chain, String id) {

  /** Of a revision's name; no id holds a colon. */
  static Key of(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? new Key("", name)
        : new Key(name.substring(0, colon), name.substring(colon + 1));
  }
}
