package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.change.RenameSequence;
import dev.varve.model.change.RenameSequence.Step;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The renames between two schemas as changes: objects first, then columns. */
final class RenameChanges {
  private static final char SEPARATOR = '\0';

  private final SchemaModel after;
  private final SchemaEditor editor;
  private final IndexesInTheWay indexes;
  private final List<Change> changes = new ArrayList<>();

  private RenameChanges(SchemaModel before, SchemaModel after) {
    this.after = after;
    this.editor = new SchemaEditor(before);
    this.indexes = new IndexesInTheWay(editor, after);
  }

  static List<Change> of(SchemaModel before, SchemaModel after, Renames renames) {
    RenameChanges made = new RenameChanges(before, after);
    made.objects(renames);
    for (ObjectId id : renames.members().keySet()) {
      made.columns(id, renames.membersOf(id));
    }
    return made.changes;
  }

  private void make(Change change) {
    change.applyTo(editor);
    changes.add(change);
  }

  /** Tables, types and sequences share their names in a schema: they are sorted out together. */
  private void objects(Renames renames) {
    CarriedSequences carried = new CarriedSequences(editor.schema(), renames);
    carried.detached().forEach(this::make);
    Map<ObjectId, ObjectId> alone = new TreeMap<>(renames.objects());
    alone.keySet().removeAll(carried.places().keySet());
    alone.keySet().removeIf(id -> !sharesNames(id));
    rename(alone, carried.places().values());
    Map<ObjectId, ObjectId> then = new TreeMap<>();
    for (Map.Entry<ObjectId, ObjectId> sequence : carried.places().entrySet()) {
      ObjectId place = sequence.getValue();
      ObjectId target = renames.objects().getOrDefault(sequence.getKey(), place);
      if (!target.equals(place)) {
        then.put(place, target);
      }
    }
    rename(then, List.of());
    rename(qualified(renames.objects()), List.of());
  }

  /** Those that are known by something else, too, which may have taken them along. */
  private Map<ObjectId, ObjectId> qualified(Map<ObjectId, ObjectId> renames) {
    Map<ObjectId, ObjectId> left = new TreeMap<>();
    for (SchemaObject object : editor.objects()) {
      ObjectId target = renames.get(editor.atStart(object.id()));
      if (target != null && !sharesNames(target) && !target.equals(object.id())) {
        left.put(object.id(), target);
      }
    }
    return left;
  }

  /**
   * Makes the renames.
   *
   * @param places where sequences come to stand that a table takes along
   */
  private void rename(Map<ObjectId, ObjectId> renames, Collection<ObjectId> places) {
    Map<String, ObjectId> byKey = new TreeMap<>();
    for (SchemaObject object : editor.objects()) {
      if (Kinds.of(object).canBeRenamed()) {
        byKey.put(key(object.id()), object.id());
      }
    }
    Set<String> taken = new TreeSet<>(byKey.keySet());
    for (ObjectId place : places) {
      taken.add(key(place));
    }
    Map<String, String> keys = new TreeMap<>();
    for (Map.Entry<ObjectId, ObjectId> rename : renames.entrySet()) {
      keys.put(key(rename.getKey()), key(rename.getValue()));
    }
    for (Step step : RenameSequence.of(taken, keys)) {
      ObjectId from = Objects.requireNonNull(byKey.remove(step.from()));
      QualifiedName to = name(step.to());
      rename(from, to);
      byKey.put(step.to(), from.withName(to));
    }
  }

  /** Routines share their names with no relation, triggers and rules with those of their table. */
  private static String key(ObjectId id) {
    QualifiedName name = id.name();
    String space =
        switch (id.kind().identity()) {
          case NAME -> id.kind().word() + SEPARATOR;
          case SCHEMA_AND_NAME -> "";
          case ARGUMENTS -> "(" + id.qualifier() + ")" + SEPARATOR;
          case TABLE -> id.kind().word() + " on " + id.qualifier() + SEPARATOR;
        };
    return space + name.schema() + SEPARATOR + name.name();
  }

  private static QualifiedName name(String key) {
    int last = key.lastIndexOf(SEPARATOR);
    int first = key.lastIndexOf(SEPARATOR, last - 1);
    return new QualifiedName(key.substring(first + 1, last), key.substring(last + 1));
  }

  private void rename(ObjectId from, QualifiedName to) {
    if (sharesNames(from)) {
      indexes.at(to).forEach(this::make);
    }
    QualifiedName moved = from.name().withSchema(to.schema());
    QualifiedName renamed = from.name().withName(to.name());
    if (moved.equals(from.name()) || moved.equals(to)) {
      renameOrMove(from, to);
    } else if (isFree(from.withName(moved))) {
      renameOrMove(renameOrMove(from, moved), to);
    } else if (isFree(from.withName(renamed))) {
      renameOrMove(renameOrMove(from, renamed), to);
    } else {
      QualifiedName aside = from.name().withName(indexes.aside(from.name().name()));
      ObjectId there = renameOrMove(renameOrMove(from, aside), aside.withSchema(to.schema()));
      renameOrMove(there, to);
    }
  }

  /** Changes the name or the schema. */
  private ObjectId renameOrMove(ObjectId from, QualifiedName to) {
    if (from.name().schema().equals(to.schema())) {
      make(new Rename(from, to.name()));
    } else {
      move(from, to.schema());
    }
    return from.withName(to);
  }

  private boolean isFree(ObjectId id) {
    return sharesNames(id)
        ? indexes.at(id.name()).isEmpty() && !editor.hasRelation(id.name())
        : editor.find(id) == null;
  }

  /** Whether it shares its name with indexes. */
  private static boolean sharesNames(ObjectId id) {
    return id.kind().identity() == ObjectKind.Identity.SCHEMA_AND_NAME;
  }

  private void move(ObjectId object, String schema) {
    SchemaObject created = after.find(ObjectId.schema(schema));
    if (created != null && editor.find(created.id()) == null) {
      make(new Create(created));
    }
    indexes.of(object, schema).forEach(this::make);
    make(new MoveToSchema(object, schema));
  }

  private void columns(ObjectId id, Map<String, String> renames) {
    SchemaObject object = editor.find(id);
    if (object != null) {
      Kinds.of(object).renameMembers(object, renames).forEach(this::make);
    }
  }
}
