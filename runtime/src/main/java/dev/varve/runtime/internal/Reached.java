package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * How far an interrupted run really came: the step after the last recorded one may be done too, in
 * part or as a whole, if it does not run in one transaction.
 *
 * @param steps how many steps are done, or done in part where that makes no difference for what
 *     takes them back
 * @param cleanup the statements that remove what a step left that is not done
 * @param isCertain whether it is known
 */
record Reached(int steps, List<String> cleanup, boolean isCertain) {
  /** They leave the schema as it is. */
  private static final Set<String> HARMLESS = Set.of("VACUUM", "ANALYZE", "REINDEX", "CLUSTER");

  private static Reached at(int steps, String... cleanup) {
    return new Reached(steps, List.of(cleanup), true);
  }

  /** Looks into the catalog where the steps alone do not tell. */
  static Reached of(AppliedRevision row, List<Step> steps, History history) throws SQLException {
    int recorded = row.stepsDone();
    if (recorded >= steps.size()) {
      return at(recorded);
    }
    Step next = steps.get(recorded);
    if (next.kind() == Step.Kind.OUTSIDE_TRANSACTION) {
      return outside(recorded, SqlStatement.split(next.text()), history, row.name());
    }
    // What takes back the whole takes back the batches that are done: rows may be new as well.
    return at(next.kind() == Step.Kind.REPEAT ? recorded + 1 : recorded);
  }

  private static Reached outside(
      int recorded, List<SqlStatement> statements, History history, String name)
      throws SQLException {
    if (statements.isEmpty()) {
      return at(recorded);
    }
    SqlStatement statement = statements.get(0);
    ConcurrentIndex index = ConcurrentIndex.of(statement);
    if (index != null) {
      return index.creates()
          ? created(recorded, index, history, name)
          : dropped(recorded, index, history);
    }
    if (statement.startsWith("ALTER", "TYPE") && statement.contains("ADD")) {
      return at(hasLabel(statement, history, name) ? recorded + 1 : recorded);
    }
    String verb = new SqlNames(statement).peek();
    return new Reached(recorded, List.of(), HARMLESS.contains(verb));
  }

  private static Reached created(int recorded, ConcurrentIndex index, History history, String name)
      throws SQLException {
    String made = index.madeSince(history.session(), history.age(name));
    return made == null ? at(recorded) : at(recorded, "DROP INDEX " + made);
  }

  private static Reached dropped(int recorded, ConcurrentIndex index, History history)
      throws SQLException {
    return index.isWhole(history.session()) ? at(recorded) : at(recorded + 1, index.dropSql());
  }

  /** Whether an enum type has had a label since the history's row was written. */
  private static boolean hasLabel(SqlStatement statement, History history, String name)
      throws SQLException {
    for (SqlToken token : statement.tokens()) {
      if (token.kind() == SqlToken.Kind.STRING) {
        String sql =
            "SELECT FROM pg_enum WHERE enumtypid = to_regtype(?) AND enumlabel = ?"
                + " AND age(xmin) < "
                + history.age(name);
        return history.finds(sql, statement.nameAt(2), token.string());
      }
    }
    return false;
  }
}
