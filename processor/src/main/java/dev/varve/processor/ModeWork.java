package dev.varve.processor;

import dev.varve.model.change.Change;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.problem.NearMiss;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.processor.ChangePlace.Verb;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.RevisionNames;
import dev.varve.processor.live.LiveOptions;
import dev.varve.processor.live.LiveProblem;
import dev.varve.processor.read.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Does with a pending change what the mode says, and tells the user. */
final class ModeWork {
  private final Options options;
  private final Project project;
  private final Reporter reporter;

  ModeWork(Project project, Reporter reporter) {
    this.options = project.options();
    this.project = project;
    this.reporter = reporter;
  }

  /** The revision to write, if there is one. */
  @Nullable NewRevision run(Pending pending) {
    return switch (options.mode()) {
      case DRAFT -> pending.isNothing() ? null : draft(pending);
      case COMMIT -> commit(pending);
      case CHECK -> check(pending);
      case REBASE, SQUASH -> null;
    };
  }

  private @Nullable NewRevision draft(Pending pending) {
    if (project.folders().resources() == null) {
      reporter.report(unknownRecords(), null);
    }
    reporter.report(KeylessTables.warnings(pending));
    // First, since javac shows no more than a hundred warnings unless it is told otherwise.
    reporter.report(review(pending).warnings());
    for (Change change : pending.plan().changes()) {
      reporter.warn("varve: " + ChangeText.line(change), positionOf(change, pending));
    }
    for (Change change : pending.onlyRecorded()) {
      reporter.report(onlyInDatabase(change, pending), positionOf(change, pending));
    }
    reporter.note(summary(pending));
    if (pending.plan().isEmpty() && !pending.base().isMerge()) {
      return null;
    }
    String name = packageName(pending) + "." + RevisionNames.DRAFT_CLASS;
    return RevisionMaker.of(
        pending,
        project.history(),
        RevisionNames.DRAFT_ID,
        name,
        draftMessage(pending),
        List.of(),
        true);
  }

  private HazardReview review(Pending pending) {
    return new HazardReview(pending, options.allowed(), project.folders());
  }

  /** A column that is misspelt would be left without its value. */
  private void checkFills(Pending pending) {
    Set<String> columns = new TreeSet<>();
    for (Change change : pending.plan().changes()) {
      ChangePlace place = ChangePlaces.of(change);
      if (place.verb() == Verb.ADD || place.verb() == Verb.DROP) {
        columns.add(place.object().name().ofPart(place.part()));
      }
    }
    for (String column : options.fills().keySet()) {
      if (!columns.contains(column)) {
        throw new ProblemException(
            GeneratingProblem.OPTION_VALUE,
            "varve.fill names the column "
                + column
                + ", which this change neither adds nor drops"
                + NearMiss.hint(column, columns));
      }
    }
  }

  private static Problem onlyInDatabase(Change change, Pending pending) {
    return new Problem(
        LiveProblem.ONLY_IN_DATABASE,
        "the database at "
            + pending.database()
            + " has this already, and no migration does: "
            + ChangeText.line(change));
  }

  private @Nullable NewRevision check(Pending pending) {
    for (Change change : uncommitted(pending)) {
      String text = "this change is in no migration: " + ChangeText.line(change);
      reporter.report(
          new Problem(GeneratingProblem.NOT_COMMITTED, text), positionOf(change, pending));
    }
    if (pending.base().isMerge()) {
      Problem notMerged = Branches.notMerged(project, commit(pending, uncommitted(pending)));
      reporter.report(notMerged, null);
    } else if (!pending.isNothing()) {
      reporter.note(summary(pending));
    }
    return null;
  }

  private static String draftMessage(Pending pending) {
    return pending.base().isMerge()
        ? "Merge of " + String.join(" and ", pending.base().heads())
        : "Changes that are in no migration yet";
  }

  private @Nullable NewRevision commit(Pending pending) {
    if (pending.isNothing() && !options.empty()) {
      reporter.note(
          "varve: nothing to commit: every change is in a migration."
              + " For a migration to fill in by hand add varve.empty=true.");
      return null;
    }
    reporter.report(KeylessTables.warnings(pending));
    reporter.report(review(pending).refusals());
    checkFills(pending);
    if (project.folders().sources() == null || project.folders().resources() == null) {
      throw new ProblemException(
          GeneratingProblem.SOURCES_UNKNOWN,
          "this compiler does not tell where the sources are, and the migration must be written"
              + " there. Give their root: -Avarve.sources=src/main/java (and -Avarve.resources"
              + " where the resources are not beside it).");
    }
    if (reporter.failed()) {
      return null;
    }
    reporter.note(review(pending).remarks());
    String id = NewId.of(project, pending.domain().settings().sequentialIds());
    String name = packageName(pending) + "." + RevisionNames.className(id);
    NewRevision made =
        RevisionMaker.of(
                pending, project.history(), id, name, options.message(), options.tables(), false)
            .madeAt(options.time());
    return isBaseline() ? made.asBaseline() : made;
  }

  private boolean isBaseline() {
    LiveOptions live = options.live();
    return live != null && live.isBaseline();
  }

  private String packageName(Pending pending) {
    return MigrationsPackage.of(options, pending, project.history().heads());
  }

  private static @Nullable Position positionOf(Change change, Pending pending) {
    ChangePlace place = ChangePlaces.of(change);
    return pending.positionOf(place.object(), place.part());
  }

  /** Everything that a commit would record. */
  private static List<Change> uncommitted(Pending pending) {
    List<Change> changes = new ArrayList<>(pending.plan().changes());
    changes.addAll(pending.onlyRecorded());
    return changes;
  }

  private String summary(Pending pending) {
    List<Change> changes = uncommitted(pending);
    if (pending.base().isMerge()) {
      return Branches.summary(
          project,
          !pending.base().adaptations().isEmpty(),
          changes.size(),
          commit(pending, changes));
    }
    boolean one = changes.size() == 1;
    boolean live = !pending.database().isEmpty();
    return "varve: "
        + (one ? "1 change " : changes.size() + " changes ")
        + (live ? "of the database at " + pending.database() + " " : "")
        + (one ? "is" : "are")
        + " not in a migration yet. Commit it:  "
        + commit(pending, changes);
  }

  private String commit(Pending pending, List<Change> changes) {
    boolean live = !pending.database().isEmpty();
    String message = pending.base().isMerge() ? "merge branches" : SuggestedMessage.of(changes);
    return project.folders().command(live ? "varve.base=live" : "")
        + project.folders().option("varve.commit=\"" + message + "\"");
  }

  private static Problem unknownRecords() {
    return new Problem(
        GeneratingProblem.RECORDS_UNKNOWN,
        "this compiler does not tell where the sources are: the draft is compared with an empty"
            + " schema. Give the root of the sources, -Avarve.sources=src/main/java, or that of the"
            + " records, -Avarve.resources=src/main/resources.");
  }
}
