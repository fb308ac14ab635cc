package dev.varve.processor;

import dev.varve.model.change.Change;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.problem.Severity;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.unmanaged.UnmanagedRecords;
import dev.varve.processor.live.Classes;
import dev.varve.processor.live.Finding;
import dev.varve.processor.live.LiveDatabase;
import dev.varve.processor.live.LiveDifference;
import dev.varve.processor.live.LiveOptions;
import dev.varve.processor.live.LiveProblem;
import dev.varve.processor.live.LiveRequest;
import dev.varve.processor.live.OtherDrift;
import dev.varve.processor.read.DatabaseSettings;
import java.util.List;
import java.util.Objects;

/**
 * The live database in a compile that asks for one. Only this class knows of it: in all other
 * compiles neither it nor anything that it uses is loaded.
 */
final class LiveComparison {
  private final Project project;
  private final Pending recorded;
  private final Reporter reporter;
  private final LiveOptions options;

  private LiveComparison(Project project, Pending recorded, Reporter reporter) {
    this.project = project;
    this.recorded = recorded;
    this.reporter = reporter;
    this.options = Objects.requireNonNull(project.options().live());
  }

  /**
   * Looks at the database, reports how it has drifted, and compares the classes with it if that is
   * asked for.
   *
   * @param recorded how the classes differ from the last revision
   * @return what is pending
   */
  static Pending of(Project project, Pending recorded, Reporter reporter) {
    try {
      return new LiveComparison(project, recorded, reporter).compare();
    } catch (ProblemException e) {
      if (e.problem().code().severity() == Severity.ERROR) {
        throw e;
      }
      reporter.report(e.problem(), null);
      return recorded;
    }
  }

  private Pending compare() {
    DatabaseSettings settings = recorded.domain().settings().database();
    LiveRequest request = new LiveRequest(options, settings, System.getenv(), commits());
    request.findings().forEach(this::report);
    LiveDatabase database = LiveDatabase.read(request, classes());
    if (options.isBaseline()) {
      return baseline(database);
    }
    List<Change> drift = database.drift();
    Pending pending = options.isBase() ? pending(database, drift) : recorded;
    database.findings().forEach(this::report);
    boolean fails = project.options().mode() == Mode.CHECK && settings.failsOnDrift();
    for (Change change : drift) {
      ChangePlace place = ChangePlaces.of(change);
      String line = ChangeText.line(change);
      report(new Finding(drift(database, line, fails), place.object(), place.part()));
    }
    for (OtherDrift other : database.otherDrift()) {
      report(new Finding(drift(database, other.line(), fails), other.object(), ""));
    }
    database
        .users(recorded.base().schema(), recorded.plan().changes())
        .forEach((change, users) -> report(inUse(database, change, users)));
    return pending;
  }

  private Pending baseline(LiveDatabase database) {
    SchemaModel there = database.baseline();
    database.findings().forEach(this::report);
    Plan plan =
        Planner.plan(
            SchemaModel.EMPTY, there, Renames.NONE, recorded.domain().settings().versions());
    Finding tried = options.isTried() ? database.tried(plan.up(), there) : null;
    if (tried != null) {
      report(tried);
    }
    reporter.note(
        "varve: the database at "
            + database.name()
            + " has already what this revision makes: there an upgrade stamps it, and a downgrade"
            + " leaves the tables; on a new database it is run.");
    return recorded.baseline(plan);
  }

  private boolean commits() {
    return project.options().mode() == Mode.COMMIT;
  }

  private Classes classes() {
    return new Classes(
        recorded.plan().after(),
        recorded.origins(),
        recorded.kept(),
        recorded.domain().markers(),
        recorded.renames(),
        recorded.domain().settings().versions(),
        recorded.rules(),
        project.history(),
        new UnmanagedRecords(project.folders().resources()));
  }

  private Pending pending(LiveDatabase database, List<Change> drift) {
    String obstacle = database.obstacle();
    if (!obstacle.isEmpty()) {
      reporter.report(noBase(database, obstacle), null);
      return recorded;
    }
    if (commits() && !drift.isEmpty()) {
      reporter.report(new Problem(LiveProblem.BASE_HAS_DRIFTED, drifted(database, drift)), null);
    }
    LiveDifference difference = database.difference();
    return recorded.comparedWith(database.name(), difference.renames(), difference.plan());
  }

  private Problem noBase(LiveDatabase database, String obstacle) {
    String text =
        "the classes cannot be compared with the database at "
            + database.name()
            + ": "
            + obstacle
            + ". ";
    return commits()
        ? new Problem(LiveProblem.NO_BASE_TO_COMMIT, text + "Or commit without varve.base=live.")
        : new Problem(LiveProblem.NO_BASE, text + "They are compared with the last revision.");
  }

  private static String drifted(LiveDatabase database, List<Change> drift) {
    return "this migration leads on from the database at "
        + database.name()
        + ", which differs from "
        + database.place()
        + " in "
        + (drift.size() == 1 ? "1 change" : drift.size() + " changes")
        + ". On a database that does not it fails, or leads elsewhere.";
  }

  private static Finding inUse(LiveDatabase database, Change change, String users) {
    ChangePlace place = ChangePlaces.of(change);
    String text =
        "this migration fails on the database at "
            + database.name()
            + ": \""
            + ChangeText.line(change)
            + "\" changes what is in use there by what no class declares: "
            + users
            + ". Commit the change, and in the migration drop that before it and create it again"
            + " after it.";
    return new Finding(new Problem(LiveProblem.IN_USE, text), place.object(), place.part());
  }

  private static Problem drift(LiveDatabase database, String line, boolean fails) {
    String text =
        "the database at " + database.name() + " differs from " + database.place() + ": " + line;
    return new Problem(fails ? LiveProblem.DRIFT_FOUND : LiveProblem.DRIFT, text);
  }

  private void report(Finding finding) {
    reporter.report(
        finding.problem(),
        finding.object() == null ? null : recorded.positionOf(finding.object(), finding.part()));
  }
}
