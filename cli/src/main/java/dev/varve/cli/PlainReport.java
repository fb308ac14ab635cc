package dev.varve.cli;

import dev.varve.cli.doctor.Finding;
import dev.varve.cli.trial.Trial;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Step;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines for people, and for {@code grep}. */
record PlainReport(PrintWriter out) implements Report {

  @Override
  public void outcome(Outcome outcome) {
    for (Move move : outcome.moves()) {
      out.println(
          move.action().name().toLowerCase(Locale.ROOT)
              + "  "
              + move.revision()
              + "  "
              + millis(move.duration()));
    }
    if (outcome.isEmpty()) {
      out.println("nothing to do");
    }
  }

  @Override
  public void planned(Outcome outcome, Map<String, List<String>> users) {
    for (Move move : outcome.moves()) {
      out.println(
          "would be " + move.action().name().toLowerCase(Locale.ROOT) + "  " + move.revision());
      for (Step step : move.steps()) {
        if (step.kind() != Step.Kind.SQL) {
          out.println("    -- " + step.kind().label());
        }
        out.println("    " + indented(step.text()));
      }
      for (String user : users.getOrDefault(move.revision(), List.of())) {
        out.println("    ! fails unless its steps drop that first: " + indented(user));
      }
    }
    if (outcome.isEmpty()) {
      out.println("nothing to do");
    }
  }

  private static String indented(String text) {
    return text.strip().replace("\n", "\n    ");
  }

  @Override
  public void applied(List<AppliedRevision> rows, @Nullable Records records) {
    for (AppliedRevision row : rows) {
      boolean head = records != null && records.isHead(row.name());
      String state = row.isApplied() ? "" : "  (" + interrupted(row) + ")";
      out.println(row.name() + (head ? "  (head)" : "") + state);
      if (records != null) {
        known(row.name(), records);
        field("parents", row.parents().isEmpty() ? List.of("base") : row.parents());
        field("applied", List.of(row.appliedAt() + " by " + row.appliedBy()));
        field("took", List.of(millis(row.duration())));
        field("checksum", List.of(row.checksum()));
        changes(row.name(), records);
      }
    }
    if (rows.isEmpty()) {
      out.println("nothing is applied");
    }
  }

  @Override
  public void details(List<Revision> revisions, Records records) {
    for (Revision revision : revisions) {
      String head = records.isHead(revision.name()) ? "  (head)" : "";
      out.println(revision.name() + head + (revision.draft() ? "  (draft)" : ""));
      known(revision.name(), records);
      field("parents", revision.parents().isEmpty() ? List.of("base") : revision.parents());
      field("needs", revision.placement().dependsOn());
      field("replaces", revision.placement().replaces());
      field("labels", revision.placement().labels());
      changes(revision.name(), records);
    }
  }

  @Override
  public void branches(Map<String, List<String>> followers) {
    followers.forEach((name, children) -> out.println(name + " -> " + String.join(", ", children)));
    if (followers.isEmpty()) {
      out.println("none");
    }
  }

  @Override
  public void differences(List<String> differences) {
    differences.forEach(out::println);
    if (differences.isEmpty()) {
      out.println("no difference");
    }
  }

  @Override
  public void saved(Path file, List<AppliedRevision> history) {
    out.println("saved  " + file);
    standing(history);
  }

  @Override
  public void restored(Path file, List<AppliedRevision> history) {
    out.println("restored  " + file);
    standing(history);
  }

  /** What a database stands at, a line each. */
  private void standing(List<AppliedRevision> history) {
    for (AppliedRevision row : history) {
      out.println(
          (row.isApplied() ? "applied  " : "interrupted  ")
              + row.name()
              + (row.isApplied() ? "" : "  (" + interrupted(row) + ")"));
    }
    if (history.isEmpty()) {
      out.println("nothing is applied");
    }
  }

  @Override
  public void findings(List<Finding> findings) {
    for (Finding finding : findings) {
      String level = finding.level().name().toLowerCase(Locale.ROOT);
      String margin = padded("") + padded("");
      String text = finding.text().replace("\n", "\n" + margin);
      out.println(padded(level) + padded(finding.subject()) + text);
      if (!finding.wayOut().isEmpty()) {
        out.println(margin + finding.wayOut());
      }
    }
  }

  @Override
  public void health(List<HealthCheck> checks) {
    for (HealthCheck check : checks) {
      out.println((check.isGood() ? "✅ " : "❌ ") + check.text());
      check.problems().forEach(problem -> out.println("   " + problem));
    }
  }

  @Override
  public void verified(List<Verified> revisions) {
    for (Verified each : revisions) {
      String way = each.reversible() ? "up, down, up" : "up (irreversible)";
      out.println(
          padded(each.isGood() ? "ok" : "problem")
              + each.revision()
              + "  "
              + way
              + onRows(each.trial()));
      each.faults().forEach(fault -> out.println("    " + fault));
      trial(each.trial());
      each.written().forEach(line -> out.println("    " + line));
    }
  }

  private void trial(Trial trial) {
    trial.faults().forEach(fault -> out.println("    " + indented(fault)));
    trial.notes().forEach(note -> out.println("    note: " + note));
    trial
        .unfilled()
        .forEach((table, why) -> out.println("    no rows: table " + table + ": " + why));
  }

  private static String onRows(Trial trial) {
    return trial.rows() == 0
        ? ""
        : ", with " + counted(trial.rows(), "row") + " in " + counted(trial.tables(), "table");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String padded(String text) {
    return (text + "            ").substring(0, Math.max(12, text.length() + 1));
  }

  private void known(String name, Records records) {
    String message = records.message(name);
    String javaClass = records.javaClass(name);
    field("title", message == null ? List.of() : List.of(message));
    field("class", javaClass == null ? List.of() : List.of(javaClass));
    Instant created = records.created(name);
    field("created", created == null ? List.of() : List.of(created.toString()));
  }

  private void changes(String name, Records records) {
    String additions = records.additions(name);
    field("adds", additions.isEmpty() ? List.of() : List.of(additions));
    for (String line : records.changes(name)) {
      out.println("    " + line);
    }
  }

  private void field(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.println("    " + (name + "          ").substring(0, 10) + String.join(", ", values));
    }
  }

  private static String interrupted(AppliedRevision row) {
    return row.state().name().toLowerCase(Locale.ROOT)
        + ", "
        + row.stepsDone()
        + " of "
        + row.stepsTotal()
        + " steps done: "
        + (row.state() == AppliedRevision.State.UPGRADING
            ? "upgrade finishes it, downgrade takes it back"
            : "downgrade finishes it, upgrade applies it again");
  }

  @Override
  public void revisions(List<Revision> revisions) {
    for (Revision revision : revisions) {
      out.println(revision.name() + (revision.draft() ? "  (draft)" : ""));
    }
    if (revisions.isEmpty()) {
      out.println("none");
    }
  }

  @Override
  public void status(String status, List<String> revisions) {
    out.println(status);
    for (String revision : revisions) {
      out.println("    " + revision);
    }
  }

  private static String millis(Duration duration) {
    return duration.toMillis() + " ms";
  }
}
