package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link dev.varve.runtime.Varve} offers, for one configuration. */
public final class Operations {
  private static final System.Logger LOG = System.getLogger("dev.varve.runtime");
  private static final Outcome NOTHING = new Outcome(List.of());

  /** Plans the tasks of a call from what the history holds. */
  @FunctionalInterface
  private interface Planner {
    List<Task> plan(History history, List<AppliedRevision> rows) throws SQLException;
  }

  /** One of the ways to take revisions back. */
  @FunctionalInterface
  private interface Back {
    List<Task> plan(DowngradePlanner planner) throws SQLException;
  }

  /** Reads, or works, on a session of its own. */
  @FunctionalInterface
  private interface Work<T> {
    T run(Session session, History history) throws SQLException;
  }

  private final Settings settings;

  /** Does nothing yet. */
  public Operations(Settings settings) {
    this.settings = settings;
  }

  /** Applies what is missing; up to a target if there is one. */
  public Outcome upgrade(@Nullable String target) {
    Build build = build();
    Planner planner =
        (history, rows) -> new UpgradePlanner(build, history, settings.drafts()).plan(rows, target);
    return onSession(
        (session, history) ->
            isUpToDate(history, planner) ? NOTHING : locked(session, planner, true));
  }

  /** Takes back the last ones. */
  public Outcome downgrade(int count) {
    return downgrade(planner -> planner.last(count));
  }

  /** Takes back what does not lead to a target. */
  public Outcome downgrade(String target) {
    return downgrade(planner -> planner.allAfter(target));
  }

  /** Takes back everything. */
  public Outcome downgradeToBase() {
    return downgrade(DowngradePlanner::everything);
  }

  /** The heads of what is applied. */
  public List<AppliedRevision> current() {
    List<AppliedRevision> applied = history().stream().filter(AppliedRevision::isApplied).toList();
    RevisionGraph graph = new RevisionGraph();
    for (AppliedRevision row : applied) {
      graph.add(row.id(), row.parents());
    }
    Set<String> heads = graph.heads();
    return applied.stream().filter(row -> heads.contains(row.id())).toList();
  }

  /** All rows. */
  public List<AppliedRevision> history() {
    return onSession((session, history) -> List.copyOf(history.rows()));
  }

  /** What is not applied. */
  public List<Revision> pending() {
    Set<String> applied = new HashSet<>();
    for (AppliedRevision row : history()) {
      if (row.isApplied()) {
        applied.add(row.id());
      }
    }
    List<Revision> pending = new ArrayList<>();
    for (Entry entry : build().entries()) {
      if (!applied.contains(entry.id())) {
        pending.add(Build.revision(entry));
      }
    }
    return pending;
  }

  /** The heads of the build. */
  public List<Revision> heads() {
    return build().heads();
  }

  private Build build() {
    return Build.read(settings.loader());
  }

  private Outcome downgrade(Back back) {
    Build build = build();
    Planner planner = (history, rows) -> back.plan(new DowngradePlanner(build, history, rows));
    return onSession((session, history) -> locked(session, planner, false));
  }

  /** Without the lock: the usual start of an application, which finds nothing to do. */
  private static boolean isUpToDate(History history, Planner planner) throws SQLException {
    List<AppliedRevision> rows = history.rows();
    return rows.stream().allMatch(AppliedRevision::isApplied)
        && planner.plan(history, rows).isEmpty();
  }

  /** Reads the history again, since another process may have done the work meanwhile. */
  private Outcome locked(Session session, Planner planner, boolean create) throws SQLException {
    String table = History.open(session, settings).tableName();
    try (AdvisoryLock lock = AdvisoryLock.acquire(settings, table)) {
      History history = History.open(session, settings);
      List<Task> tasks = planner.plan(history, history.rows());
      tasks.forEach(Task::check);
      if (create && !tasks.isEmpty()) {
        history.createIfMissing();
      }
      return run(tasks, session, history, lock);
    }
  }

  private Outcome run(List<Task> tasks, Session session, History history, AdvisoryLock lock)
      throws SQLException {
    List<Move> moves = new ArrayList<>();
    Retry retry = new Retry(settings.lockTries());
    session.useLockTimeout(settings.lockTimeout());
    for (Task task : tasks) {
      lock.requireHeld();
      session.reset();
      Move move = task.run(session, history, retry);
      moves.add(move);
      log(move);
    }
    return new Outcome(moves);
  }

  private static void log(Move move) {
    LOG.log(
        System.Logger.Level.INFO,
        "{0} {1} ({2} of its steps, {3} ms)",
        move.action().name().toLowerCase(Locale.ROOT),
        move.revision(),
        move.steps(),
        Long.toString(move.duration().toMillis()));
  }

  private <T> T onSession(Work<T> work) {
    try (Session session = Session.open(settings.dataSource())) {
      return work.run(session, History.open(session, settings));
    } catch (SQLException e) {
      throw Errors.database("read or write the history", e);
    }
  }
}
