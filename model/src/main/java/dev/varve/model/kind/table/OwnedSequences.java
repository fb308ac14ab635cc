package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Steps;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
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
public final class OwnedSequences {
  private final Set<ObjectId> created = new HashSet<>();
  private final Set<ObjectId> dropped = new HashSet<>();
  private final Set<SequenceOwner> added = new HashSet<>();
  private final Map<QualifiedName, SequenceOwner> left = new HashMap<>();
  private final Set<QualifiedName> gone = new HashSet<>();

  /** Those of one way. */
  public static OwnedSequences of(Steps steps) {
    return steps.shared(OwnedSequences.class, it -> new OwnedSequences(it.changes()));
  }

  private OwnedSequences(List<Change> changes) {
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
  public boolean isNew(SequenceOwner column) {
    return added.contains(column);
  }

  /** Whether the migration creates the sequence. */
  public boolean isNew(QualifiedName sequence) {
    return created.contains(ObjectId.sequence(sequence));
  }

  /** Whether a sequence that is taken from its column may stay with it, since both are dropped. */
  public boolean leave(Steps steps, QualifiedName sequence, SequenceOwner owner) {
    boolean leaves =
        dropped.contains(ObjectId.sequence(sequence))
            && !isUsedElsewhere(sequence, owner, steps.schema());
    if (leaves) {
      left.put(sequence, owner);
      steps.begin(sequence);
    }
    return leaves;
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
  public void dropped(QualifiedName table, String column) {
    for (Map.Entry<QualifiedName, SequenceOwner> sequence : left.entrySet()) {
      if (sequence.getValue().equals(new SequenceOwner(table, column))) {
        gone.add(sequence.getKey());
      }
    }
  }

  /** After an object was dropped. */
  public void dropped(ObjectId object) {
    for (Map.Entry<QualifiedName, SequenceOwner> sequence : left.entrySet()) {
      if (ObjectId.table(sequence.getValue().table()).equals(object)) {
        gone.add(sequence.getKey());
      }
    }
  }

  /** Whether PostgreSQL has dropped the sequence with its column, when it is to be dropped. */
  public boolean isGone(Steps steps, QualifiedName sequence) {
    left.remove(sequence);
    steps.end(sequence);
    return gone.contains(sequence);
  }
}
