package dev.varve.processor.live;

import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.SchemaHash;
import dev.varve.runtime.AppliedRevision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a database stands. Revisions that the project does not know, and that stand on none
 * that it knows, are of another project which shares the database.
 */
final class StandingFinder {
  private final History history;
  private final Map<String, AppliedRevision> applied = new HashMap<>();
  private final Set<String> known = new TreeSet<>();
  private @Nullable AppliedRevision draft;
  private final String inside;
  private String interrupted = "";

  StandingFinder(History history, List<AppliedRevision> rows) {
    this.history = history;
    for (AppliedRevision row : ofChain(chain(history), rows)) {
      applied.put(row.id(), row);
      if (!row.isApplied()) {
        interrupted = row.id();
      } else if (row.draft()) {
        draft = row;
      } else if (history.find(row.id()) != null) {
        known.add(row.id());
      }
    }
    this.inside = new ReplacedRows(history, applied).takeOut(known);
  }

  /** Other chains share the table with that of the project. */
  private static List<AppliedRevision> ofChain(String chain, List<AppliedRevision> rows) {
    List<AppliedRevision> own = new ArrayList<>();
    for (AppliedRevision row : rows) {
      if (row.placement().chain().equals(chain)) {
        own.add(row);
      }
    }
    return own;
  }

  private static String chain(History history) {
    List<Revision> revisions = history.revisions();
    return revisions.isEmpty() ? "" : revisions.get(0).links().chain();
  }

  /**
   * Where the database stands.
   *
   * @param isNew whether the database holds nothing of the project's
   * @param declared what the classes declare, which an applied draft may have made of it
   */
  Standing find(boolean isNew, SchemaModel declared) {
    Set<String> later = later();
    Set<String> heads = heads();
    if (!interrupted.isEmpty()) {
      return Standing.unknown(
          "the migration " + interrupted + " was interrupted there; upgrade it");
    } else if (!inside.isEmpty()) {
      return Standing.unknown(
          "it stands between the revisions that were squashed into " + inside + "; upgrade it");
    } else if (!later.isEmpty()) {
      return Standing.unknown(
          "it stands at "
              + String.join(" and ", later)
              + ", which is no revision of this project: it is of a later state or another branch");
    } else if (heads.size() > 1) {
      return Standing.unknown(
          "it stands at several revisions: " + String.join(" and ", heads) + "; upgrade it");
    } else if (draft != null) {
      return atDraft(draft, declared);
    }
    return at(heads, isNew);
  }

  private static Standing atDraft(AppliedRevision draft, SchemaModel declared) {
    return draft.schema().equals(SchemaHash.of(declared).hex())
        ? new Standing("", declared, 0, true, "")
        : Standing.unknown("another draft than what the classes say now is applied to it");
  }

  /** Without a history it should be as the last revision says, unless nothing was made there. */
  private Standing at(Set<String> heads, boolean isNew) {
    Revision last = heads.isEmpty() && !isNew ? history.head() : null;
    if (last != null) {
      return new Standing(last.id(), history.schemaAt(last.id()), 0, false, "");
    }
    String id = String.join("", heads);
    SchemaModel expected = id.isEmpty() ? SchemaModel.EMPTY : history.schemaAt(id);
    return new Standing(id, expected, history.revisions().size() - known.size(), false, "");
  }

  /** The known revisions that no other known one stands on. */
  private Set<String> heads() {
    Set<String> heads = new TreeSet<>(known);
    for (String id : known) {
      Revision revision = history.find(id);
      if (revision != null) {
        revision.parents().forEach(heads::remove);
      }
    }
    return heads;
  }

  /** The unknown revisions that stand on known ones, directly or not, and on which none stands. */
  private Set<String> later() {
    Set<String> later = new TreeSet<>();
    for (AppliedRevision row : applied.values()) {
      if (!row.draft() && history.find(row.id()) == null && standsOnKnown(row)) {
        later.add(row.id());
      }
    }
    for (AppliedRevision row : applied.values()) {
      if (!row.draft()) {
        row.parents().forEach(later::remove);
      }
    }
    return later;
  }

  private boolean standsOnKnown(AppliedRevision row) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(row.parents());
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (history.find(id) != null) {
        return true;
      }
      AppliedRevision parent = applied.get(id);
      if (parent != null && seen.add(id)) {
        open.addAll(parent.parents());
      }
    }
    return false;
  }
}
