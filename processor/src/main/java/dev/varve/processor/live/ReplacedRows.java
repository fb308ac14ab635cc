package dev.varve.processor.live;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.runtime.AppliedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is applied of revisions that were squashed, in a database that has not been told yet. */
final class ReplacedRows {
  private final History history;
  private final Map<String, AppliedRevision> applied;

  ReplacedRows(History history, Map<String, AppliedRevision> applied) {
    this.history = history;
    this.applied = applied;
  }

  /**
   * Takes the rows out. Where they are all that a squash replaces, it counts as applied.
   *
   * @param known takes such squashes
   * @return the id of a squash of which a part is applied; empty if there is none
   */
  String takeOut(Set<String> known) {
    String inside = "";
    for (Revision revision : history.revisions()) {
      if (!revision.links().replaces().isEmpty()) {
        List<String> missing = new ArrayList<>(revision.links().replaces());
        boolean any = missing.removeAll(applied.keySet());
        applied.keySet().removeAll(revision.links().replaces());
        if (any && missing.stream().allMatch(this::isSquash)) {
          known.add(revision.id());
        } else if (any) {
          inside = revision.id();
        }
      }
    }
    return inside;
  }

  /** A squash within the squash is not applied where its own revisions are. */
  private boolean isSquash(String id) {
    return history.records().stream()
        .anyMatch(record -> record.id().equals(id) && !record.links().replaces().isEmpty());
  }
}
