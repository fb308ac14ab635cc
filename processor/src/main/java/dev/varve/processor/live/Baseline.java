package dev.varve.processor.live;

import dev.varve.model.change.Change;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The first revision of a project whose database is older than its history: what the classes
 * declare, as it is in the database. Where both say the same it is in the words of the classes, so
 * that what is left between them afterwards is a true difference.
 *
 * @param name the database
 * @param classes what the classes say
 * @param own what of it is in the database
 * @param wording brings the one into the words of the other
 */
record Baseline(String name, Classes classes, SchemaModel own, Wording wording) {

  SchemaModel schema() {
    if (!classes.history().revisions().isEmpty()) {
      throw new ProblemException(
          LiveProblem.NO_BASELINE,
          "a baseline is the first revision, and there is one already ("
              + classes.history().revisions().get(0).id()
              + "). To make it of the database, delete the classes and records of the revisions that"
              + " were never applied anywhere; or commit without varve.baseline.");
    }
    if (own.tables().isEmpty()) {
      throw new ProblemException(
          LiveProblem.NO_BASELINE,
          "the database at "
              + name
              + " has none of the tables that the classes declare, so that there is nothing to make"
              + " a baseline of. Commit without varve.baseline, or name the tables of the database:"
              + " @Table(name = …, schema = …).");
    }
    List<Change> lacking = Drift.of(classes.declared(), own, classes.versions(), wording);
    return withoutDangling(SchemaEditor.apply(lacking, classes.declared()));
  }

  /** A new database has no table but those of the classes. */
  private SchemaModel withoutDangling(SchemaModel schema) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : schema.objects()) {
      objects.add(object instanceof Table table ? withoutDangling(table, schema) : object);
    }
    return SchemaModel.of(objects);
  }

  private Table withoutDangling(Table table, SchemaModel schema) {
    List<Constraint> kept = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key
          && schema.find(ObjectId.table(key.references())) == null) {
        wording.findings().add(leftOut(table, key));
      } else {
        kept.add(constraint);
      }
    }
    return table.withConstraints(kept);
  }

  private Finding leftOut(Table table, ForeignKey key) {
    String message =
        "the foreign key "
            + key.name()
            + " of the database at "
            + name
            + " refers to "
            + key.references()
            + ", which no class declares. It is left out of the baseline; to keep it, declare that"
            + " table and commit the baseline again.";
    return new Finding(new Problem(LiveProblem.NOT_IN_BASELINE, message), table.id(), key.name());
  }
}
