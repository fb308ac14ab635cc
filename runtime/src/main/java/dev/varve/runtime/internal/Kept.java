package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Placement;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a way back leaves where it is, because it was there before its migration: the tables of a
 * baseline that was stamped, and an extension that {@code CREATE EXTENSION IF NOT EXISTS} met. The
 * history's row keeps it, as the kind of the steps that would drop it. Not thread-safe.
 */
final class Kept {
  private static final String KEPT = SqlQuoting.literal(Step.Kind.KEPT.label());

  private final Set<String> things = new HashSet<>();
  private boolean all;

  /** A value of a row that the server works out. */
  record Expression(String sql) {}

  /** Adds what a row of the history says of its down steps. */
  void add(List<Step> down) {
    boolean whole = !down.isEmpty();
    for (Step step : down) {
      if (step.kind() == Step.Kind.KEPT) {
        things.add(thing(step.text()));
      } else {
        whole = false;
      }
    }
    all = whole;
  }

  /** The migration whose way back leaves out what is kept. */
  LoadedMigration without(LoadedMigration migration) {
    if (all && migration.entry.placement().baseline()) {
      return migration.asFound();
    }
    List<RecordedStep> down = new ArrayList<>();
    for (RecordedStep step : migration.down) {
      down.add(things.contains(thing(step.step().text())) ? step.kept() : step);
    }
    return migration.withDown(down);
  }

  /** Whether anything of a migration can have been there before it. */
  static boolean isPossible(LoadedMigration migration) {
    Placement placement = migration.entry.placement();
    if (placement.baseline() || !placement.replaces().isEmpty()) {
      return true;
    }
    for (RecordedStep step : migration.down) {
      if (droppedExtension(step.step()) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kinds of the down steps. That which drops an extension is kept unless the transaction that
   * records it has made the extension, or an earlier one had recorded so.
   *
   * @param isFirst whether the history has no row of the migration yet
   */
  static Expression kinds(LoadedMigration migration, boolean isFirst) {
    List<String> kinds = new ArrayList<>();
    Set<String> made = null;
    for (RecordedStep step : migration.down) {
      String kind = SqlQuoting.literal(step.step().kind().label());
      String extension = droppedExtension(step.step());
      if (extension != null) {
        made = made == null ? extensionsMadeIfMissing(migration.up) : made;
        kind = made.contains(extension) ? kind(kind, extension, step.step(), isFirst) : kind;
      }
      kinds.add(kind);
    }
    return new Expression(kinds.isEmpty() ? "'{}'" : "ARRAY[" + String.join(", ", kinds) + "]");
  }

  /** Its row is of this transaction, or of a savepoint in it, if its age is not positive. */
  private static String kind(String kind, String extension, Step step, boolean isFirst) {
    String before =
        isFirst
            ? KEPT
            : "coalesce(down_kinds[array_position(down_steps, "
                + SqlQuoting.literal(step.text())
                + ")], "
                + KEPT
                + ")";
    return "CASE WHEN (SELECT age(xmin) <= 0 FROM pg_extension WHERE extname = "
        + SqlQuoting.literal(extension)
        + ") THEN "
        + kind
        + " ELSE "
        + before
        + " END";
  }

  /**
   * The down steps for a script, which find out for themselves whether they are to run.
   *
   * @param recorded a query that finds {@code kind} and {@code step} of the down steps in the
   *     migration's row
   */
  static List<RecordedStep> guarded(LoadedMigration migration, String recorded) {
    Placement placement = migration.entry.placement();
    boolean isSquash = !placement.replaces().isEmpty();
    List<RecordedStep> guarded = new ArrayList<>();
    for (RecordedStep step : migration.down) {
      boolean possible = isSquash && !step.isAlone();
      possible |= placement.baseline() || droppedExtension(step.step()) != null;
      guarded.add(possible ? guarded(migration.entry.name(), step, recorded) : step);
    }
    return guarded;
  }

  private static RecordedStep guarded(String revision, RecordedStep step, String recorded) {
    if (step.isAlone()) {
      throw new VarveException(
          ErrorCode.NOT_IN_SCRIPT,
          "the way back of the baseline "
              + revision
              + " has a step outside a transaction, and a script cannot leave that out where the"
              + " tables were there before. Take it back by varve downgrade. The step: "
              + step.step().text());
    }
    String text = step.step().text();
    String body =
        "BEGIN IF NOT EXISTS ("
            + recorded
            + " AND kind = "
            + KEPT
            + " AND (step = "
            + SqlQuoting.literal(text)
            + " OR "
            + KEPT
            + " = ALL (down_kinds))) THEN EXECUTE "
            + SqlQuoting.literal(text)
            + "; END IF; END";
    return new RecordedStep(new Step(step.step().kind(), "DO " + SqlQuoting.literal(body)));
  }

  private static Set<String> extensionsMadeIfMissing(List<RecordedStep> up) {
    Set<String> names = new HashSet<>();
    for (RecordedStep step : up) {
      for (SqlStatement statement : statements(step.step())) {
        int name = statement.after(0, "CREATE", "EXTENSION", "IF", "NOT", "EXISTS");
        if (name > 0 && name < statement.tokens().size() && statement.tokens().get(name).isName()) {
          names.add(statement.tokens().get(name).name());
        }
      }
    }
    return names;
  }

  /** An extension is the same however the step that drops it is written. */
  private static String thing(String text) {
    String extension = droppedExtension(new Step(Step.Kind.SQL, text));
    return extension == null ? text : "extension " + extension;
  }

  /** The extension that a step drops, and it alone; null for all other steps. */
  private static @Nullable String droppedExtension(Step step) {
    List<SqlStatement> statements = statements(step);
    if (statements.size() != 1) {
      return null;
    }
    SqlStatement statement = statements.get(0);
    int drop = statement.after(0, "DROP", "EXTENSION");
    int name = statement.after(drop, "IF", "EXISTS");
    boolean single = drop > 0 && name + 1 == statement.tokens().size();
    return single && statement.tokens().get(name).isName()
        ? statement.tokens().get(name).name()
        : null;
  }

  /** None where no extension is meant, which is known without reading the SQL. */
  private static List<SqlStatement> statements(Step step) {
    return step.kind() != Step.Kind.JAVA
            && step.text().toUpperCase(Locale.ROOT).contains("EXTENSION")
        ? SqlStatement.split(step.text())
        : List.of();
  }
}
