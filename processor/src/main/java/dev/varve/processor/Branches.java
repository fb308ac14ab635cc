package dev.varve.processor;

import dev.varve.model.merge.Conflict;
import dev.varve.model.merge.Merge;
import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.problem.Problem;
import dev.varve.processor.Pending.Base;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Domain;
import dev.varve.processor.read.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Branches that were brought together: the history ends in several revisions. Where they commute,
 * the classes are compared with what they are together, and the next revision is their merge. Not
 * loaded in other compiles.
 */
final class Branches {
  private final Project project;
  private final Domain domain;
  private final WrittenMigrations written;
  private final Reporter reporter;

  private Branches(Project project, Domain domain, WrittenMigrations written, Reporter reporter) {
    this.project = project;
    this.domain = domain;
    this.written = written;
    this.reporter = reporter;
  }

  /** What the classes are compared with; null if it cannot be told, which was reported then. */
  static @Nullable Base base(
      Project project, Domain domain, WrittenMigrations written, Reporter reporter) {
    return new Branches(project, domain, written, reporter).base();
  }

  private @Nullable Base base() {
    if (project.options().linear() || domain.settings().linearHistory()) {
      reporter.report(notLinear(), null);
      return null;
    }
    String given = project.options().resolve();
    String counts = given.isEmpty() ? "" : ChosenHead.of(project, Options.RESOLVE, given);
    Merge merge =
        Merge.of(project.history(), project.heads(), counts, domain.settings().versions());
    for (Conflict conflict : merge.conflicts()) {
      reporter.report(problem(conflict), positionOf(conflict));
    }
    if (project.options().live() != null) {
      reporter.report(notLooked(), null);
    }
    boolean fits = merge.commutes() && areGenerated(merge.adaptations());
    return fits ? new Base(merge.heads(), merge.adaptations(), counts, merge.snapshot()) : null;
  }

  /** Of a revision that was edited by hand nobody knows what is left of it after the other side. */
  private boolean areGenerated(List<Moved> adaptations) {
    boolean all = true;
    for (Moved moved : adaptations) {
      if (!written.isGenerated(moved.revision(), moved.original())) {
        reporter.report(edited(moved), null);
        all = false;
      }
    }
    return all;
  }

  private Problem edited(Moved moved) {
    return new Problem(
        GeneratingProblem.MERGE_CONFLICT,
        "branches that were brought together made some of the same changes, and the class of "
            + moved.revision().id()
            + ", which did, was edited by hand: what is left of it after "
            + String.join(", ", moved.revision().parents())
            + " cannot be told. "
            + wayOutOfEdited());
  }

  private String wayOut() {
    if (!project.options().resolve().isEmpty()) {
      return "It cannot be resolved in the merge. Put the branch that nobody else has yet after the"
          + " other, "
          + project.folders().command("varve.rebase=" + last(project))
          + "; or take back one of the two revisions (delete its class and record), and commit from"
          + " the classes what is then missing.";
    }
    return "Two ways out: put the branch that nobody else has yet after the other, "
        + project.folders().command("varve.rebase=" + last(project))
        + "; or resolve it in the merge, which takes it as one of the two has it and goes on from"
        + " there to what the classes say, "
        + project.folders().command("varve.resolve=" + last(project))
        + project.folders().option("varve.commit=\"merge branches\"");
  }

  private String wayOutOfEdited() {
    return "Take back one of the two revisions (delete its class and record), and commit from the"
        + " classes what is then missing.";
  }

  private Problem notLinear() {
    return new Problem(
        GeneratingProblem.NOT_LINEAR,
        ends(project)
            + ", and the project's history is to be linear (linearHistory of @VarveProject, or"
            + " varve.linear). Put the revisions of the branch that nobody else has yet after the"
            + " other:  "
            + project.folders().command("varve.rebase=" + last(project)));
  }

  private Problem problem(Conflict conflict) {
    String found =
        conflict.isSame()
            ? conflict.text() + ". On a database that has the one, the other would fail."
            : conflict.text() + ": in which order they are applied makes a difference.";
    return new Problem(
        GeneratingProblem.MERGE_CONFLICT,
        "branches that were brought together do not go together: " + found + " " + wayOut());
  }

  /** Where what either change is about is declared, or else its object. */
  private @Nullable Position positionOf(Conflict conflict) {
    ChangePlace place = ChangePlaces.of(conflict.change());
    Position position = domain.positions().of(place.object(), place.part());
    Position whole = domain.positions().of(place.object(), "");
    if (conflict.otherChange() == null || (position != null && !position.equals(whole))) {
      return position;
    }
    ChangePlace other = ChangePlaces.of(conflict.otherChange());
    Position found = domain.positions().of(other.object(), other.part());
    return found == null ? position : found;
  }

  private static Problem notLooked() {
    return new Problem(
        GeneratingProblem.LIVE_WHILE_FORKED,
        "the database is not looked at before the branches are merged.");
  }

  /** In check mode: the merge has to be committed. */
  static Problem notMerged(Project project, String command) {
    return new Problem(
        GeneratingProblem.SEVERAL_HEADS,
        ends(project)
            + ". Branches were brought together, and they go together: commit their merge,  "
            + command
            + "  or put the branch that nobody else has yet after the other,  "
            + project.folders().command("varve.rebase=" + last(project)));
  }

  /**
   * In draft mode: what the draft is.
   *
   * @param shared whether both sides made some of the same changes
   * @param changes how many changes it makes beside
   */
  static String summary(Project project, boolean shared, int changes, String command) {
    String more = changes == 1 ? " with 1 change more" : " with " + changes + " changes more";
    return "varve: "
        + ends(project)
        + ". Branches were brought together, and they go together"
        + (shared ? " though both made some of the same changes" : "")
        + ": the draft is their merge"
        + (changes == 0 ? "" : more)
        + ". Commit it:  "
        + command;
  }

  private static String ends(Project project) {
    List<String> heads = project.heads();
    return "the history ends in "
        + heads.size()
        + " revisions that know nothing of each other: "
        + String.join(", ", heads);
  }

  private static String last(Project project) {
    List<String> heads = project.heads();
    return heads.get(heads.size() - 1);
  }
}
