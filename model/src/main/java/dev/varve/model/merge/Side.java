package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The revisions that one side has and the other has not, parents first.
 *
 * @param works the revisions and what each changed
 */
record Side(List<Work> works) {

  /**
   * What one revision changed.
   *
   * @param revision its id
   * @param before the schema before it
   * @param changes what it changed
   */
  record Work(String revision, SchemaModel before, List<Change> changes) {}

  /** What one change of one revision is. */
  record Made(String revision, Change change) {}

  /** The last change of one of these objects, or else of any; null if there is none. */
  @Nullable Made lastOf(Set<ObjectId> objects) {
    Made last = null;
    Made any = null;
    for (Work work : works) {
      for (Change change : work.changes()) {
        any = new Made(work.revision(), change);
        last = objects.contains(change.object()) ? any : last;
      }
    }
    return last == null ? any : last;
  }

  /** Those of the revisions that the other side has not. */
  static List<Revision> without(List<Revision> lineage, Set<String> other) {
    List<Revision> own = new ArrayList<>();
    for (Revision revision : lineage) {
      if (!other.contains(revision.id())) {
        own.add(revision);
      }
    }
    return own;
  }
}
