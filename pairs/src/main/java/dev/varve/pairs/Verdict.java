package dev.varve.pairs;

import dev.varve.catalog.Unsupported;
import java.util.List;

/**
 * What became of a pair.
 *
 * @param outcome whether it is proven
 * @param inTheWay what the model cannot hold and kept it from being proven
 * @param detail the first difference or error; empty if there was none
 */
record Verdict(Outcome outcome, List<Unsupported> inTheWay, String detail) {

  /** Copies the list. */
  Verdict {
    inTheWay = List.copyOf(inTheWay);
  }

  /** Whether a pair is proven. */
  enum Outcome {
    /** Each side became the other and itself again. */
    PASS,
    /** The sides differ in something that the model cannot hold, or such a thing was in the way. */
    UNSUPPORTED,
    /** Something is wrong. */
    FAIL
  }

  static final Verdict PASS = new Verdict(Outcome.PASS, List.of(), "");

  static Verdict unsupported(List<Unsupported> inTheWay, String detail) {
    return new Verdict(Outcome.UNSUPPORTED, inTheWay, detail);
  }

  static Verdict fail(String detail) {
    return new Verdict(Outcome.FAIL, List.of(), detail);
  }
}
