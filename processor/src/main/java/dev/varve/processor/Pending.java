package dev.varve.processor;

import dev.varve.model.change.Change;
import dev.varve.model.change.RowRules;
import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.identity.Renamed;
import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.read.Domain;
import dev.varve.processor.read.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the classes differ from the last revision, and from a database that they are compared with
 * instead.
 *
 * @param base the last revision
 * @param domain what the classes say
 * @param origins the Java elements of everything that is declared
 * @param kept the objects that are declared as they were, because their classes cannot be seen
 * @param renames what was renamed in the plan
 * @param plan how what the classes are compared with becomes what is declared
 * @param renamed what was renamed since the last revision
 * @param recorded how the last revision becomes what is declared; the plan itself, unless the
 *     classes are compared with a database
 * @param database the database that the classes are compared with; empty if it is the last revision
 * @param rules what the user said about the rows that are there
 */
record Pending(
    Base base,
    Domain domain,
    Origins origins,
    Set<ObjectId> kept,
    Renames renames,
    Plan plan,
    Renamed renamed,
    Plan recorded,
    String database,
    RowRules rules) {

  /** Copies the set. */
  Pending {
    kept = Set.copyOf(kept);
  }

  /** The same classes, compared with a database. */
  Pending comparedWith(String name, Renames since, Plan from) {
    return new Pending(base, domain, origins, kept, since, from, renamed, recorded, name, rules);
  }

  /** The same classes, but for a first revision that makes what is in a database. */
  Pending baseline(Plan made) {
    return new Pending(
        base, domain, origins, kept, Renames.NONE, made, Renamed.NOTHING, made, "", rules);
  }

  /** Whether there is nothing to commit. */
  boolean isNothing() {
    return plan.isEmpty() && recorded.isEmpty() && !base.isMerge();
  }

  /** The changes since the last revision of what does not differ from the database. */
  List<Change> onlyRecorded() {
    if (database.isEmpty() || recorded.isEmpty()) {
      return List.of();
    }
    Set<Member> planned = new HashSet<>();
    for (Change change : plan.changes()) {
      planned.add(ChangePlaces.of(change).member());
    }
    List<Change> only = new ArrayList<>();
    for (Change change : recorded.changes()) {
      if (!planned.contains(ChangePlaces.of(change).member())) {
        only.add(change);
      }
    }
    return only;
  }

  /**
   * The last revision.
   *
   * @param heads its id; none before the first one, several where branches are to be merged
   * @param adaptations what the merge of several says about revisions of its sides
   * @param resolvedBy the head that counts where the sides are in conflict; empty if nobody says
   * @param snapshot its schema, and the Java elements that its objects came from
   */
  record Base(List<String> heads, List<Moved> adaptations, String resolvedBy, Snapshot snapshot) {

    /** One revision, or none. */
    Base(List<String> heads, Snapshot snapshot) {
      this(heads, List.of(), "", snapshot);
    }

    /** Copies the lists. */
    Base {
      heads = List.copyOf(heads);
      adaptations = List.copyOf(adaptations);
    }

    /** Whether a revision on it is a merge. */
    boolean isMerge() {
      return heads.size() > 1;
    }

    SchemaModel schema() {
      return snapshot.schema();
    }

    Origins origins() {
      return snapshot.origins();
    }
  }

  /** Where something is declared, by its new name or its old one; null if it is nowhere now. */
  @Nullable Position positionOf(ObjectId object, String part) {
    return domain.positions().has(object, part)
        ? domain.positions().of(object, part)
        : positionOfRenamed(object, part);
  }

  private @Nullable Position positionOfRenamed(ObjectId object, String part) {
    ObjectId renamed = renames.objects().getOrDefault(object, object);
    String renamedPart = renames.membersOf(renamed).getOrDefault(part, part);
    return domain.positions().of(renamed, renamedPart);
  }
}
