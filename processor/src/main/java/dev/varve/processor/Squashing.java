package dev.varve.processor;

import dev.varve.model.merge.Squash;
import dev.varve.model.merge.Squash.Part;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Step;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.Insertions;
import dev.varve.processor.generate.Insertions.Insertion;
import dev.varve.processor.generate.Insertions.Kind;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.RevisionNames;
import dev.varve.processor.read.ProjectSettings;
import dev.varve.processor.source.ListedMigration;
import dev.varve.processor.source.ListedMigration.ListedWaypoint;
import dev.varve.processor.source.SourceTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Makes one revision of a range. What was generated is planned anew as one; steps that somebody
 * wrote stay as they are and where they are, those in Java by calling their class. Not loaded in
 * other compiles.
 */
final class Squashing {
  private static final String PLANNED = "";

  private final Project project;
  private final WrittenMigrations migrations;
  private final Reporter reporter;
  private final Map<String, ListedMigration> classes = new HashMap<>();
  private final SquashedSteps steps = new SquashedSteps();
  private final List<String> kept = new ArrayList<>();
  private final List<String> sentencesBack = new ArrayList<>();

  Squashing(Project project, Elements elements, SourceTrees trees, Reporter reporter) {
    this.project = project;
    this.migrations = new WrittenMigrations(project, elements, trees);
    this.reporter = reporter;
  }

  /**
   * The one revision.
   *
   * @throws ProblemException if the range cannot become one
   */
  NewRevision make(ProjectSettings settings) {
    if (project.folders().sources() == null || project.folders().resources() == null) {
      throw new ProblemException(
          GeneratingProblem.SOURCES_UNKNOWN,
          "this compiler does not tell where the sources are, and the migration must be written"
              + " there. Give their root: -Avarve.sources=src/main/java.");
    }
    List<Revision> range = SquashRange.of(project.history(), project.options().squash());
    for (Revision revision : range) {
      refuseBaseline(revision);
      classes.put(revision.id(), written(revision));
    }
    Squash squash =
        Squash.of(
            project.history(),
            range,
            title(range, settings),
            this::isAsPlanned,
            settings.versions());
    for (Part part : squash.parts()) {
      add(part);
    }
    tell(range, squash.revision());
    MigrationClass migration =
        migration(squash.revision(), range).withLook(RevisionMaker.look(settings));
    return new NewRevision(migration, squash.revision()).madeAt(project.options().time());
  }

  private Squash.Title title(List<Revision> range, ProjectSettings settings) {
    String last = range.get(range.size() - 1).javaClass();
    String id = NewId.of(project, settings.sequentialIds());
    String home = last.substring(0, last.lastIndexOf('.') + 1);
    return new Squash.Title(id, project.options().message(), home + RevisionNames.className(id));
  }

  /** What follows a baseline has to run on a database that has what it makes. */
  private void refuseBaseline(Revision revision) {
    if (migrations.isBaseline(revision)) {
      throw new ProblemException(
          GeneratingProblem.CANNOT_SQUASH,
          "this range cannot be squashed: "
              + revision.id()
              + " is a baseline, which older databases are only stamped with; a squash of it would"
              + " make everything there again. Begin the range after it, or remove baseline = true"
              + " from its class when every database has its row.");
    }
  }

  private ListedMigration written(Revision revision) {
    ListedMigration found = migrations.find(revision);
    if (found == null) {
      throw new ProblemException(
          GeneratingProblem.CANNOT_SQUASH,
          "this range cannot be squashed: the class "
              + revision.javaClass()
              + " is not being compiled, so that its steps cannot be seen. Compile all sources"
              + " (with Maven, mvn clean compile).");
    }
    return found;
  }

  private boolean isAsPlanned(Revision revision, Plan plan) {
    ListedMigration written = classes.get(revision.id());
    return written != null && NewRevision.isAsPlanned(written, plan);
  }

  private void add(Part part) {
    Plan plan = part.plan();
    Revision revision = part.kept();
    if (plan != null) {
      steps.add(
          new SquashedSteps.Part(plan.up(), plan.down(), Insertions.of(plan.waypoints()), PLANNED));
      sentencesBack.addAll(0, plan.sentencesBack());
    } else if (revision != null) {
      keep(revision);
    }
  }

  private void keep(Revision revision) {
    ListedMigration written = classes.get(revision.id());
    List<Step> stepsUp = written == null ? null : sql(written.up());
    List<Step> stepsDown = written == null ? null : sql(written.down());
    if (written != null && stepsUp != null && stepsDown != null) {
      Insertions marked =
          new Insertions(waypoints(written.waypointsUp()), waypoints(written.waypointsDown()));
      steps.add(new SquashedSteps.Part(stepsUp, stepsDown, marked, revision.id()));
      kept.add(revision.id());
    } else {
      List<Insertion> call = List.of(new Insertion(0, Kind.CALL, revision.javaClass()));
      Insertions called = new Insertions(call, call);
      steps.add(new SquashedSteps.Part(List.of(), List.of(), called, revision.id()));
      kept.add(revision.id() + " (by calling " + revision.javaClass() + ", which must stay)");
    }
  }

  private static List<Insertion> waypoints(List<ListedWaypoint> listed) {
    List<Insertion> waypoints = new ArrayList<>();
    for (ListedWaypoint one : listed) {
      waypoints.add(new Insertion(one.after(), Kind.WAYPOINT, one.name()));
    }
    return waypoints;
  }

  /** The same steps as those of a plan; null if there are others than SQL among them. */
  private static @Nullable List<Step> sql(@Nullable List<dev.varve.runtime.Step> steps) {
    if (steps == null) {
      return null;
    }
    List<Step> sql = new ArrayList<>();
    for (dev.varve.runtime.Step step : steps) {
      Step.Kind kind = kind(step.kind());
      if (kind == null) {
        return null;
      }
      sql.add(new Step(kind, step.text()));
    }
    return sql;
  }

  private static Step.@Nullable Kind kind(dev.varve.runtime.Step.Kind kind) {
    return switch (kind) {
      case SQL -> Step.Kind.IN_TRANSACTION;
      case NEW_TRANSACTION -> Step.Kind.IN_NEW_TRANSACTION;
      case OUTSIDE_TRANSACTION -> Step.Kind.OUTSIDE_TRANSACTION;
      case REPEAT -> Step.Kind.REPEATED;
      case JAVA, IRREVERSIBLE, KEPT -> null;
    };
  }

  private MigrationClass migration(Revision revision, List<Revision> range) {
    return new MigrationClass(
            revision.javaClass(),
            revision.id(),
            revision.parents(),
            revision.schemaHash(),
            false,
            List.of(),
            revision.message(),
            summary(range),
            steps.up(),
            steps.down(),
            sentencesBack)
        .withInsertions(steps.inserted())
        .withPlacement(NewRevision.placement(revision.links()));
  }

  private static List<String> summary(List<Revision> range) {
    List<String> summary = new ArrayList<>();
    for (Revision revision : range) {
      summary.add(revision.id() + "  " + revision.message());
    }
    return summary;
  }

  private void tell(List<Revision> range, Revision revision) {
    reporter.note(
        "varve: squashed "
            + range.size()
            + " revisions, "
            + range.get(0).id()
            + " to "
            + range.get(range.size() - 1).id()
            + ", into "
            + revision.id()
            + (kept.isEmpty() ? "" : "; steps kept as they are written: " + String.join(", ", kept))
            + ". Delete the classes and records of the old ones once no database stands between"
            + " them.");
  }
}
