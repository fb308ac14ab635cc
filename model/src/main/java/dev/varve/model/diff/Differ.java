package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Drop;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two schemas. Thread-safe: it has no state.
 *
 * <p>Renames come first. What follows is said in the new names and ordered by what the changes
 * create, need and release. That the changes lead from the one schema to the other is checked each
 * time: a difference that no kind of change explains is an error, never silence.
 */
public final class Differ {

  private Differ() {}

  /**
   * The changes that lead from one schema to the other, in the order in which they can be made. The
   * order of columns does not count: PostgreSQL adds columns at the end and moves none.
   *
   * @throws dev.varve.model.problem.ProblemException if there is a difference that no change makes
   */
  public static List<Change> diff(
      SchemaModel before, SchemaModel after, Renames renames, PostgresVersions versions) {
    SchemaModel target = adopt(before, after);
    List<Change> changes = new ArrayList<>(RenameChanges.of(before, target, renames));
    List<Change> rest = rest(before, changes, target, renames, versions);
    SchemaModel renamed = SchemaEditor.apply(changes, before);
    List<Change> asides = RenameCycles.asides(rest, renamed, target);
    while (!asides.isEmpty()) {
      changes.addAll(asides);
      renamed = SchemaEditor.apply(asides, renamed);
      rest = rest(before, changes, target, renames, versions);
      asides = RenameCycles.asides(rest, renamed, target);
    }
    List<Change> sorted = ChangeOrder.sort(rest);
    changes.addAll(0, endsOfWatches(before, sorted, renames));
    changes.addAll(sorted);
    Completeness.check(SchemaEditor.apply(changes, before), target);
    return changes;
  }

  /**
   * Takes what ends a watch out of the changes that follow the renames, for it comes before these,
   * too. It names things as they are then; what is renamed itself stays behind.
   */
  private static List<Change> endsOfWatches(
      SchemaModel before, List<Change> sorted, Renames renames) {
    List<Change> ends = new ArrayList<>();
    for (Change change : List.copyOf(sorted)) {
      SchemaObject there = before.find(change.object());
      if (Rank.of(change) == Place.WATCH_ENDS
          && there != null
          && there.id().equals(renames.nameBefore(there.id()))) {
        sorted.remove(change);
        ends.add(change instanceof Drop ? new Drop(there) : change);
      }
    }
    return ends;
  }

  private static List<Change> rest(
      SchemaModel before,
      List<Change> renaming,
      SchemaModel target,
      Renames renames,
      PostgresVersions versions) {
    SchemaEditor editor = SchemaEditor.after(renaming, before);
    SchemaModel renamed = editor.schema();
    List<Change> rest = new ArrayList<>();
    for (ObjectKind kind : ObjectKind.values()) {
      rest.addAll(Kinds.of(kind).compareFirst(renamed, target));
    }
    rest.forEach(change -> change.applyTo(editor));
    rest.addAll(ObjectDiff.diff(editor, target, renames, versions));
    return rest;
  }

  /** The schema before under the names of the schema after, in which nothing else has changed. */
  public static SchemaModel renamed(SchemaModel before, SchemaModel after, Renames renames) {
    return SchemaEditor.apply(RenameChanges.of(before, after, renames), before);
  }

  /**
   * The schema after, with what it leaves to the server as the schema before has it: an extension's
   * schema and version. {@link #diff} does so by itself.
   */
  public static SchemaModel adopt(SchemaModel before, SchemaModel after) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : after.objects()) {
      objects.add(Kinds.of(object).adopt(before.find(object.id()), object));
    }
    return SchemaModel.of(objects);
  }
}
