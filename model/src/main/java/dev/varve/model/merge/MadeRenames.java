package dev.varve.model.merge;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.DropColumn;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.change.RenameColumn;
import dev.varve.model.change.RenameEnumLabel;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Follows names through changes: from what a thing was called before all of them to what it is
 * called after them, whatever it was called in between. Not thread-safe.
 */
final class MadeRenames {
  private final SchemaEditor editor;
  private final Trail<ObjectId> objects = new Trail<>();

  /** The columns and labels of what is called so now. */
  private final Map<ObjectId, Trail<String>> members = new HashMap<>();

  /** What things were called before, by what they are called now. */
  private static final class Trail<N extends Comparable<N>> {
    private final SortedMap<N, Optional<N>> first = new TreeMap<>();

    void add(N name) {
      first.put(name, Optional.empty());
    }

    void drop(N name) {
      first.remove(name);
    }

    void rename(N from, N to) {
      Optional<N> was = first.getOrDefault(from, Optional.of(from));
      first.remove(from);
      first.put(to, was);
    }

    SortedMap<N, N> renamed() {
      SortedMap<N, N> renamed = new TreeMap<>();
      for (Map.Entry<N, Optional<N>> entry : first.entrySet()) {
        entry
            .getValue()
            .filter(was -> !was.equals(entry.getKey()))
            .ifPresent(was -> renamed.put(was, entry.getKey()));
      }
      return renamed;
    }
  }

  MadeRenames(SchemaModel before) {
    this.editor = new SchemaEditor(before);
  }

  /**
   * Makes the next change.
   *
   * @throws IllegalStateException if it cannot be made
   */
  void make(Change change) {
    follow(change);
    change.applyTo(editor);
  }

  /** The schema after the changes. */
  SchemaModel schema() {
    return editor.schema();
  }

  private void follow(Change change) {
    if (change instanceof Rename it) {
      rename(it.object(), it.object().withName(it.target()));
    } else if (change instanceof MoveToSchema it) {
      takeSequencesAlong(it);
      rename(it.object(), it.object().withName(it.target()));
    } else if (change instanceof RenameColumn it) {
      membersOf(it).rename(it.from(), it.to());
    } else if (change instanceof RenameEnumLabel it) {
      membersOf(it).rename(it.from(), it.to());
    } else if (change instanceof AddColumn it) {
      membersOf(it).add(it.column().name());
    } else if (change instanceof DropColumn it) {
      membersOf(it).drop(it.column().name());
    } else if (change instanceof Create) {
      objects.add(change.object());
    } else if (change instanceof Drop) {
      objects.drop(change.object());
      members.remove(change.object());
    }
  }

  private Trail<String> membersOf(Change change) {
    return members.computeIfAbsent(change.object(), it -> new Trail<>());
  }

  private void rename(ObjectId from, ObjectId to) {
    objects.rename(from, to);
    Trail<String> names = members.remove(from);
    if (names != null) {
      members.put(to, names);
    }
  }

  private void takeSequencesAlong(MoveToSchema move) {
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Sequence sequence
          && sequence.owner() != null
          && ObjectId.table(sequence.owner().table()).equals(move.object())) {
        ObjectId to = ObjectId.sequence(sequence.name().withSchema(move.newSchema()));
        objects.rename(sequence.id(), to);
      }
    }
  }

  /** What the changes renamed, taken together. */
  Renamed renamed() {
    Map<ObjectId, SortedMap<String, String>> renamed = new TreeMap<>();
    members.forEach((object, names) -> renamed.put(object, names.renamed()));
    return new Renamed(objects.renamed(), new TreeMap<>(renamed));
  }
}
