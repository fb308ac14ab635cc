package dev.varve.benchmarks;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.Snapshot;
import java.io.IOException;
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

  private final HistoryFiles files;
  private final Snapshot whole;
  private final SortedMap<ObjectId, SchemaObject> objects;
  private final SortedMap<ObjectId, Origin> origins;
  private Snapshot last = Snapshot.EMPTY;
  private String lastId = "";

  private LongHistory(SampleProject project, Snapshot whole) {
    this.files = new HistoryFiles(project);
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
    new LongHistory(project, HistoryFiles.takeOnly(project)).write(revisions);
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
    List<String> parents = lastId.isEmpty() ? List.of() : List.of(lastId);
    lastId = files.add(parents, message, last, next);
    last = next;
  }
}
