package dev.varve.model.kind.sequence;

import dev.varve.model.change.Steps;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.kind.table.OwnedSequences;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps about sequences that keep their numbers going. */
final class SequenceSteps {
  private final Steps steps;

  SequenceSteps(Steps steps) {
    this.steps = steps;
  }

  /** Where its own number may be out of bounds, a sequence goes on after the rows. */
  void alter(AlterSequence change) {
    steps.sql(SequenceDdl.alter(change.before(), change.after()));
    if (SequenceDdl.mustRestart(change.before(), change.after())) {
      SequenceOwner owner = steps.schema().sequence(change.before().name()).owner();
      goOnAfterRows(change.after(), owner);
    }
  }

  /** A new sequence of a table that may have rows goes on after them. */
  void setOwner(SetSequenceOwner change) {
    steps.sql(SequenceDdl.setOwner(change.sequence(), change.after()));
    if (OwnedSequences.of(steps).isNew(change.sequence())) {
      Sequence sequence = steps.schema().sequence(change.sequence());
      goOnAfterRows(sequence.withOwner(change.after()), change.after());
    }
  }

  private void goOnAfterRows(Sequence sequence, @Nullable SequenceOwner owner) {
    Table table = owner == null ? null : tableWithRows(owner);
    if (owner == null || table == null) {
      return;
    }
    Column column = Objects.requireNonNull(table.column(owner.column()));
    if (column.type().isWhole()) {
      steps.sql(
          SequenceDdl.goOnAfterRows(
              SequenceDdl.constant(sequence.name()),
              table.name(),
              column.name(),
              sequence.type(),
              sequence.options()));
    }
  }

  /** The table of a column that may have values that this migration did not give it. */
  private @Nullable Table tableWithRows(SequenceOwner column) {
    return steps.isFresh(column.table()) || OwnedSequences.of(steps).isNew(column)
        ? null
        : (Table) steps.schema().find(ObjectId.table(column.table()));
  }
}
