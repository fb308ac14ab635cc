package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.schema.Table;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables that a pending change leaves without a primary key. A table that has been
 * committed so is known to have none, and no build begins to fail because of it.
 */
final class KeylessTables {

  private KeylessTables() {}

  static List<Diagnostic> warnings(Pending pending) {
    List<Diagnostic> found = new ArrayList<>();
    for (Table table : pending.recorded().after().tables()) {
      if (table.primaryKey() == null && isNews(table, pending)) {
        found.add(
            new Diagnostic(
                new Problem(GeneratingProblem.NO_PRIMARY_KEY, message(table)),
                pending.positionOf(table.id(), "")));
      }
    }
    return found;
  }

  private static boolean isNews(Table table, Pending pending) {
    boolean hadNone =
        pending.base().schema().find(table.id()) instanceof Table before
            && before.primaryKey() == null;
    return !hadNone
        && !pending.kept().contains(table.id())
        && !pending.domain().keyless().contains(table.id());
  }

  private static String message(Table table) {
    return "table "
        + table.name()
        + " has no primary key, so that its rows cannot be told apart. Write @Id on a property or"
        + " @PrimaryKey on the class, or @Table(primaryKey = false) if it has none on purpose.";
  }
}
