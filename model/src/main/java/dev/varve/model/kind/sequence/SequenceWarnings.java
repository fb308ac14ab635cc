package dev.varve.model.kind.sequence;

import dev.varve.model.change.Change;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.kind.table.DropColumn;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What changes do to the numbers that sequences give. */
final class SequenceWarnings {
  private final Set<QualifiedName> goWithTheirColumns = new HashSet<>();

  private SequenceWarnings(List<Change> changes) {
    Set<SequenceOwner> droppedColumns = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof DropColumn drop) {
        droppedColumns.add(owner(drop.table(), drop.column()));
      } else if (change instanceof Drop drop && drop.dropped() instanceof Table table) {
        table.columns().forEach(column -> droppedColumns.add(owner(table.name(), column)));
      }
    }
    for (Change change : changes) {
      if (change instanceof SetSequenceOwner owner && droppedColumns.contains(owner.before())) {
        goWithTheirColumns.add(owner.sequence());
      }
    }
  }

  private static SequenceOwner owner(QualifiedName table, Column column) {
    return new SequenceOwner(table, column.name());
  }

  /** Nobody loses more by the drop of a column's own sequence than by that of the column. */
  static void warnOfDrop(Warnings warnings, Drop change) {
    SequenceWarnings all =
        warnings.shared(SequenceWarnings.class, it -> new SequenceWarnings(it.changes()));
    if (!all.goWithTheirColumns.contains(change.object().name())) {
      warnings.warn(
          HazardCode.DROP_SEQUENCE,
          change,
          "",
          "dropping the sequence loses its number for good: a new one of that name counts from"
              + " the start again. First deploy code that does not use it");
    }
  }

  static void warn(Warnings warnings, AlterSequence change) {
    if (restarts(change)) {
      warnings.warn(
          HazardCode.RESTART_SEQUENCE,
          change,
          "",
          "the sequence may stand outside of its new bounds: it begins with its first number again,"
              + " or goes on after the numbers in its column, and may give a number twice");
    } else if (isNarrower(change.before(), change.after())) {
      warnings.warn(
          HazardCode.NARROW_TYPE,
          change,
          "",
          "the migration fails, and changes nothing, if the sequence stands outside of its new"
              + " bounds. Check its last_value before");
    }
  }

  static void warnBack(Warnings warnings, AlterSequence change) {
    String back = "Sequence " + change.before().name() + " gets its bounds back: ";
    if (restarts(change)) {
      warnings.warn(
          HazardCode.RESTART_SEQUENCE,
          change,
          "",
          back + "it may begin again and give a number twice");
    } else if (isNarrower(change.before(), change.after())) {
      warnings.warn(
          HazardCode.NARROW_TYPE,
          change,
          "",
          back + "the downgrade fails if the sequence stands outside of them");
    }
  }

  private static boolean restarts(AlterSequence change) {
    return SequenceDdl.mustRestart(change.before(), change.after());
  }

  private static boolean isNarrower(Sequence before, Sequence after) {
    return after.options().smallest(after.type()) > before.options().smallest(before.type())
        || after.options().greatest(after.type()) < before.options().greatest(before.type());
  }
}
