package dev.varve.model.schema;

/**
 * Takes what a change says of itself. For each thing the order of all changes follows from their
 * roles: those that release it come first, then those that remove it, create it, alter it, and last
 * those that need it.
 */
public interface Claims {

  /** What a change is to a thing, in the order in which the changes must run. */
  enum Role {
    /** It gives up its need of the thing. */
    RELEASES,
    /** The thing is gone after it. */
    REMOVES,
    /** The thing is there after it. */
    CREATES,
    /** The thing is another after it. */
    ALTERS,
    /** The thing must be there, in its final state. */
    NEEDS,
    /** The thing may be spoken of, and is better there; where that cannot be, it need not. */
    MENTIONS
  }

  /** Takes one role. */
  void claim(Role role, Ref ref);

  /** The change creates it. */
  default void creates(Ref ref) {
    claim(Role.CREATES, ref);
  }

  /** The change removes it. */
  default void removes(Ref ref) {
    claim(Role.REMOVES, ref);
  }

  /** The change alters it. */
  default void alters(Ref ref) {
    claim(Role.ALTERS, ref);
  }

  /** The change needs it. */
  default void needs(Ref ref) {
    claim(Role.NEEDS, ref);
  }

  /** The change gives up its need of it. */
  default void releases(Ref ref) {
    claim(Role.RELEASES, ref);
  }

  /**
   * The same claims seen from the other side, for a drop: what the dropped thing created is
   * removed, and what it needed is released.
   */
  default Claims reversed() {
    return (role, ref) -> {
      switch (role) {
        case CREATES -> removes(ref);
        case MENTIONS -> {}
        default -> releases(ref);
      }
    };
  }

  /** The same claims by somebody who can do without what is needed. */
  default Claims softly() {
    return (role, ref) -> claim(role == Role.NEEDS ? Role.MENTIONS : role, ref);
  }
}
