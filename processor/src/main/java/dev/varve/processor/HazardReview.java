package dev.varve.processor;

import dev.varve.model.change.Hazard;
import dev.varve.model.change.HazardCode;
import dev.varve.model.diff.Renames;
import dev.varve.model.problem.Problem;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Allowance;
import dev.varve.processor.read.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the hazards that somebody still has to know of. */
final class HazardReview {
  private final Pending pending;
  private final Set<String> allowed;
  private final Folders folders;

  /**
   * A review of a pending change.
   *
   * @param allowed the keys that the options allow
   * @param folders what to type depends on
   */
  HazardReview(Pending pending, Set<String> allowed, Folders folders) {
    this.pending = pending;
    this.allowed = allowed;
    this.folders = folders;
  }

  /** The hazards, where they are and what to write, as warnings. */
  List<Diagnostic> warnings() {
    List<Diagnostic> found = new ArrayList<>();
    for (Hazard hazard : pending.plan().hazards()) {
      if (!hazard.code().mustBeAcknowledged()) {
        found.add(diagnostic(GeneratingProblem.HAZARD, hazard, ""));
      } else if (!isAllowed(hazard)) {
        found.add(diagnostic(GeneratingProblem.HAZARD, hazard, wayOut(hazard)));
      }
    }
    return found;
  }

  /** The hazards that keep a change from being committed, as errors. */
  List<Diagnostic> refusals() {
    List<Diagnostic> found = new ArrayList<>();
    for (Hazard hazard : pending.plan().hazards()) {
      if (hazard.code().mustBeAcknowledged() && !isAllowed(hazard)) {
        found.add(diagnostic(GeneratingProblem.HAZARD_NOT_ALLOWED, hazard, wayOut(hazard)));
      }
    }
    return found;
  }

  /** What is worth knowing at a commit that is not refused: of the way up, and of the way back. */
  List<Diagnostic> remarks() {
    List<Diagnostic> found = new ArrayList<>();
    for (Hazard hazard : pending.plan().hazards()) {
      if (!hazard.code().mustBeAcknowledged()) {
        found.add(diagnostic(GeneratingProblem.HAZARD, hazard, ""));
      }
    }
    for (Hazard hazard : pending.plan().back()) {
      Problem problem =
          new Problem(
              GeneratingProblem.WAY_BACK,
              "taking this back: " + sentence(hazard.message()) + fill(hazard));
      found.add(new Diagnostic(problem, pending.positionOf(hazard.object(), hazard.part())));
    }
    return found;
  }

  private String fill(Hazard hazard) {
    return hazard.code() == HazardCode.REQUIRED_COLUMN
        ? " To give the rows a value, add" + fillOption(hazard) + "."
        : "";
  }

  private String fillOption(Hazard hazard) {
    String column = hazard.object().name().ofPart(hazard.part());
    return folders.option(ShellWord.of(Options.FILL + "=" + column + "=<expression>"));
  }

  private Diagnostic diagnostic(GeneratingProblem code, Hazard hazard, String wayOut) {
    Problem problem = new Problem(code, hazard.key() + ": " + sentence(hazard.message()) + wayOut);
    return new Diagnostic(problem, pending.positionOf(hazard.object(), hazard.part()));
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private String wayOut(Hazard hazard) {
    String option =
        "commit with" + folders.option(ShellWord.of(Options.ALLOW + "=" + listed(hazard.key())));
    String value = fill(hazard);
    boolean declared = pending.positionOf(hazard.object(), hazard.part()) != null;
    return declared
        ? value
            + " If that is safe here, write @AllowHazard(code = \""
            + hazard.code().code()
            + "\", reason = \"...\") on this element, or "
            + option
            + "."
        : value + " If that is safe here, " + option + ".";
  }

  /** A comma in a name is not the one between two keys. */
  private static String listed(String key) {
    return key.replace(",", "\\,");
  }

  private boolean isAllowed(Hazard hazard) {
    if (allowed.contains(hazard.key())
        || allowed.contains(hazard.code().code() + ":" + hazard.object().name())) {
      return true;
    }
    for (Allowance allowance : pending.domain().allowances()) {
      if (allows(allowance, hazard)) {
        return true;
      }
    }
    return false;
  }

  private boolean allows(Allowance allowance, Hazard hazard) {
    Renames renames = pending.renames();
    return allowance.code().equals(hazard.code().code())
        && (allowance.object().equals(hazard.object())
            || allowance.object().equals(renames.objects().get(hazard.object())))
        && (allowance.part().isEmpty() || allowance.part().equals(hazard.part()));
  }
}
