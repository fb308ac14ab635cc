package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sequences that PostgreSQL drops by itself, with the column that they belong to. One that
 * something else still takes numbers from is taken from its column first: PostgreSQL would refuse
 * to drop it.
 */
final class OwnedSequences {
  private final Set<ObjectId> created = new HashSet<>();
  private final Set<ObjectId> dropped = new HashSet<>();
  private final Set<SequenceOwner> added = new HashSet<>();
  private final Map<QualifiedName, SequenceOwner> left = new HashMap<>();
  private final Set<QualifiedName> gone = new HashSet<>();

  /** Takes all changes of a migration. */
  OwnedSequences(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof Create) {
        created.add(change.object());
      } else if (change instanceof Drop) {
        dropped.add(change.object());
      } else if (change instanceof AddColumn add) {
        added.add(new SequenceOwner(add.table(), add.column().name()));
      }
    }
  }

  /** Whether the migration adds the column. */
  boolean isNew(SequenceOwner column) {
    return added.contains(column);
  }

  /** Whether the migration creates the sequence. */
  boolean isNew(QualifiedName sequence) {
    return created.contains(ObjectId.sequence(sequence));
  }

  /** Whether a sequence that is about to be dropped may stay with its column. */
  boolean leave(SetSequenceOwner change, SchemaEditor schema) {
    SequenceOwner owner = change.before();
    boolean leaves =
        owner != null
            && change.after() == null
            && dropped.contains(ObjectId.sequence(change.sequence()))
            && !isUsedElsewhere(change.sequence(), owner, schema);
    if (leaves) {
      left.put(change.sequence(), owner);
    }
    return leaves;
  }

  /** Whether one stays that its column takes along: what was to be done for it is not done yet. */
  boolean isWaiting() {
    return !left.isEmpty();
  }

  private boolean isUsedElsewhere(
      QualifiedName sequence, SequenceOwner owner, SchemaEditor schema) {
    for (SchemaObject object : schema.objects()) {
      boolean goes =
          object.id().equals(ObjectId.table(owner.table())) && dropped.contains(object.id());
      if (object instanceof Table table && !goes && uses(table, sequence, owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean uses(Table table, QualifiedName sequence, SequenceOwner owner) {
    for (Column column : table.columns()) {
      boolean own = owner.equals(new SequenceOwner(table.name(), column.name()));
      if (!own
          && column.defaultValue() != null
          && column.defaultValue().relations().contains(sequence)) {
        return true;
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof CheckConstraint check
          && check.condition().relations().contains(sequence)) {
        return true;
      }
    }
    return false;
  }

  /** After a column was dropped. */
  void dropped(QualifiedName table, String column) {
    for (Map.Entry<QualifiedName, SequenceOwner> sequence : left.entrySet()) {
      if (sequence.getValue().equals(new SequenceOwner(table, column))) {
        gone.add(sequence.getKey());
      }
    }
  }

  /** After an object was dropped. */
  void dropped(ObjectId object) {
    for (Map.Entry<QualifiedName, SequenceOwner> sequence : left.entrySet()) {
      if (ObjectId.table(sequence.getValue().table()).equals(object)) {
        gone.add(sequence.getKey());
      }
    }
    if (object.kind() == ObjectKind.SEQUENCE) {
      left.remove(object.name());
    }
  }

  /** Whether PostgreSQL has dropped the sequence with its column. */
  boolean isGone(ObjectId object) {
    return object.kind() == ObjectKind.SEQUENCE && gone.contains(object.name());
  }
}
