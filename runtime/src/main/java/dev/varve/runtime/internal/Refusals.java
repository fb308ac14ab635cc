package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Checksum;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Standing;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a database and a build do not go together. */
final class Refusals {

  private static final String NOTHING = "(nothing)";

  private Refusals() {}

  static VarveException edited(AppliedRevision row, @Nullable String difference) {
    String what = difference == null ? "its checksum differs." : difference;
    return new VarveException(
        ErrorCode.EDITED,
        "the revision "
            + row.name()
            + " was edited after it was applied ("
            + row.appliedAt()
            + ", by "
            + row.appliedBy()
            + "): "
            + what
            + "\nIt is never applied again, so the databases would differ. Put the old text back, and"
            + " make the change a new migration; or, if the database has what the new text says,"
            + " accept it: repair.");
  }

  static VarveException unknown(List<AppliedRevision> rows) {
    List<String> described = new ArrayList<>();
    for (AppliedRevision row : rows) {
      described.add(row.name() + " (" + row.appliedAt() + ", by " + row.appliedBy() + ")");
    }
    boolean one = rows.size() == 1;
    return new VarveException(
        ErrorCode.APPLIED_UNKNOWN,
        (one ? "the revision " : "the revisions ")
            + String.join(", ", described)
            + (one ? " is" : " are")
            + " applied, but this build does not hold "
            + (one ? "it" : "them")
            + ". Run the build that does, or one that came after it; or take back what is of another"
            + " branch by the steps that the history keeps: downgrade, or in development"
            + " takeBackUnknown(true).");
  }

  static VarveException unknownUnfinished(AppliedRevision row) {
    return new VarveException(
        ErrorCode.APPLIED_UNKNOWN,
        "the revision "
            + row.name()
            + " is applied by "
            + row.stepsDone()
            + " of its "
            + row.stepsTotal()
            + " steps, but this build does not hold it. Finish it with the build that does, or take back"
            + " what is done: downgrade.");
  }

  /** Why the way back of an interrupted run is not known, and what leads on. */
  static VarveException noWayBack(AppliedRevision row, int index, Step step) {
    return turnRefused(
        row,
        "No waypoint is between the beginning of step "
            + (index + 1)
            + " and there, and the step does more than to add something, so that it is not known"
            + " which "
            + (isUp(row) ? "down" : "up")
            + " steps undo it:\n  "
            + indented(step.text())
            + "\n",
        ", or mark in its class, in up and in down, a state that both come to there:"
            + " steps.waypoint(\"…\").");
  }

  static VarveException uncertain(AppliedRevision row, Step next) {
    return turnRefused(
        row,
        "It is not known whether step "
            + (row.stepsDone() + 1)
            + ", which runs outside a transaction, was done:\n  "
            + indented(next.text())
            + "\n",
        ".");
  }

  private static boolean isUp(AppliedRevision row) {
    return row.state() == AppliedRevision.State.UPGRADING;
  }

  private static VarveException turnRefused(AppliedRevision row, String why, String marks) {
    boolean up = isUp(row);
    return new VarveException(
        ErrorCode.NO_WAY_BACK,
        "the "
            + (up ? "upgrade" : "downgrade")
            + " of the revision "
            + row.name()
            + " was interrupted after "
            + row.stepsDone()
            + " of "
            + row.stepsTotal()
            + " steps and cannot be "
            + (up ? "taken back" : "applied again")
            + " from there. "
            + why
            + (up
                ? "Correct what stopped it and finish it (upgrade), then take it back"
                : "Correct what stopped it and finish it (downgrade), then apply it again")
            + marks
            + " Nothing was run.");
  }

  static VarveException draftPending(String name) {
    return new VarveException(
        ErrorCode.DRAFT_REFUSED,
        "the revision "
            + name
            + " is a draft: a change of the schema that was never committed as a migration. Commit it"
            + " (-Dvarve.commit=\"what it does\") and build again, or allow drafts"
            + " (allowDrafts(true)) in development.");
  }

  static VarveException draftApplied(AppliedRevision row) {
    return new VarveException(
        ErrorCode.DRAFT_REFUSED,
        "the revision "
            + row.name()
            + " is applied as a draft ("
            + row.appliedAt()
            + ", by "
            + row.appliedBy()
            + "), and drafts are not allowed here. Take it back (downgrade), or allow drafts"
            + " (allowDrafts(true)) in development.");
  }

  static VarveException draftBelow(String draft, AppliedRevision above) {
    return new VarveException(
        ErrorCode.DRAFT_BELOW,
        "the applied draft "
            + draft
            + " has changed and must be taken back first, but the revision "
            + above.name()
            + ", which is no draft, stands on it. Take both back (downgrade), then upgrade.");
  }

  static VarveException notUpToDate(Standing standing) {
    return new VarveException(
        ErrorCode.NOT_UP_TO_DATE,
        "the database is "
            + standing.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + shown("; pending: ", standing.pending())
            + shown("; applied, but not in this build: ", standing.unknown())
            + shown("; edited, or a draft: ", standing.edited())
            + shown("; unfinished: ", standing.unfinished())
            + ". Upgrade it with this build (where it is behind or dirty), "
            + (standing.state() == Standing.State.DIRTY
                ? "take back what an interrupted run did (downgrade), "
                : "")
            + "or run the build that it was upgraded with.");
  }

  private static String shown(String what, List<String> names) {
    return names.isEmpty() ? "" : what + Names.shown(names);
  }

  /** The first difference in meaning between two lists of steps; null if there is none. */
  static @Nullable String difference(List<Step> applied, List<Step> built) {
    for (int i = 0; i < Math.max(applied.size(), built.size()); i++) {
      Step old = i < applied.size() ? applied.get(i) : null;
      Step now = i < built.size() ? built.get(i) : null;
      if (old == null || now == null || !Checksum.same(old, now)) {
        return between(i + 1, old, now);
      }
    }
    return null;
  }

  private static String shown(int number, String applied, String built) {
    return "step "
        + number
        + " differs.\n  applied:       "
        + indented(applied)
        + "\n  in this build: "
        + indented(built);
  }

  private static String between(int number, @Nullable Step old, @Nullable Step now) {
    if (old != null && now != null && old.kind() != now.kind()) {
      return shown(
          number, old.kind().label() + ": " + old.text(), now.kind().label() + ": " + now.text());
    }
    List<String> before = statements(old);
    List<String> after = statements(now);
    int i = 0;
    while (i < before.size() && i < after.size() && same(before.get(i), after.get(i))) {
      i++;
    }
    return shown(
        number,
        i < before.size() ? before.get(i) : NOTHING,
        i < after.size() ? after.get(i) : NOTHING);
  }

  private static List<String> statements(@Nullable Step step) {
    List<String> texts = new ArrayList<>();
    if (step != null && step.kind().isSql()) {
      for (SqlStatement statement : SqlStatement.split(step.text())) {
        texts.add(statement.text());
      }
    } else if (step != null) {
      texts.add(step.text());
    }
    return texts;
  }

  private static boolean same(String one, String other) {
    return Checksum.same(new Step(Step.Kind.SQL, one), new Step(Step.Kind.SQL, other));
  }

  private static String indented(String text) {
    return text.replace("\n", "\n                 ");
  }
}
