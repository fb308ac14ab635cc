package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import org.jspecify.annotations.Nullable;

/** Why a database and a build do not go together. */
final class Refusals {

  private Refusals() {}

  static VarveException edited(AppliedRevision row, @Nullable Difference difference) {
    String what = difference == null ? "its checksum differs." : difference.shown();
    return new VarveException(
        ErrorCode.EDITED,
        "the revision "
            + row.id()
            + " was edited after it was applied ("
            + row.appliedAt()
            + ", by "
            + row.appliedBy()
            + "): "
            + what
            + "\nIt is never applied again, so the databases would differ. Put the old text back, and"
            + " make the change a new migration.");
  }

  static VarveException unknown(AppliedRevision row) {
    return new VarveException(
        ErrorCode.APPLIED_UNKNOWN,
        "the revision "
            + row.id()
            + " is applied ("
            + row.appliedAt()
            + ", by "
            + row.appliedBy()
            + "), but this build does not hold it. Run the build that does, or one that came after"
            + " it; downgrade takes it back by the steps that the history keeps.");
  }

  static VarveException unknownUnfinished(AppliedRevision row) {
    return new VarveException(
        ErrorCode.APPLIED_UNKNOWN,
        "the revision "
            + row.id()
            + " is applied by "
            + row.stepsDone()
            + " of its "
            + row.stepsTotal()
            + " steps, but this build does not hold it. Run the build that does, to finish it first.");
  }

  static VarveException draftPending(String id) {
    return new VarveException(
        ErrorCode.DRAFT_REFUSED,
        "the revision "
            + id
            + " is a draft: a change of the schema that was never committed as a migration. Commit it"
            + " (-Dvarve.commit=\"what it does\") and build again, or allow drafts"
            + " (allowDrafts(true)) in development.");
  }

  static VarveException draftApplied(AppliedRevision row) {
    return new VarveException(
        ErrorCode.DRAFT_REFUSED,
        "the revision "
            + row.id()
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
            + above.id()
            + ", which is no draft, stands on it. Take both back (downgrade), then upgrade.");
  }
}
