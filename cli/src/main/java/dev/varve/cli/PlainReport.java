package dev.varve.cli;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

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
  public void applied(List<AppliedRevision> rows, boolean verbose) {
    for (AppliedRevision row : rows) {
      out.println(row.name() + (row.isApplied() ? "" : "  (" + interrupted(row) + ")"));
      if (verbose) {
        out.println("    parents   " + orNone(String.join(", ", row.parents())));
        out.println("    applied   " + row.appliedAt() + " by " + row.appliedBy());
        out.println("    took      " + millis(row.duration()));
        out.println("    checksum  " + row.checksum());
        out.println("    schema    " + orNone(row.schema()));
      }
    }
    if (rows.isEmpty()) {
      out.println("nothing is applied");
    }
  }

  private static String interrupted(AppliedRevision row) {
    return row.state().name().toLowerCase(Locale.ROOT)
        + ", "
        + row.stepsDone()
        + " of "
        + row.stepsTotal()
        + " steps done";
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

  private static String orNone(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
