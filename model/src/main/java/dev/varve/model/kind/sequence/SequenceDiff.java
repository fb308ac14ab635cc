package dev.varve.model.kind.sequence;

import dev.varve.model.change.Change;
import dev.varve.model.kind.Comparison;
import dev.varve.model.kind.table.Disturbed;
import dev.varve.model.kind.table.Serials;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares sequences, and which columns they belong to. */
final class SequenceDiff {
  private final SchemaModel before;
  private final SchemaModel after;
  private final Disturbed disturbed;
  private final Serials serials;
  private final List<Change> changes = new ArrayList<>();

  private SequenceDiff(
      SchemaModel before, SchemaModel after, Disturbed disturbed, Serials serials) {
    this.before = before;
    this.after = after;
    this.disturbed = disturbed;
    this.serials = serials;
  }

  /** The change of a sequence's type and options, if there is one. */
  static List<Change> diff(Sequence before, Sequence after) {
    Sequence altered = before.withOptions(after.type(), after.options());
    return altered.equals(before) ? List.of() : List.of(new AlterSequence(before, altered));
  }

  /** The changes of all sequences' owners, those of new and dropped sequences too. */
  static List<Change> owners(Comparison comparison) {
    SchemaModel before = comparison.before();
    SchemaModel after = comparison.after();
    SequenceDiff diff =
        new SequenceDiff(before, after, Disturbed.of(comparison), Serials.of(comparison));
    TreeSet<QualifiedName> names = new TreeSet<>();
    before.sequences().forEach(sequence -> names.add(sequence.name()));
    after.sequences().forEach(sequence -> names.add(sequence.name()));
    for (QualifiedName name : names) {
      diff.compare(name);
    }
    return diff.changes;
  }

  private void compare(QualifiedName name) {
    SequenceOwner from = owner(before.sequence(name));
    SequenceOwner to = owner(after.sequence(name));
    boolean same = Objects.equals(from, to) && (to == null || stays(to));
    if (same || serials.isConverted(name)) {
      return;
    }
    if (from == null || to == null || stays(from)) {
      changes.add(new SetSequenceOwner(name, from, to));
    } else {
      changes.add(new SetSequenceOwner(name, from, null));
      changes.add(new SetSequenceOwner(name, null, to));
    }
  }

  private static @Nullable SequenceOwner owner(@Nullable Sequence sequence) {
    return sequence == null ? null : sequence.owner();
  }

  /** Whether the column, which a sequence belongs to before, is never dropped. */
  private boolean stays(SequenceOwner column) {
    Table table = after.table(column.table());
    return table != null
        && table.column(column.column()) != null
        && !disturbed.isRecreated(column.table(), column.column());
  }
}
