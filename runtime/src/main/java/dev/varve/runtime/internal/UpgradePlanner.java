package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the history with the build, row by row in the order of application, and says what must
 * be done: interrupted runs are finished, changed drafts taken back, unchanged ones adopted, and
 * what is missing is applied.
 */
final class UpgradePlanner {
  private final Build build;
  private final History history;
  private final Resume resume;
  private final boolean drafts;
  private final List<Task> unfinished = new ArrayList<>();
  private final List<Task> takenBack = new ArrayList<>();
  private final List<Task> adopted = new ArrayList<>();
  private final Set<String> applied = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, String> committedAs = new HashMap<>();

  UpgradePlanner(Build build, History history, boolean drafts) {
    this.build = build;
    this.history = history;
    this.resume = new Resume(build, history);
    this.drafts = drafts;
  }

  /** The tasks in order; none if the database is where it should be. */
  List<Task> plan(List<AppliedRevision> rows, @Nullable String target) throws SQLException {
    Set<String> wanted = build.leadingTo(target);
    for (AppliedRevision row : rows) {
      applied.add(row.id());
    }
    for (AppliedRevision row : rows) {
      settle(row);
    }
    List<Task> tasks = new ArrayList<>(unfinished);
    tasks.addAll(takenBack);
    tasks.addAll(adopted);
    for (Entry entry : build.entries()) {
      if (wanted.contains(entry.id()) && !applied.contains(entry.id())) {
        tasks.add(apply(entry));
      }
    }
    return tasks;
  }

  private void settle(AppliedRevision row) throws SQLException {
    switch (row.state()) {
      case UPGRADING -> unfinished.add(allowed(resume.upgrade(row)));
      case DOWNGRADING -> {
        unfinished.add(resume.takeBack(row));
        applied.remove(row.id());
      }
      case APPLIED -> {
        if (row.draft()) {
          settleDraft(row);
        } else {
          requireAsBuilt(row);
        }
      }
    }
  }

  private void requireAsBuilt(AppliedRevision row) throws SQLException {
    Entry entry = build.find(row.id());
    if (entry == null) {
      throw Refusals.unknown(row);
    }
    if (!entry.checksum().isEmpty() && !entry.checksum().equals(row.checksum())) {
      throw edited(row);
    }
    for (String parent : row.parents()) {
      if (gone.contains(parent)) {
        throw Refusals.draftBelow(parent, row);
      }
    }
  }

  private VarveException edited(AppliedRevision row) throws SQLException {
    List<RecordedStep> built = build.load(row.id()).up();
    return Refusals.edited(row, Difference.first(history.up(row.id()), RecordedStep.texts(built)));
  }

  private void settleDraft(AppliedRevision row) throws SQLException {
    Entry same = build.find(row.id());
    if (same != null && isUnchanged(row, same) && !same.draft()) {
      adopt(row, same);
      return;
    }
    if (!drafts) {
      throw Refusals.draftApplied(row);
    }
    Entry now = same == null ? committed(row) : same;
    if (now == null || !isUnchanged(row, now)) {
      takeBack(row);
    } else if (!now.equals(same)) {
      adopt(row, now);
    }
  }

  /** The revision that a draft became: of another id, and not applied yet. */
  private @Nullable Entry committed(AppliedRevision draft) {
    for (Entry entry : build.entries()) {
      if (!applied.contains(entry.id()) && isUnchanged(draft, entry)) {
        return entry;
      }
    }
    return null;
  }

  private boolean isUnchanged(AppliedRevision draft, Entry entry) {
    Set<String> parents = new HashSet<>();
    for (String parent : draft.parents()) {
      if (gone.contains(parent)) {
        return false;
      }
      parents.add(committedAs.getOrDefault(parent, parent));
    }
    return parents.equals(Set.copyOf(entry.parents()))
        && build.checksum(entry).equals(draft.checksum());
  }

  private void adopt(AppliedRevision draft, Entry committed) {
    adopted.add(new Task.Adopt(draft.id(), committed));
    committedAs.put(draft.id(), committed.id());
    applied.add(committed.id());
  }

  /** Later rows stand on earlier ones, so the last comes first. */
  private void takeBack(AppliedRevision draft) throws SQLException {
    takenBack.add(0, resume.takeBack(draft));
    gone.add(draft.id());
    applied.remove(draft.id());
  }

  /** Refused before its class is loaded. */
  private Task apply(Entry entry) {
    requireAllowed(entry);
    return new Task.Apply(build.load(entry.id()), Reached.NOTHING);
  }

  private Task allowed(Task.Apply task) {
    requireAllowed(task.migration().entry());
    return task;
  }

  private void requireAllowed(Entry entry) {
    if (entry.draft() && !drafts) {
      throw Refusals.draftPending(entry.id());
    }
  }
}
