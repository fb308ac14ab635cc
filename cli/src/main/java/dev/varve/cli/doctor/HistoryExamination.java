package dev.varve.cli.doctor;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.List;

/** Where the database stands. */
final class HistoryExamination {
  private static final String SUBJECT = "history";

  private final Varve varve;

  HistoryExamination(Varve varve) {
    this.varve = varve;
  }

  List<Finding> examine() {
    try {
      List<Finding> found = new ArrayList<>();
      for (AppliedRevision row : varve.history()) {
        if (!row.isApplied()) {
          found.add(
              Finding.note(
                  SUBJECT,
                  row.name() + " was interrupted after step " + row.stepsDone(),
                  "Run upgrade, which finishes it."));
        }
      }
      List<Revision> pending = varve.pending();
      if (!pending.isEmpty()) {
        found.add(
            Finding.note(
                SUBJECT,
                pending.size() + " migrations are not applied yet, first " + pending.get(0).name(),
                "Run upgrade."));
      }
      return found.isEmpty() ? List.of(Finding.ok(SUBJECT, "up to date")) : found;
    } catch (VarveException e) {
      return List.of(Finding.problem(SUBJECT, String.valueOf(e.getMessage()), ""));
    }
  }
}
