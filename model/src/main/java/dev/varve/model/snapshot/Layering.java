package dev.varve.model.snapshot;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays revisions over each other, parents first, and checks that each leads to the schema that its
 * record says. A layer is handed on to the last child and copied for the others only; so a history
 * without branches costs what its records cost. Not thread-safe.
 */
final class Layering {
  private final RevisionGraph graph;
  private final List<Problem> problems;
  private final ObjectHasher hasher = new ObjectHasher();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Layer> layers = new HashMap<>();

  /** Revisions with a problem, and those that follow from them: one mistake is told once. */
  private final Set<String> unsound = new HashSet<>();

  Layering(RevisionGraph graph, List<Problem> problems) {
    this.graph = graph;
    this.problems = problems;
  }

  /** The layers of these revisions stay, though others follow them. */
  void keep(Collection<String> ids) {
    for (String id : ids) {
      uses.put(id, 1);
    }
  }

  /** Lays the revisions, which stand in order; then the layers of those without children stay. */
  void lay(List<Revision> revisions) {
    for (Revision revision : revisions) {
      for (String parent : revision.parents()) {
        Integer known = uses.get(parent);
        uses.put(parent, known == null ? 1 : known + 1);
      }
    }
    for (Revision revision : revisions) {
      layers.put(revision.id(), layer(revision));
    }
  }

  /** The schema at a revision that no laid revision follows; null at any other. */
  @Nullable Snapshot at(String id) {
    Layer layer = layers.get(id);
    return layer == null ? null : layer.snapshot();
  }

  private Layer layer(Revision revision) {
    Layer layer = base(revision);
    for (SchemaObject object : revision.put()) {
      layer.put(object, hasher.of(object), revision.id());
    }
    for (ObjectId object : revision.removed()) {
      if (!layer.remove(object, revision.id())) {
        report(HistoryProblem.OBJECT_MISSING, revision, removesMissing(object));
      }
    }
    for (Map.Entry<ObjectId, Origin> entry : revision.origins().byObject().entrySet()) {
      if (!layer.putOrigin(entry.getKey(), entry.getValue(), revision.id())) {
        report(HistoryProblem.OBJECT_MISSING, revision, knowsMissing(entry.getKey()));
      }
    }
    if (!layer.hash().hex().equals(revision.schemaHash())) {
      report(HistoryProblem.HASH_DOES_NOT_FOLLOW, revision, otherHash(revision, layer));
    }
    return layer;
  }

  private Layer base(Revision revision) {
    if (revision.parents().isEmpty()) {
      return new Layer();
    }
    for (String parent : revision.parents()) {
      if (unsound.contains(parent)) {
        unsound.add(revision.id());
      }
    }
    String first = revision.parents().get(0);
    Layer layer = take(first);
    if (revision.parents().size() > 1) {
      merge(revision, layer, first);
    }
    return layer;
  }

  /** The kept layers of several revisions over each other, without what only a merge can tell. */
  Snapshot merged(List<String> parents, SchemaModel after) {
    Revision merge = new Revision("", parents, "", "", "", List.of(), List.of(), Origins.NONE);
    String first = merge.parents().get(0);
    Layer layer = take(first);
    for (ObjectId object : layOthers(merge, layer, first).conflicts()) {
      if (after.find(object) != null) {
        layer.forget(object);
      }
    }
    return layer.snapshot();
  }

  private void merge(Revision revision, Layer layer, String first) {
    for (ObjectId object : layOthers(revision, layer, first).conflicts()) {
      report(HistoryProblem.MERGE_IS_INCOMPLETE, revision, bothChanged(object, revision));
    }
  }

  /** Lays all parents but the first over it. */
  private MergedLayers layOthers(Revision revision, Layer layer, String first) {
    MergedLayers merged = new MergedLayers(revision, layer, graph.withAncestors(first));
    for (String parent : revision.parents().subList(1, revision.parents().size())) {
      merged.add(take(parent), graph.withAncestors(parent));
    }
    return merged;
  }

  /** The layer of a parent, which may be changed. */
  private Layer take(String parent) {
    int left = Objects.requireNonNull(uses.get(parent)) - 1;
    uses.put(parent, left);
    Layer layer = left == 0 ? layers.remove(parent) : layers.get(parent);
    return left == 0 ? Objects.requireNonNull(layer) : Objects.requireNonNull(layer).copy();
  }

  private void report(HistoryProblem code, Revision revision, String what) {
    if (unsound.add(revision.id())) {
      problems.add(new Problem(code, History.recordOf(revision.id()) + ": " + what));
    }
  }

  private static String removesMissing(ObjectId object) {
    return "the revision removes " + object + ", which is not there before it" + wayOut();
  }

  private static String knowsMissing(ObjectId object) {
    return "the revision says where " + object + " comes from, which is not there" + wayOut();
  }

  private static String otherHash(Revision revision, Layer layer) {
    return "the revision leads to a schema with the hash "
        + layer.hash().hex()
        + ", its record says "
        + revision.schemaHash()
        + wayOut();
  }

  private static String wayOut() {
    return ". It was made on other parents than those that are there, or a record was edited:"
        + " restore the records from version control; or, if the revision was never shared, delete"
        + " the file with its class and commit the change again.";
  }

  private static String bothChanged(ObjectId object, Revision revision) {
    return "both sides of the merge of "
        + String.join(" and ", revision.parents())
        + " changed "
        + object
        + ", and the merge revision does not say what it is after it. Delete the file with its"
        + " class and commit the merge again.";
  }
}
