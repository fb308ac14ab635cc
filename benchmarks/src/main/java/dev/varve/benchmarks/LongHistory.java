package dev.varve.benchmarks;

import dev.varve.model.diff.Renames;
import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.model.snapshot.Snapshot;
import dev.varve.processor.generate.MigrationClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays the one revision of a project out as many: the first makes everything but one column of some
 * tables, each of the others adds one of these columns. Records and classes are as Varve writes
 * them, and the head is the same schema.
 */
final class LongHistory {
  /** The property of each entity whose column comes late. */
  static final String LATE_PROPERTY = "remark";

  private static final String PACKAGE = "shop.migrations";

  private final SampleProject project;
  private final Snapshot whole;
  private final SortedMap<ObjectId, SchemaObject> objects;
  private final SortedMap<ObjectId, Origin> origins;
  private Snapshot last = Snapshot.EMPTY;
  private String lastId = "";
  private int count;

  private LongHistory(SampleProject project, Snapshot whole) {
    this.project = project;
    this.whole = whole;
    this.objects = new TreeMap<>(whole.schema().byId());
    this.origins = new TreeMap<>(whole.origins().byObject());
  }

  /**
   * Lays out the history of a project that was committed.
   *
   * @param revisions how many; at most one more than there are tables
   */
  static void lay(SampleProject project, int revisions) throws IOException {
    History history = History.load(project.resources());
    Revision only = history.revisions().get(0);
    Path first = project.sources().resolve(only.javaClass().replace('.', '/') + ".java");
    LongHistory wanted = new LongHistory(project, history.at(only.id()));
    Files.delete(first);
    Files.delete(project.resources().resolve(History.recordOf(only.id())));
    wanted.write(revisions);
  }

  private void write(int revisions) throws IOException {
    List<Table> late = whole.schema().tables().subList(0, revisions - 1);
    for (Table table : late) {
      removeLate(table);
    }
    add("first");
    for (Table table : late) {
      objects.put(table.id(), table);
      origins.put(table.id(), originOf(table));
      add("add " + LATE_PROPERTY + " to " + table.name());
    }
  }

  /** The schema without the late column of its first table. */
  static SchemaModel withoutOneColumn(SchemaModel schema) {
    SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>(schema.byId());
    Table table = schema.tables().get(0);
    objects.put(table.id(), withoutLate(table));
    return SchemaModel.of(objects.values());
  }

  private static Table withoutLate(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.removeIf(column -> column.name().equals(LATE_PROPERTY));
    return table.withColumns(columns);
  }

  private void removeLate(Table table) {
    objects.put(table.id(), withoutLate(table));
    Origin origin = originOf(table);
    SortedMap<String, String> members = new TreeMap<>(origin.members());
    members.remove(LATE_PROPERTY);
    origins.put(table.id(), new Origin(origin.javaClass(), members));
  }

  private Origin originOf(Table table) {
    Origin origin = whole.origins().of(table.id());
    if (origin == null) {
      throw new IllegalStateException("no class of " + table.id());
    }
    return origin;
  }

  private void add(String message) throws IOException {
    Snapshot next = new Snapshot(SchemaModel.of(objects.values()), Origins.of(origins));
    String id = "%04d_%s".formatted(++count, message.replace(' ', '_'));
    String name = PACKAGE + ".V" + id;
    List<String> parents = lastId.isEmpty() ? List.of() : List.of(lastId);
    Revision revision = Revision.between(id, parents, message, name, last, next);
    Folders.write(project.resources().resolve(History.recordOf(id)), RevisionJson.write(revision));
    project.writeClass(name, source(revision, next));
    last = next;
    lastId = id;
  }

  private String source(Revision revision, Snapshot next) {
    PostgresVersions versions = PostgresVersions.DEFAULT;
    Plan plan = Planner.plan(last.schema(), next.schema(), Renames.NONE, versions);
    return new MigrationClass(
            revision.javaClass(),
            revision.id(),
            revision.parents(),
            revision.schemaHash(),
            false,
            revision.message(),
            ChangeText.summary(plan.changes()),
            plan.up(),
            plan.down(),
            plan.lossy())
        .source();
  }
}
