package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final AddressBook book;
  private final Settings settings;
  private final List<Task> unfinished = new ArrayList<>();
  private final List<AppliedRevision> takenBack = new ArrayList<>();
  private final List<Task> adopted = new ArrayList<>();
  private final List<AppliedRevision> unknown = new ArrayList<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Set<String> applied = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, String> committedAs = new HashMap<>();

  UpgradePlanner(History history, AddressBook book, Settings settings) {
    this.build = book.build();
    this.history = history;
    this.resume = new Resume(build, history);
    this.book = book;
    this.settings = settings;
  }

  /** The tasks in order; none if the database is where it should be. */
  List<Task> plan(@Nullable String target) throws SQLException {
    Set<String> targets = target == null ? book.ofBuild() : book.toGoTo(target);
    wanted.addAll(build.graph().withAncestors(targets));
    applied.addAll(book.rows().names());
    for (AppliedRevision row : book.rows().all()) {
      if (Rows.isOf(book.chain(), row.placement()) || wanted.contains(row.name())) {
        settle(row);
      }
    }
    if (!unknown.isEmpty()) {
      throw Refusals.unknown(unknown);
    }
    List<Task> tasks = new ArrayList<>(unfinished);
    addTakenBack(tasks);
    tasks.addAll(adopted);
    SquashPlanner squashes = new SquashPlanner(build, book.rows(), applied);
    List<Entry> missing = missing();
    Set<String> then = new HashSet<>(applied);
    for (Entry entry : missing) {
      addMissing(entry, squashes, then, tasks);
      then.add(entry.name());
    }
    return tasks;
  }

  /** The last comes first; each while those before it are still applied. */
  private void addTakenBack(List<Task> tasks) throws SQLException {
    Set<String> still = new HashSet<>(applied);
    still.addAll(gone);
    for (AppliedRevision row : takenBack) {
      tasks.add(resume.takeBack(row, still));
      still.remove(row.name());
    }
  }

  private List<Entry> missing() {
    List<Entry> missing = new ArrayList<>();
    for (Entry entry : build.entries()) {
      if (wanted.contains(entry.name()) && !applied.contains(entry.name())) {
        missing.add(entry);
      }
    }
    return missing.isEmpty() ? missing : build.adapters().ordered(missing, applied);
  }

  private void addMissing(Entry entry, SquashPlanner squashes, Set<String> then, List<Task> tasks)
      throws SQLException {
    if (squashes.isFresh(entry)) {
      tasks.add(apply(entry, then));
      return;
    }
    List<Entry> inside = new ArrayList<>();
    for (String name : squashes.missing(entry)) {
      inside.add(build.squashes().listed(name));
    }
    List<String> missing = new ArrayList<>();
    for (Entry part : build.adapters().ordered(inside, applied)) {
      LoadedMigration migration = build.adapters().load(part.name(), then);
      tasks.add(Task.up(migration, null));
      then.add(part.name());
      missing.add(part.name());
    }
    tasks.add(squashes.squash(entry, missing));
  }

  private void settle(AppliedRevision row) throws SQLException {
    if (row.state() == State.UPGRADING) {
      settleUpgrading(row);
    } else if (row.state() == State.DOWNGRADING && isWantedAgain(row)) {
      unfinished.add(resume.upgradeAgain(row, applied));
    } else if (row.state() == State.DOWNGRADING) {
      unfinished.add(resume.takeBack(row, applied));
      applied.remove(row.name());
    } else if (row.draft()) {
      settleDraft(row);
    } else {
      settleCommitted(row);
    }
  }

  /** In development, what cannot be finished as it was begun is taken back. */
  private void settleUpgrading(AppliedRevision row) throws SQLException {
    boolean mayGo = row.draft() ? settings.drafts : settings.takeBackUnknown;
    if (mayGo && !resume.canFinish(row, applied)) {
      takeBack(row);
    } else {
      unfinished.add(resume.upgrade(row, applied));
      requireAllowed(Objects.requireNonNull(build.find(row.name())));
    }
  }

  /** Whether what is half taken back belongs to where the upgrade leads, and is as it was. */
  private boolean isWantedAgain(AppliedRevision row) {
    Entry entry = build.find(row.name());
    return entry != null
        && wanted.contains(row.name())
        && firstGone(row) == null
        && (!entry.draft() || settings.drafts)
        && build.checksum(entry).equals(row.checksum());
  }

  private void settleCommitted(AppliedRevision row) throws SQLException {
    Entry entry = build.find(row.name());
    String below = firstGone(row);
    if (entry == null && !build.squashes().isReplaced(row.name())) {
      settleUnknown(row);
    } else if (below != null && settings.takeBackUnknown) {
      takeBack(row);
    } else if (below != null) {
      throw Refusals.draftBelow(below, row);
    } else if (entry != null
        && !entry.checksum().isEmpty()
        && !entry.checksum().equals(row.checksum())) {
      throw edited(row);
    }
  }

  private void settleUnknown(AppliedRevision row) throws SQLException {
    if (settings.takeBackUnknown) {
      takeBack(row);
    } else {
      unknown.add(row);
    }
  }

  private @Nullable String firstGone(AppliedRevision row) {
    for (String needed : row.before()) {
      if (gone.contains(needed)) {
        return needed;
      }
    }
    return null;
  }

  private VarveException edited(AppliedRevision row) throws SQLException {
    List<RecordedStep> built = build.load(row.name()).up;
    return Refusals.edited(
        row, Refusals.difference(history.up(row.name()), RecordedStep.texts(built)));
  }

  private void settleDraft(AppliedRevision row) throws SQLException {
    Entry same = build.find(row.name());
    if (same != null && isUnchanged(row, same) && !same.draft()) {
      adopt(row, same);
      return;
    }
    if (!settings.drafts) {
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
      if (!applied.contains(entry.name()) && isUnchanged(draft, entry)) {
        return entry;
      }
    }
    return null;
  }

  private boolean isUnchanged(AppliedRevision draft, Entry entry) {
    Set<String> before = new HashSet<>();
    for (String name : draft.before()) {
      if (gone.contains(name)) {
        return false;
      }
      before.add(build.squashes().standIn(committedAs.getOrDefault(name, name)));
    }
    return before.equals(Set.copyOf(entry.before()))
        && build.checksum(entry).equals(draft.checksum());
  }

  private void adopt(AppliedRevision draft, Entry committed) {
    adopted.add(
        new Task(Action.ADOPTED, committed.name(), rows -> rows.adopt(draft.name(), committed)));
    committedAs.put(draft.name(), committed.name());
    applied.add(committed.name());
  }

  /** Later rows stand on earlier ones, so the last comes first. */
  private void takeBack(AppliedRevision row) {
    takenBack.add(0, row);
    gone.add(row.name());
    applied.remove(row.name());
  }

  /** Refused before its class is loaded. */
  private Task apply(Entry entry, Set<String> then) throws SQLException {
    requireAllowed(entry);
    LoadedMigration migration = build.adapters().load(entry.name(), then);
    return entry.placement().baseline() && history.isConnected()
        ? new Baseline(migration, book, settings).task(history)
        : Task.up(migration, null);
  }

  private void requireAllowed(Entry entry) {
    if (entry.draft() && !settings.drafts) {
      throw Refusals.draftPending(entry.name());
    }
  }
}
