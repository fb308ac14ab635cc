package dev.varve.processor.live;

import dev.varve.model.diff.DiffProblem;
import dev.varve.model.diff.Differ;
import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a database with the classes.
 *
 * @param live all that is in the database
 * @param classes what the classes say
 * @param wording brings that into the database's words
 */
record BaseComparison(SchemaModel live, Classes classes, Wording wording) {

  LiveDifference compare(ProjectObjects own) {
    // A marker may name a table that was another's until now.
    Renames all = renames(live, classes.declared());
    SchemaModel before = own.and(all.objects().keySet()).in(live);
    SchemaModel target = withoutUnseen(before);
    Renames renames = renames(before, target);
    SchemaModel aligned =
        wording.align(target, Differ.renamed(before, target, renames), lastUnderNewNames());
    return new LiveDifference(
        new Renames(renames.objects(), renames.members(), findings(renames)),
        Planner.plan(before, aligned, renames, classes.versions(), classes.rules()));
  }

  /** The Java elements of the last revision hold for what the database has by the same names. */
  private Renames renames(SchemaModel before, SchemaModel after) {
    return Renames.resolve(
        before,
        classes.lastOrigins(),
        after,
        classes.origins(),
        classes.markers(),
        classes.formerNames());
  }

  private SchemaModel lastUnderNewNames() {
    return Differ.renamed(classes.lastSchema(), classes.declared(), classes.renames());
  }

  /** What is declared, with that whose classes cannot be seen as it is in the database. */
  private SchemaModel withoutUnseen(SchemaModel before) {
    List<SchemaObject> target = new ArrayList<>();
    for (SchemaObject object : classes.declared().objects()) {
      SchemaObject taken = classes.kept().contains(object.id()) ? before.find(object.id()) : object;
      if (taken != null) {
        target.add(taken);
      }
    }
    return SchemaModel.of(target);
  }

  /** A marker is wrong only if it is so for the last revision as well as for the database. */
  private List<Renames.Finding> findings(Renames renames) {
    List<Renames.Finding> findings = new ArrayList<>();
    for (Renames.Finding finding : renames.findings()) {
      boolean isAdvice =
          finding.problem().code() == DiffProblem.LOOKS_LIKE_RENAME
              || finding.problem().code() == DiffProblem.NAME_TAKEN_OVER;
      if (isAdvice || isKnown(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private boolean isKnown(Renames.Finding finding) {
    for (Renames.Finding known : classes.renames().findings()) {
      if (known.member().equals(finding.member())
          && known.problem().code() == finding.problem().code()) {
        return true;
      }
    }
    return false;
  }
}
