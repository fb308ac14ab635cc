package dev.varve.catalog;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.unmanaged.UnmanagedObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A live schema in which a relation of another kind that has a table's name, such as a partitioned
 * table, counts as that table: it is not missing, and what differs is said in one line. Immutable
 * and thread-safe.
 *
 * @param schema the schema
 * @param differences a line for each such table, unless hand-written steps made it so
 */
public record StandIns(SchemaModel schema, SortedMap<ObjectId, String> differences) {

  /** Copies the map. */
  public StandIns {
    differences = Collections.unmodifiableSortedMap(new TreeMap<>(differences));
  }

  /**
   * Finds them.
   *
   * @param live what the database holds
   * @param expected the tables that it should hold
   * @param byHand what hand-written steps made
   */
  public static StandIns of(LiveSchema live, SchemaModel expected, UnmanagedObjects byHand) {
    List<SchemaObject> objects = new ArrayList<>(live.schema().objects());
    SortedMap<ObjectId, String> differences = new TreeMap<>();
    for (Unsupported other : live.unsupported()) {
      for (Table table : expected.tables()) {
        if (other.isRelation() && other.name().equals(table.name().toString())) {
          objects.add(table);
          if (!byHand.contains(other.toString())) {
            differences.put(table.id(), line(table, other));
          }
        }
      }
    }
    return new StandIns(SchemaModel.of(objects), differences);
  }

  private static String line(Table table, Unsupported other) {
    return "~ table " + table.name() + " is a " + other.kind() + ", which cannot be declared yet";
  }
}
