package dev.varve.model.snapshot;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.Renamed;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the schema: what its record holds. Only what changed stands in it, and no time
 * but the one when it was made.
 *
 * @param id its id, which is also the name of its record
 * @param parents the ids of the revisions that it follows, sorted; none for a first one, several
 *     for a merge
 * @param message what the user said of it
 * @param created when it was made, in UTC, such as {@code 2026-02-12T09:15:00Z}; empty where its id
 *     begins with the time
 * @param javaClass the binary name of its migration class
 * @param schemaHash the {@link SchemaHash} of the whole schema after it
 * @param put the objects that it added or changed, whole, as they are after it; in canonical order
 * @param removed the objects that it removed; in canonical order
 * @param renamed what has another name after it than before
 * @param former what things were called before, where only revisions that this one replaces say so
 * @param origins the origins that it added or changed, of these objects or of others
 * @param links how it is linked to others beyond its parents
 */
public record Revision(
    String id,
    List<String> parents,
    String message,
    String created,
    String javaClass,
    String schemaHash,
    List<SchemaObject> put,
    List<ObjectId> removed,
    Renamed renamed,
    FormerNames former,
    Origins origins,
    Links links) {

  /**
   * Sorts the lists.
   *
   * @throws IllegalArgumentException if something stands in them twice
   */
  public Revision {
    parents = List.copyOf(new TreeSet<>(distinct(parents)));
    TreeMap<ObjectId, SchemaObject> byId = new TreeMap<>();
    for (SchemaObject object : put) {
      once(byId.put(object.id(), object) == null, object.id());
    }
    put = List.copyOf(byId.values());
    TreeSet<ObjectId> gone = new TreeSet<>();
    for (ObjectId object : removed) {
      once(gone.add(object) && !byId.containsKey(object), object);
    }
    removed = List.copyOf(gone);
  }

  /** A revision that renamed nothing, of the chain without a name, linked to its parents alone. */
  public Revision(
      String id,
      List<String> parents,
      String message,
      String javaClass,
      String schemaHash,
      List<SchemaObject> put,
      List<ObjectId> removed,
      Origins origins) {
    this(
        id,
        parents,
        message,
        "",
        javaClass,
        schemaHash,
        put,
        removed,
        Renamed.NOTHING,
        FormerNames.NONE,
        origins,
        Links.NONE);
  }

  /** The same revision, linked to others. */
  public Revision withLinks(Links others) {
    return with(parents, created, renamed, former, others);
  }

  private Revision with(
      List<String> newParents, String time, Renamed nowRenamed, FormerNames names, Links others) {
    return new Revision(
        id,
        newParents,
        message,
        time,
        javaClass,
        schemaHash,
        put,
        removed,
        nowRenamed,
        names,
        origins,
        others);
  }

  private static List<String> distinct(List<String> parents) {
    TreeSet<String> seen = new TreeSet<>();
    for (String parent : parents) {
      once(seen.add(parent), parent);
    }
    return parents;
  }

  private static void once(boolean isFirst, Object what) {
    if (!isFirst) {
      throw new IllegalArgumentException(what + " stands in it twice");
    }
  }

  /**
   * The revision that leads from one schema to another, and renames nothing. What PostgreSQL cannot
   * change, the order of the columns of a table, makes no difference. An origin stays as long as
   * its object does, even if {@code after} does not know it.
   *
   * @param id the revision's id
   * @param parents the ids of the revisions that it follows
   * @param message what the user said of it
   * @param javaClass the binary name of its migration class
   * @param before the schema before; that of the parents
   * @param after the schema after
   */
  public static Revision between(
      String id,
      List<String> parents,
      String message,
      String javaClass,
      Snapshot before,
      Snapshot after) {
    return new Revision(
        id,
        parents,
        message,
        javaClass,
        SchemaHash.of(after.schema()).hex(),
        put(before.schema(), after.schema()),
        removed(before.schema(), after.schema()),
        changed(before.origins(), after));
  }

  /** The same revision, which renamed this. */
  public Revision withRenamed(Renamed nowRenamed) {
    return with(parents, created, nowRenamed, former, links);
  }

  /** The same revision, which says what things were called before. */
  public Revision withFormer(FormerNames names) {
    return with(parents, created, renamed, names, links);
  }

  /** The same revision, of which these are the parents. */
  Revision withParents(List<String> others) {
    return with(others, created, renamed, former, links);
  }

  /**
   * The same revision after other parents.
   *
   * @param newParents the ids of the revisions that it follows now
   * @param before the schema before it, as {@link History#before} gives it
   * @param after the schema after it
   */
  public Revision moved(List<String> newParents, Snapshot before, Snapshot after) {
    return between(id, newParents, message, javaClass, before, after)
        .withCreated(created)
        .withFormer(former)
        .withLinks(links);
  }

  /** The same revision, made at this time; an id that begins with a time says it already. */
  public Revision madeAt(Instant time) {
    return withCreated(RevisionTime.of(id) == null ? RevisionTime.text(time) : "");
  }

  private Revision withCreated(String time) {
    return with(parents, time, renamed, former, links);
  }

  /** When it was made; null if neither the record nor the id says it. */
  public @Nullable Instant createdAt() {
    return created.isEmpty() ? RevisionTime.of(id) : RevisionTime.parse(created);
  }

  private static List<SchemaObject> put(SchemaModel before, SchemaModel after) {
    SchemaModel canonicalBefore = before.canonical();
    SchemaModel canonicalAfter = after.canonical();
    List<SchemaObject> put = new ArrayList<>();
    for (SchemaObject object : after.objects()) {
      SchemaObject canonical = canonicalAfter.find(object.id());
      if (canonical != null && !canonical.equals(canonicalBefore.find(object.id()))) {
        put.add(object);
      }
    }
    return put;
  }

  private static List<ObjectId> removed(SchemaModel before, SchemaModel after) {
    List<ObjectId> removed = new ArrayList<>(before.byId().keySet());
    removed.removeAll(after.byId().keySet());
    return Collections.unmodifiableList(removed);
  }

  private static Origins changed(Origins before, Snapshot after) {
    TreeMap<ObjectId, Origin> changed = new TreeMap<>();
    for (Map.Entry<ObjectId, Origin> entry : after.origins().byObject().entrySet()) {
      boolean isThere = after.schema().find(entry.getKey()) != null;
      if (isThere && !entry.getValue().equals(before.of(entry.getKey()))) {
        changed.put(entry.getKey(), entry.getValue());
      }
    }
    return new Origins(changed);
  }
}
