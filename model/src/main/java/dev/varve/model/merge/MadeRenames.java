package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.MemberRename;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    SchemaObject before = editor.find(change.object());
    change.applyTo(editor);
    follow(change, before, editor.find(change.object()));
  }

  /** The schema after the changes. */
  SchemaModel schema() {
    return editor.schema();
  }

  private void follow(Change change) {
    if (change instanceof Rename it) {
      rename(it.object(), it.target());
    } else if (change instanceof MoveToSchema it) {
      rename(it.object(), it.target());
    } else if (change instanceof Create) {
      objects.add(change.object());
    } else if (change instanceof Drop) {
      objects.drop(change.object());
      members.remove(change.object());
    } else if (change instanceof MemberRename it) {
      membersOf(it).rename(it.from(), it.to());
    }
  }

  /** What becomes of the members of an object that is there before and after a change. */
  private void follow(Change change, @Nullable SchemaObject before, @Nullable SchemaObject after) {
    if (before != null && after != null && !(change instanceof MemberRename)) {
      for (String member : before.members()) {
        if (!after.members().contains(member)) {
          membersOf(change).drop(member);
        }
      }
      for (String member : after.members()) {
        if (!before.members().contains(member)) {
          membersOf(change).add(member);
        }
      }
    }
  }

  private Trail<String> membersOf(Change change) {
    return members.computeIfAbsent(change.object(), it -> new Trail<>());
  }

  private void rename(ObjectId from, QualifiedName to) {
    for (SchemaObject object : editor.objects()) {
      ObjectId followed = object.afterRename(from, to).id();
      if (!followed.equals(object.id())) {
        renamed(object.id(), followed);
      }
    }
    renamed(from, from.withName(to));
  }

  private void renamed(ObjectId from, ObjectId to) {
    objects.rename(from, to);
    Trail<String> names = members.remove(from);
    if (names != null) {
      members.put(to, names);
    }
  }

  /** What the changes renamed, taken together. */
  Renamed renamed() {
    Map<ObjectId, SortedMap<String, String>> renamed = new TreeMap<>();
    members.forEach((object, names) -> renamed.put(object, names.renamed()));
    return new Renamed(objects.renamed(), new TreeMap<>(renamed));
  }
}
