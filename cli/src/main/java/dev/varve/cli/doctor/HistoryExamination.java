package dev.varve.cli.doctor;

import dev.varve.runtime.Standing;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.List;

/** Where the database stands. */
final class HistoryExamination {
  private static final String SUBJECT = "history";
  private static final int SHOWN = 5;

  private final Varve varve;

  HistoryExamination(Varve varve) {
    this.varve = varve;
  }

  List<Finding> examine() {
    try {
      List<Finding> found = findings(varve.standing());
      return found.isEmpty() ? List.of(Finding.ok(SUBJECT, "up to date")) : found;
    } catch (VarveException e) {
      return List.of(Finding.problem(SUBJECT, String.valueOf(e.getMessage()), ""));
    }
  }

  private static List<Finding> findings(Standing standing) {
    List<Finding> found = new ArrayList<>();
    if (!standing.unfinished().isEmpty()) {
      found.add(
          Finding.note(
              SUBJECT,
              "interrupted, or going on at this moment: " + some(standing.unfinished()),
              "Go on from where it stands: upgrade, or back: downgrade (varve current says how far)."));
    }
    if (!standing.edited().isEmpty()) {
      found.add(
          Finding.problem(
              SUBJECT,
              "not as they were applied: " + some(standing.edited()),
              "Undo the edit, or accept it by repair, if what it does is the same."));
    }
    if (!standing.unknown().isEmpty()) {
      boolean ahead = standing.state() == Standing.State.AHEAD;
      String text = "applied, but not in this build: " + some(standing.unknown());
      found.add(
          ahead
              ? Finding.note(SUBJECT, text, "A later build has upgraded: use that one to migrate.")
              : Finding.problem(
                  SUBJECT, text, "Use a build that holds them, or take them back with theirs."));
    }
    if (!standing.pending().isEmpty()) {
      found.add(
          Finding.note(
              SUBJECT,
              standing.pending().size() + " not applied yet: " + some(standing.pending()),
              "Run upgrade."));
    }
    return found;
  }

  private static String some(List<String> revisions) {
    String shown = String.join(", ", revisions.subList(0, Math.min(SHOWN, revisions.size())));
    return revisions.size() > SHOWN ? shown + ", …" : shown;
  }
}
