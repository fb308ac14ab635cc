package dev.varve.model.change;

import java.util.List;

/**
 * What takes a change back.
 *
 * @param fidelity how much of what was there comes back
 * @param changes the changes to make, in order
 */
public record Inverse(Fidelity fidelity, List<Change> changes) {

  /** How much of what was there comes back. */
  public enum Fidelity {
    /** All of it. */
    EXACT,
    /** The structure, but not the data. */
    LOSSY
  }

  /** Copies the list. */
  public Inverse {
    changes = List.copyOf(changes);
  }

  /** An inverse that brings everything back. */
  public static Inverse exact(Change... changes) {
    return new Inverse(Fidelity.EXACT, List.of(changes));
  }

  /** An inverse that brings the structure back, but not the data. */
  public static Inverse lossy(Change... changes) {
    return new Inverse(Fidelity.LOSSY, List.of(changes));
  }
}
