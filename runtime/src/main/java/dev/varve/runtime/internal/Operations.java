package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Policy;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Standing;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link dev.varve.runtime.Varve} offers, for one configuration. */
public final class Operations {
  private static final Outcome NOTHING = new Outcome(List.of());

  /** Plans the tasks of a call from what the history holds. */
  @FunctionalInterface
  private interface Planner {
    List<Task> plan(Session session, History history, AddressBook book) throws SQLException;
  }

  private final Settings settings;
  private final Handshake handshake;

  /** Does nothing yet. */
  public Operations(Settings settings) {
    this.settings = settings;
    this.handshake = new Handshake(settings);
  }

  /** Applies what is missing; up to a target if there is one. */
  public Outcome upgrade(@Nullable String target) {
    Planner planner =
        (session, history, book) -> new UpgradePlanner(history, book, settings).plan(target);
    try (Session session = Session.open(settings)) {
      if (target == null && handshake.isUpToDate(session)) {
        return NOTHING;
      }
      Build build = build();
      return isUpToDate(build, session, planner) ? NOTHING : locked(build, session, planner, true);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Takes back the last ones. */
  public Outcome downgrade(int count) {
    return locked(
        (session, history, book) -> new DowngradePlanner(history, book).last(count), false);
  }

  /** Takes back what does not lead to a target. */
  public Outcome downgrade(String target) {
    return locked(
        (session, history, book) -> new DowngradePlanner(history, book).allAfter(target), false);
  }

  /** Records that the database stands at a revision. */
  public Outcome stamp(String target, boolean unchecked) {
    return locked(
        (session, history, book) -> {
          StampPlanner planner = new StampPlanner(book, settings, target);
          if (!unchecked) {
            planner.check(session.connection());
          }
          return planner.plan();
        },
        true);
  }

  /** Accepts the edit of one revision, or of all that were edited. */
  public Outcome repair(@Nullable String target) {
    return locked((session, history, book) -> new RepairPlanner(history, book).plan(target), false);
  }

  /** The heads of what is applied. */
  public List<AppliedRevision> current() {
    return ofChain(new Rows(rows()).current());
  }

  /** All rows. */
  public List<AppliedRevision> history() {
    return ofChain(rows());
  }

  /** What is not applied. */
  public List<Revision> pending() {
    Rows rows = new Rows(rows());
    Build build = build();
    return build.revisions(Handshake.pending(build, rows, settings));
  }

  /** Where the database stands. */
  public Standing standing() {
    try (Session session = Session.open(settings)) {
      if (handshake.isUpToDate(session)) {
        return Handshake.UP_TO_DATE;
      }
      History history = History.open(session, settings);
      return handshake.compare(history, book(build(), history));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Makes sure that the database is up to date. */
  public Standing ensure(Policy policy) {
    if (settings.dryRun) {
      return standing();
    }
    long end = System.nanoTime() + settings.lockWait.toNanos();
    Standing standing = policy == Policy.APPLY ? applied() : standing();
    int wait = 50;
    while (policy == Policy.WAIT
        && !standing.isReady()
        && standing.state() != Standing.State.DIVERGED) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw Refusals.notUpToDate(standing);
      }
      Retry.pause(Math.min(left, wait));
      wait = Math.min(1_000, wait * 2);
      standing = standing();
    }
    if (policy == Policy.REPORT || standing.state() == Standing.State.UP_TO_DATE) {
      return standing;
    }
    if (policy == Policy.FAIL || !standing.isReady()) {
      throw Refusals.notUpToDate(standing);
    }
    Run.LOG.log(
        System.Logger.Level.INFO, "the database is ahead of this build: {0}", standing.unknown());
    return standing;
  }

  /** A newer build may have come before this one, while it waited for the lock. */
  private Standing applied() {
    try {
      upgrade(null);
      return Handshake.UP_TO_DATE;
    } catch (VarveException e) {
      Standing standing = e.code().equals(ErrorCode.APPLIED_UNKNOWN) ? standing() : null;
      if (standing == null || !standing.isReady()) {
        throw e;
      }
      return standing;
    }
  }

  /** The heads of the build. */
  public List<Revision> heads() {
    Build build = build();
    Set<String> heads = build.graph().heads();
    heads.retainAll(new AddressBook(build, new Rows(List.of()), settings.chain).ofBuild());
    return build.revisions(heads);
  }

  /** Those of the build that are meant; all without an address. */
  public List<Revision> revisions(@Nullable String address) {
    Build build = build();
    AddressBook book = new AddressBook(build, new Rows(List.of()), settings.chain);
    return build.revisions(address == null ? book.ofBuild() : book.toGoTo(address));
  }

  /** The parts of the way from one revision to another. */
  public Outcome offline(String from, String to) {
    Build build = build();
    AddressBook nowhere = new AddressBook(build, new Rows(List.of()), settings.chain);
    Set<String> start = build.graph().withAncestors(nowhere.toGoTo(from));
    List<AppliedRevision> rows = new ArrayList<>();
    for (Entry entry : build.adapters().ordered(List.copyOf(build.entries()), Set.of())) {
      if (start.contains(entry.name())) {
        rows.add(applied(build, entry));
      }
    }
    AddressBook book = new AddressBook(build, new Rows(rows), settings.chain);
    Set<String> end = build.graph().withAncestors(book.toGoTo(to));
    boolean up = end.containsAll(start);
    if (!up && !start.containsAll(end)) {
      throw new VarveException(
          ErrorCode.NO_WAY,
          "neither of " + from + " and " + to + " leads to the other. Name two that do.");
    }
    History history = History.offline(settings);
    List<Move> parts = new ArrayList<>();
    try {
      List<Task> tasks =
          up
              ? new UpgradePlanner(history, book, settings).plan(to)
              : new DowngradePlanner(history, book).allAfter(to);
      for (Task task : tasks) {
        task.check(null);
        task.addParts(history, parts);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return new Outcome(parts);
  }

  private static AppliedRevision applied(Build build, Entry entry) {
    return new AppliedRevision(
        entry.id(),
        entry.parents(),
        entry.placement(),
        build.checksum(entry),
        entry.schema(),
        false,
        AppliedRevision.State.APPLIED,
        0,
        0,
        "",
        Instant.EPOCH,
        Duration.ZERO,
        0);
  }

  private Build build() {
    return Build.read(settings.loader);
  }

  private List<AppliedRevision> rows() {
    try (Session session = Session.open(settings)) {
      return History.open(session, settings).rows();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private List<AppliedRevision> ofChain(List<AppliedRevision> rows) {
    List<AppliedRevision> own = new ArrayList<>();
    for (AppliedRevision row : rows) {
      if (Rows.isOf(settings.chain, row.placement())) {
        own.add(row);
      }
    }
    return List.copyOf(own);
  }

  private AddressBook book(Build build, History history) throws SQLException {
    return new AddressBook(build, new Rows(history.rows()), settings.chain);
  }

  /** Without the lock: the usual start of an application, which finds nothing to do. */
  private boolean isUpToDate(Build build, Session session, Planner planner) throws SQLException {
    History history = History.open(session, settings);
    AddressBook book = book(build, history);
    return book.rows().isWhole() && planner.plan(session, history, book).isEmpty();
  }

  private Outcome locked(Planner planner, boolean create) {
    Build build = build();
    try (Session session = Session.open(settings)) {
      return locked(build, session, planner, create);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Reads the history again, since another process may have done the work meanwhile. */
  private Outcome locked(Build build, Session session, Planner planner, boolean create)
      throws SQLException {
    History known = History.open(session, settings);
    if (settings.dryRun) {
      return new Outcome(Run.planned(checked(planner.plan(session, known, book(build, known)))));
    }
    try (AdvisoryLock lock = AdvisoryLock.acquire(settings, known.tableName(), session)) {
      History history = History.open(session, settings);
      List<Task> tasks = checked(planner.plan(session, history, book(build, history)));
      if (tasks.isEmpty()) {
        return NOTHING;
      }
      history.requireWritable();
      history.prepare(create);
      session.begin(settings);
      return new Run(settings, session, history, lock).of(tasks);
    }
  }

  private List<Task> checked(List<Task> tasks) throws SQLException {
    for (Task task : tasks) {
      task.check(settings);
    }
    return tasks;
  }

  /** Asks for the name of the role only where it lacks a right: this session may be dead. */
  private VarveException failed(SQLException e) {
    String role = "";
    if (Errors.isMissingRight(e)) {
      try (Session session = Session.open(settings)) {
        role = session.user();
      }
    }
    String advice = Advice.of(e, role, settings.historyTable);
    return Errors.database("read or write the history", e, advice);
  }
}
