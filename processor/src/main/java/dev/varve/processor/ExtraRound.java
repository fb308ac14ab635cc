package dev.varve.processor;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Makes javac begin another round although no processor has generated anything. A class that is
 * missing may be one that another processor still generates, or one that was deleted; only a round
 * without new classes tells. In the last round it would be too late: javac warns of each class that
 * is generated there, which fails a build with {@code -Werror}.
 */
final class ExtraRound {
  private static final String NAME = "dev.varve.round.Round";

  private final ClassOutput output;
  private int rounds;
  private @Nullable URI source;

  ExtraRound(ClassOutput output) {
    this.output = output;
  }

  /** Asks for one by a source without a class. */
  void ask() {
    rounds++;
    try {
      source = output.writeClass(NAME + rounds, "// Makes javac begin another round.\n");
    } catch (IOException e) {
      // The work is done in the last round.
    }
  }

  /** Deletes the source that asked for this round, which javac has read. */
  void begin() {
    if (source != null) {
      ClassOutput.delete(source);
      source = null;
    }
  }
}
