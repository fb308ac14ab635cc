package dev.varve.cli;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.kind.table.RenameConstraint;
import dev.varve.model.kind.table.RenameIndex;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What gives a database the names of the records, where the names of constraints and indexes are
 * all that differs, as in one whose scripts left them to PostgreSQL. Later migrations know them by
 * their names, so that such a database cannot count as the same.
 */
final class NamesOnly {
  private NamesOnly() {}

  /** The lines that say so; none if anything else differs, or nothing. */
  static List<String> advice(SchemaModel live, SchemaModel expected, PostgresVersions versions) {
    List<Change> changes = Differ.diff(live, expected, Renames.NONE, versions);
    if (changes.isEmpty() || !changes.stream().allMatch(NamesOnly::isOfName)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "of what classes declare only names differ; these statements give the database those of the"
            + " records:");
    for (Step step : Planner.plan(live, changes, versions).up()) {
      lines.add("    " + step.sql().replaceAll("\\s+", " ") + ";");
    }
    return lines;
  }

  private static boolean isOfName(Change change) {
    return change instanceof RenameConstraint || change instanceof RenameIndex;
  }
}
