package dev.varve.processor.live;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.snapshot.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The objects that are the project's: those that a class declares, or that the record of some
 * revision knows, and the sequences that belong to columns of such tables, which PostgreSQL drops
 * with them. All others of a database are left alone.
 *
 * @param ids their identities
 */
record ProjectObjects(Set<ObjectId> ids) {

  static ProjectObjects of(Classes classes) {
    Set<ObjectId> ids = new HashSet<>(classes.declared().byId().keySet());
    for (Revision revision : classes.history().revisions()) {
      for (SchemaObject object : revision.put()) {
        ids.add(object.id());
      }
      ids.addAll(revision.removed());
    }
    return new ProjectObjects(ids);
  }

  /** These, and others. */
  ProjectObjects and(Collection<ObjectId> others) {
    Set<ObjectId> all = new HashSet<>(ids);
    all.addAll(others);
    return new ProjectObjects(all);
  }

  /** Those of a database that are the project's. */
  SchemaModel in(SchemaModel live) {
    return SchemaModel.of(select(live, true));
  }

  /** Those of a database that are not. */
  List<SchemaObject> notIn(SchemaModel live) {
    return select(live, false);
  }

  private List<SchemaObject> select(SchemaModel live, boolean wanted) {
    List<SchemaObject> selected = new ArrayList<>();
    for (SchemaObject object : live.objects()) {
      if ((ids.contains(object.id()) || isOfTable(object)) == wanted) {
        selected.add(object);
      }
    }
    return selected;
  }

  private boolean isOfTable(SchemaObject object) {
    return object instanceof Sequence sequence
        && sequence.owner() != null
        && ids.contains(ObjectId.table(sequence.owner().table()));
  }
}
