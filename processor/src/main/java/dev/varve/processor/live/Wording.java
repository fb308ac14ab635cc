package dev.varve.processor.live;

import dev.varve.catalog.connect.ConnectProblem;
import dev.varve.catalog.scratch.ScratchProblem;
import dev.varve.catalog.spelling.Spelled;
import dev.varve.catalog.spelling.Spelling;
import dev.varve.catalog.spelling.Undecided;
import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.List;

/**
 * Brings schemas into the database's own words, and says where it could not.
 *
 * @param spelling what does so
 * @param mustAnswer whether it is an error if the scratch server does not answer
 * @param findings what there is to say, which is added here
 */
record Wording(Spelling spelling, boolean mustAnswer, List<Finding> findings) {
  private static final String AS_WRITTEN =
      " Until then expressions are compared as they are written.";

  /**
   * The schema with everything that means the same as in the database in the same words. What
   * cannot be decided is taken to be as it is in the database, unless it is known to be new.
   *
   * @param old the schema before, under the same names: what is not as it was there is new
   */
  SchemaModel align(SchemaModel schema, SchemaModel live, SchemaModel old) {
    try {
      Spelled spelled = spelling.align(schema, live);
      SchemaModel aligned = spelled.schema();
      for (Undecided one : spelled.undecided()) {
        TablePart part = new TablePart(one.table(), one.part());
        boolean same = part.isSame(schema, old);
        aligned = same ? aligned : part.copy(schema, aligned);
        findings.add(undecided(part, one.reason(), same));
      }
      return aligned;
    } catch (ProblemException e) {
      findings.add(Finding.of(bearable(e), e.problem().message() + AS_WRITTEN));
      return schema;
    }
  }

  private ProblemCode bearable(ProblemException e) {
    ProblemCode code = e.problem().code();
    if (code == ScratchProblem.NO_SCRATCH) {
      return code;
    } else if (code == ConnectProblem.UNREACHABLE && !mustAnswer) {
      return LiveProblem.NO_ANSWER;
    }
    throw e;
  }

  private static Finding undecided(TablePart part, String reason, boolean same) {
    String message =
        "PostgreSQL could not say how it shows "
            + part
            + " ("
            + reason.lines().findFirst().orElse("")
            + "). It is taken to be "
            + (same ? "as it is in the database" : "new")
            + ". Give a server that can make it, varve.scratch.url, or write it as the database"
            + " shows it.";
    return new Finding(
        new Problem(LiveProblem.UNDECIDED, message), ObjectId.table(part.table()), part.name());
  }
}
