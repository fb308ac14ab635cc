package dev.varve.model.diff;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.Map;
import java.util.TreeSet;

/** The guard: what the changes make of the one schema must be the other. */
final class Completeness {

  private Completeness() {}

  static void check(SchemaModel made, SchemaModel wanted) {
    if (made.isEquivalentTo(wanted)) {
      return;
    }
    Map<ObjectId, SchemaObject> left = made.canonical().byId();
    Map<ObjectId, SchemaObject> right = wanted.canonical().byId();
    TreeSet<ObjectId> ids = new TreeSet<>(left.keySet());
    ids.addAll(right.keySet());
    for (ObjectId id : ids) {
      SchemaObject one = left.get(id);
      SchemaObject other = right.get(id);
      if (one == null || !one.equals(other)) {
        throw new ProblemException(
            DiffProblem.UNSUPPORTED_CHANGE,
            "unsupported change of "
                + id
                + ": Varve would make\n  "
                + one
                + "\nwhere it must be\n  "
                + other
                + "\nThis is a gap in Varve; please report it with both lines.");
      }
    }
  }
}
