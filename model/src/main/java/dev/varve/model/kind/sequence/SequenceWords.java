package dev.varve.model.kind.sequence;

import dev.varve.model.change.Words;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.schema.Sequence;
import java.util.Locale;

/** Sequences in words. */
final class SequenceWords {

  private SequenceWords() {}

  static String definition(Sequence sequence) {
    String options = SequenceDdl.options(sequence.options()).toLowerCase(Locale.ROOT);
    return Words.join(sequence.type().sql(), options);
  }
}
