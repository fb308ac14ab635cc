package dev.varve.model.merge;

import dev.varve.model.change.Change;
import dev.varve.model.plan.ChangeText;
import org.jspecify.annotations.Nullable;

/**
 * Two changes that two sides made, of which neither knew of the other.
 *
 * @param revision the revision that made the one change
 * @param change the change
 * @param otherRevision the revision that made the other
 * @param otherChange the other change; null where the one is made otherwise after the other
 *     revision although no single change of it stands against it
 */
public record Conflict(
    String revision, Change change, String otherRevision, @Nullable Change otherChange) {

  /** Whether both sides made the same change. */
  public boolean isSame() {
    return change.equals(otherChange);
  }

  /** Both changes in words, with the revisions that made them. */
  public String text() {
    String mine = revision + " made \"" + ChangeText.line(change) + "\"";
    if (otherChange == null) {
      return mine + ", which is other work after " + otherRevision;
    }
    return isSame()
        ? revision + " and " + otherRevision + " both made \"" + ChangeText.line(change) + "\""
        : mine + ", " + otherRevision + " made \"" + ChangeText.line(otherChange) + "\"";
  }
}
