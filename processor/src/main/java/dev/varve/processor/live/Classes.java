package dev.varve.processor.live;

import dev.varve.model.change.RowRules;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.unmanaged.UnmanagedObjects;
import dev.varve.model.unmanaged.UnmanagedRecords;
import java.util.List;
import java.util.Set;

/**
 * What the classes and the records say, which a database is compared with.
 *
 * @param declared the schema that the classes declare
 * @param origins the Java elements that it comes from
 * @param kept the objects in it whose classes cannot be seen: of them nothing is known
 * @param markers what {@code @RenamedFrom} says
 * @param renames what was renamed since the last revision
 * @param versions the PostgreSQL versions that migrations must run on
 * @param rules what the user said about the rows that are there
 * @param history the records
 * @param unmanaged the files beside them, of what hand-written steps made
 */
public record Classes(
    SchemaModel declared,
    Origins origins,
    Set<ObjectId> kept,
    RenameMarkers markers,
    Renames renames,
    PostgresVersions versions,
    RowRules rules,
    History history,
    UnmanagedRecords unmanaged) {

  /** Copies the set. */
  public Classes {
    kept = Set.copyOf(kept);
  }

  /** What hand-written steps made up to a revision; nothing before the first one. */
  UnmanagedObjects byHand(String revision) {
    return revision.isEmpty() ? UnmanagedObjects.NONE : unmanaged.after(history.lineage(revision));
  }

  /** The id of the last revision; empty before the first one. */
  String last() {
    Revision last = history.head();
    return last == null ? "" : last.id();
  }

  /** The schema of the last revision. */
  SchemaModel lastSchema() {
    return last().isEmpty() ? SchemaModel.EMPTY : history.schemaAt(last());
  }

  /** The Java elements of the last revision. */
  Origins lastOrigins() {
    return last().isEmpty() ? Origins.NONE : history.originsAt(last());
  }

  /** What the things of the last revision were called before. */
  FormerNames formerNames() {
    return last().isEmpty()
        ? FormerNames.NONE
        : history.formerNames(List.of(last()), history.schemaAt(last()));
  }
}
