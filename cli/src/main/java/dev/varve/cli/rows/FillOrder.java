package dev.varve.cli.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parents before their children. */
final class FillOrder {

  private FillOrder() {}

  /** Where tables refer to each other in a circle, one begins whose references can wait. */
  static List<TableShape> of(List<TableShape> tables) {
    List<TableShape> left = new ArrayList<>(tables);
    List<TableShape> order = new ArrayList<>();
    while (!left.isEmpty()) {
      TableShape next = next(left);
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static TableShape next(List<TableShape> left) {
    Set<Long> open = new HashSet<>();
    left.forEach(table -> open.add(table.id()));
    TableShape best = left.get(0);
    for (TableShape table : left) {
      if (cost(table, open) < cost(best, open)) {
        best = table;
      }
    }
    return best;
  }

  /** Nothing if all parents have rows; less if a reference can be NULL or is checked later. */
  private static int cost(TableShape table, Set<Long> open) {
    int cost = 0;
    for (ForeignKeyShape key : table.foreignKeys()) {
      if (key.parent() != table.id() && open.contains(key.parent())) {
        boolean waits = table.takesNull(key.columns());
        cost = Math.max(cost, waits ? 1 : key.deferrable() ? 2 : 3);
      }
    }
    return cost;
  }
}
