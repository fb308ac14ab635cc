package dev.varve.cli;

import dev.varve.cli.RecordedSchema.Comparison;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.runtime.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a database has all that the revisions that it stands at have made, and stands where the
 * build expects it.
 *
 * @param comparison the database beside the records
 * @param invalid the indexes that a failed build has left, as {@code table.index}
 * @param standing where the database stands
 */
record Health(Comparison comparison, List<String> invalid, Standing standing) {

  /** The checks, in the order in which they are told. */
  List<HealthCheck> checks() {
    List<HealthCheck> checks = new ArrayList<>();
    SchemaModel expected = comparison.expected();
    checks.add(missing("extensions", "PostgreSQL extensions installed", expected.extensions()));
    checks.add(missing("tables", "All tables exist", expected.tables()));
    checks.add(new HealthCheck("indexes", "All indexes created", indexes()));
    checks.add(migrations());
    checks.add(new HealthCheck("database", "Database health: OK", rest(checks)));
    return List.copyOf(checks);
  }

  private HealthCheck missing(String name, String text, List<? extends SchemaObject> expected) {
    List<String> problems = new ArrayList<>();
    for (SchemaObject object : expected) {
      if (comparison.live().find(object.id()) == null) {
        problems.add(object.id().name() + " is missing");
      }
    }
    return new HealthCheck(name, text, problems);
  }

  private List<String> indexes() {
    List<String> problems = new ArrayList<>();
    for (Table table : comparison.expected().tables()) {
      Table live = comparison.live().table(table.name());
      for (Index index : table.indexes()) {
        boolean isThere = live != null && live.index(index.name()) != null;
        String name = table.name() + "." + index.name();
        if (invalid.contains(name)) {
          problems.add(name + " is invalid: drop it, and upgrade again or create it");
        } else if (!isThere) {
          problems.add(name + " is missing");
        }
      }
    }
    return problems;
  }

  private HealthCheck migrations() {
    List<String> problems = new ArrayList<>();
    if (standing.state() != Standing.State.UP_TO_DATE) {
      List<String> revisions = new ArrayList<>(standing.unfinished());
      revisions.addAll(standing.edited());
      revisions.addAll(standing.unknown());
      revisions.addAll(standing.pending());
      String state = standing.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      problems.add(state + ": " + String.join(", ", revisions));
    }
    return new HealthCheck("migrations", "Migration status: head", problems);
  }

  /**
   * What differs in any other way; nothing more is said of a database where something is missing.
   */
  private List<String> rest(List<HealthCheck> checks) {
    for (HealthCheck check : checks) {
      if (!check.isGood()) {
        return List.of("not OK, see above");
      }
    }
    return comparison.differences();
  }
}
