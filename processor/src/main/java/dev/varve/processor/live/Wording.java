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

  /** The schema with everything that means the same as in the database in the same words. */
  SchemaModel align(SchemaModel schema, SchemaModel live) {
    try {
      Spelled spelled = spelling.align(schema, live);
      for (Undecided one : spelled.undecided()) {
        findings.add(
            new Finding(
                new Problem(LiveProblem.UNDECIDED, undecided(one)),
                ObjectId.table(one.table()),
                one.part()));
      }
      return spelled.schema();
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

  private static String undecided(Undecided one) {
    return "PostgreSQL could not say how it shows "
        + one.table()
        + "."
        + one.part()
        + ": "
        + one.reason().replace('\n', ' ')
        + ". It is taken to be as it is in the database. Give a server that can make it,"
        + " varve.scratch.url, or write it as the database shows it.";
  }
}
