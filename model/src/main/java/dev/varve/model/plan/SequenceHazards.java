package dev.varve.model.plan;

import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.Change;
import dev.varve.model.change.Drop;
import dev.varve.model.change.DropColumn;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes do to the numbers that sequences give. */
final class SequenceHazards {
  private final Set<SequenceOwner> droppedColumns = new HashSet<>();
  private final Set<QualifiedName> goWithTheirColumns = new HashSet<>();

  /** Takes all changes of a migration. */
  SequenceHazards(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof DropColumn drop) {
        add(drop.table(), drop.column());
      } else if (change instanceof Drop drop && drop.dropped() instanceof Table table) {
        table.columns().forEach(column -> add(table.name(), column));
      }
    }
    for (Change change : changes) {
      if (change instanceof SetSequenceOwner owner && droppedColumns.contains(owner.before())) {
        goWithTheirColumns.add(owner.sequence());
      }
    }
  }

  private void add(QualifiedName table, Column column) {
    droppedColumns.add(new SequenceOwner(table, column.name()));
  }

  /** Nobody loses more by the drop of a column's own sequence than by that of the column. */
  @Nullable Hazard ofDrop(ObjectId sequence) {
    return goWithTheirColumns.contains(sequence.name())
        ? null
        : new Hazard(
            HazardCode.DROP_SEQUENCE,
            sequence,
            "",
            "dropping the sequence loses its number for good: a new one of that name counts from"
                + " the start again. First deploy code that does not use it");
  }

  @Nullable Hazard of(AlterSequence change) {
    if (SequenceDdl.mustRestart(change.before(), change.after())) {
      return new Hazard(
          HazardCode.RESTART_SEQUENCE,
          change.object(),
          "",
          "the sequence may stand outside of its new bounds: it begins with its first number again,"
              + " or goes on after the numbers in its column, and may give a number twice");
    }
    return isNarrower(change.before(), change.after())
        ? new Hazard(
            HazardCode.NARROW_TYPE,
            change.object(),
            "",
            "the migration fails, and changes nothing, if the sequence stands outside of its new"
                + " bounds. Check its last_value before")
        : null;
  }

  private static boolean isNarrower(Sequence before, Sequence after) {
    return after.options().smallest(after.type()) > before.options().smallest(before.type())
        || after.options().greatest(after.type()) < before.options().greatest(before.type());
  }
}
