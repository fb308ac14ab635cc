package dev.varve.model.snapshot;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.Renamed;
import dev.varve.model.problem.Problem;
import dev.varve.model.schema.SchemaModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The committed history: the graph of revisions, and the schema at each of them. Immutable and
 * thread-safe.
 */
public final class History {

  /** The folder of the records among the resources. */
  public static final String FOLDER = "META-INF/varve";

  private static final String RECORD_START = FOLDER + "/";

  private final List<Revision> records;
  private final RevisionGraph graph;
  private final Layering heads;
  private final List<Problem> problems;

  private History(Collection<Revision> revisions, Set<String> reported, List<Problem> problems) {
    this.records = List.copyOf(revisions);
    this.graph = new RevisionGraph(Squashed.leftOut(revisions, problems), reported, problems);
    this.heads = new Layering(graph, problems);
    this.heads.lay(graph.ordered());
    this.problems = Collections.unmodifiableList(problems);
  }

  /**
   * Reads and checks all records under a folder of resources; other files there do not count. A
   * folder without records gives the history without revisions.
   *
   * @param resources the folder in which {@link #FOLDER} stands
   */
  public static History load(Path resources) {
    List<Problem> problems = new ArrayList<>();
    HistoryReader reader = new HistoryReader(problems);
    reader.read(resources);
    return new History(reader.revisions(), reader.reported(), problems);
  }

  /** Checks the revisions and makes a history of them. */
  public static History of(Collection<Revision> revisions) {
    return new History(revisions, Set.of(), new ArrayList<>());
  }

  /** The path of a revision's record among the resources. */
  public static String recordOf(String id) {
    return RECORD_START.concat(id).concat(".json");
  }

  /**
   * Everything that is wrong. Unless it is empty, the history is only what could be understood:
   * good for messages, not for building upon.
   */
  public List<Problem> problems() {
    return problems;
  }

  /** All records as they are written, those of revisions that were squashed too; in no order. */
  public List<Revision> records() {
    return records;
  }

  /**
   * All revisions that count, parents first, and in the order of their ids where the parents leave
   * it open.
   */
  public List<Revision> revisions() {
    return Collections.unmodifiableList(graph.ordered());
  }

  /** The revision of that id, if there is one. */
  public @Nullable Revision find(String id) {
    return graph.find(id);
  }

  /** The revisions that none follows, in order. */
  public List<Revision> heads() {
    List<Revision> found = new ArrayList<>();
    for (Revision revision : graph.ordered()) {
      if (graph.children(revision.id()).isEmpty()) {
        found.add(revision);
      }
    }
    return found;
  }

  /** The only revision that none follows; null if there are no revisions, or several such. */
  public @Nullable Revision head() {
    List<Revision> found = heads();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The revisions that follow none, in order. */
  public List<Revision> roots() {
    List<Revision> found = new ArrayList<>();
    for (Revision revision : graph.ordered()) {
      if (revision.parents().isEmpty()) {
        found.add(revision);
      }
    }
    return found;
  }

  /** The revisions that the revision follows from, without itself, in order. */
  public List<Revision> ancestors(String id) {
    List<Revision> found = lineage(id);
    found.remove(found.size() - 1);
    return found;
  }

  /**
   * The revision and its ancestors, in order.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public List<Revision> lineage(String id) {
    Set<String> ids = graph.withAncestors(id);
    List<Revision> found = new ArrayList<>();
    for (Revision revision : graph.ordered()) {
      if (ids.contains(revision.id())) {
        found.add(revision);
      }
    }
    if (found.isEmpty() || !found.get(found.size() - 1).id().equals(id)) {
      throw new IllegalArgumentException("there is no revision " + id);
    }
    return found;
  }

  /**
   * The schema after a revision, with its origins. At a head this is there; elsewhere it is laid
   * anew from all ancestors.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public Snapshot at(String id) {
    Snapshot head = heads.at(id);
    if (head != null) {
      return head;
    }
    Layering layering = new Layering(graph, new ArrayList<>());
    layering.lay(lineage(id));
    return Objects.requireNonNull(layering.at(id));
  }

  /** The schemas after some revisions, in the time that all revisions take to be laid once. */
  public Map<String, SchemaModel> schemasAt(Set<String> ids) {
    Layering layering = new Layering(graph, new ArrayList<>());
    layering.keep(ids);
    layering.lay(graph.ordered());
    Map<String, SchemaModel> schemas = new TreeMap<>();
    for (String id : ids) {
      Snapshot snapshot = layering.at(id);
      if (snapshot != null) {
        schemas.put(id, snapshot.schema());
      }
    }
    return schemas;
  }

  /**
   * The schemas after several revisions, with their origins; all ancestors are laid once.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public Map<String, Snapshot> at(Collection<String> ids) {
    Map<String, Snapshot> snapshots = new TreeMap<>();
    Layering layering = layered(ids);
    for (String id : ids) {
      snapshots.put(id, Objects.requireNonNull(layering.at(id)));
    }
    return snapshots;
  }

  private Layering layered(Collection<String> kept) {
    Layering layering = new Layering(graph, new ArrayList<>());
    layering.keep(kept);
    layering.lay(withAncestors(kept));
    return layering;
  }

  private List<Revision> withAncestors(Collection<String> revisions) {
    Set<String> needed = new HashSet<>();
    for (String id : revisions) {
      if (graph.find(id) == null) {
        throw new IllegalArgumentException("there is no revision " + id);
      }
      needed.addAll(graph.withAncestors(id));
    }
    List<Revision> found = new ArrayList<>();
    for (Revision revision : graph.ordered()) {
      if (needed.contains(revision.id())) {
        found.add(revision);
      }
    }
    return found;
  }

  /**
   * What the record of a new revision is to be compared with ({@link Revision#between}): the schema
   * of its parents, laid over each other where it is a merge. An object of which the parents have
   * different states, neither of which follows from the other, is left out, since the record of a
   * merge must hold it whole.
   *
   * @param parents the ids of the revisions that it follows
   * @param after the schema after it
   * @throws IllegalArgumentException if there is no such revision
   */
  public Snapshot before(List<String> parents, SchemaModel after) {
    if (parents.size() < 2) {
      return parents.isEmpty() ? Snapshot.EMPTY : at(parents.get(0));
    }
    return layered(parents).merged(parents, after);
  }

  /**
   * The schema after a revision.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public SchemaModel schemaAt(String id) {
    return at(id).schema();
  }

  /**
   * The origins after a revision.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public Origins originsAt(String id) {
    return at(id).origins();
  }

  /**
   * What has another name at a revision than at one that it follows from, over all revisions
   * between the two.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  public Renamed renames(String from, String to) {
    return renames(List.of(from), schemaAt(from), to);
  }

  /**
   * What has another name at a revision than at several that it follows from.
   *
   * @param from the revisions
   * @param before the schema that they have when laid over each other
   * @param to the revision that follows from them
   * @throws IllegalArgumentException if there is no such revision
   */
  public Renamed renames(Collection<String> from, SchemaModel before, String to) {
    return new Lineage(lineage(to)).renamed(from, before, to, schemaAt(to));
  }

  /**
   * What the things at some revisions, laid over each other, were called before.
   *
   * @param revisions the revisions
   * @param schema the schema that they have together
   * @throws IllegalArgumentException if there is no such revision
   */
  public FormerNames formerNames(Collection<String> revisions, SchemaModel schema) {
    return new Lineage(withAncestors(revisions)).former(revisions, schema);
  }
}
