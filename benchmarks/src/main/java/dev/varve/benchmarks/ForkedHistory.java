package dev.varve.benchmarks;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays the one revision of a project out as many with branches: after the first come groups of two
 * branches of twelve revisions each and their merge. Each revision gives a table another comment,
 * the last one of each table none, so that the head is the same schema.
 */
final class ForkedHistory {
  private static final int BRANCH = 12;
  private static final int GROUP = 2 * BRANCH + 1;

  private final HistoryFiles files;
  private final SchemaModel whole;
  private final List<Table> tables;
  private final int groups;
  private int changes;

  private ForkedHistory(SampleProject project, SchemaModel whole, int revisions) {
    this.files = new HistoryFiles(project);
    this.whole = whole;
    this.tables = whole.tables();
    this.groups = revisions / GROUP;
  }

  /**
   * Lays out the history of a project that was committed.
   *
   * @param revisions about how many: a multiple of 25 and one more
   */
  static void lay(SampleProject project, int revisions) throws IOException {
    Snapshot whole = HistoryFiles.takeOnly(project);
    new ForkedHistory(project, whole.schema(), revisions).write(whole);
  }

  private void write(Snapshot first) throws IOException {
    String head = files.add(List.of(), "first", Snapshot.EMPTY, first);
    SchemaModel schema = whole;
    for (int group = 0; group < groups; group++) {
      SortedMap<ObjectId, SchemaObject> merged = new TreeMap<>(schema.byId());
      String left = branch(head, schema, merged);
      String right = branch(head, schema, merged);
      schema = SchemaModel.of(merged.values());
      Snapshot after = snapshot(schema);
      head = files.add(List.of(left, right), "merge", after, after);
    }
  }

  /** Writes a branch, and puts what it changed into the merge. */
  private String branch(String head, SchemaModel from, SortedMap<ObjectId, SchemaObject> merged)
      throws IOException {
    SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>(from.byId());
    Snapshot last = snapshot(from);
    String id = head;
    for (int i = 0; i < BRANCH; i++) {
      Table table = next();
      objects.put(table.id(), table);
      merged.put(table.id(), table);
      Snapshot next = snapshot(SchemaModel.of(objects.values()));
      id = files.add(List.of(id), "say more of " + table.name(), last, next);
      last = next;
    }
    return id;
  }

  private Table next() {
    int number = changes++;
    Table table = tables.get(number % tables.size());
    boolean isLast = number + tables.size() >= groups * 2 * BRANCH;
    return isLast ? table : table.withComment("as of change " + number);
  }

  /** The first revision says where everything comes from. */
  private static Snapshot snapshot(SchemaModel schema) {
    return new Snapshot(schema, Origins.NONE);
  }
}
