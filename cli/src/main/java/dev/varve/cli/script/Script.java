package dev.varve.cli.script;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlStatement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way from one revision to another as a script: the same transactions, the same rows of the
 * history, under the same lock, so that the runtime and later scripts go on from where it ends. The
 * same build gives the same text.
 */
public final class Script {
  /** One in psql's notation, which psql does not see in a constant; a cast is none. */
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):['\"]\\w");

  private final StringBuilder text = new StringBuilder();
  private final Conditions conditions;
  private final boolean idempotent;
  private int done;

  private Script(Varve varve, boolean idempotent) {
    this.conditions = new Conditions(varve.historyTable());
    this.idempotent = idempotent;
  }

  /**
   * For a database that stands at {@code from}; statements alone, for whatever client.
   *
   * @param from an address, {@code base} for an empty database
   * @param to an address; an ancestor of {@code from} for the way back
   * @throws VarveException if there is no such way, or one of its steps is Java code
   */
  public static String of(Varve varve, String from, String to) {
    return new Script(varve, false).write(varve, from, to);
  }

  /**
   * For a database that stands anywhere, also in the middle of an interrupted run or script: what
   * is done already is left out. For psql, which it asks at each point.
   */
  public static String idempotent(Varve varve, String from, String to) {
    return new Script(varve, true).write(varve, from, to);
  }

  private String write(Varve varve, String from, String to) {
    List<Move> parts = varve.offline(from, to).moves();
    line("-- From " + from + " to " + to + ".");
    line(
        idempotent
            ? "-- For psql, against any state of the database: psql -X -f <this file>"
            : "-- For a database that stands there; stop at the first error"
                + " (psql -X -v ON_ERROR_STOP=1 -f <this file>).");
    if (idempotent) {
      line("\\set ON_ERROR_STOP on");
    }
    line("");
    line(conditions.lock());
    line(varve.historyTableSql().strip());
    if (idempotent) {
      line(conditions.guard(varve, parts));
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0 || !parts.get(i - 1).revision().equals(parts.get(i).revision());
      part(parts.get(i), first, first ? 0 : done);
    }
    line("");
    line(conditions.unlock());
    return text.toString();
  }

  private void part(Move part, boolean first, int before) {
    List<Step> body = part.steps().subList(0, part.steps().size() - 1);
    done = before + body.size();
    boolean up = part.action() == Action.UPGRADED;
    if (first) {
      line("");
      line("-- " + part.revision() + (up ? ", up" : ", down"));
      if (idempotent) {
        line(conditions.resumed(part.revision()) + "\n\\gset");
      }
    }
    if (idempotent) {
      line(conditions.open(part.revision(), up, done) + "\n\\gset\n\\if :varve_run");
    }
    Step.Kind kind = body.isEmpty() ? Step.Kind.SQL : body.get(0).kind();
    String record = part.steps().get(body.size()).text();
    if (kind == Step.Kind.REPEAT) {
      line(repeated(part.revision(), body.get(0).text(), record));
    } else if (kind == Step.Kind.OUTSIDE_TRANSACTION) {
      outside(body.get(0).text());
      statement(record);
    } else {
      transaction(part, body, record);
    }
    if (idempotent) {
      line("\\endif");
    }
  }

  private void transaction(Move part, List<Step> body, String record) {
    statement("BEGIN");
    boolean sets = false;
    for (Step step : body) {
      if (step.kind() == Step.Kind.JAVA) {
        throw notInScript(part.revision(), "a step in Java (\"" + step.text() + "\")");
      }
      for (SqlStatement statement : SqlStatement.split(step.text())) {
        statement(statement.text());
        sets = sets || statement.startsWith("SET") || statement.contains("SET_CONFIG");
      }
    }
    if (sets) {
      // The runtime gives each revision the settings that the session had.
      line("RESET search_path;\nRESET ROLE;");
    }
    statement(record);
    statement("COMMIT");
  }

  private void outside(String sql) {
    for (SqlStatement statement : SqlStatement.split(sql)) {
      String unlessDone = idempotent ? conditions.index(statement) : "";
      if (!unlessDone.isEmpty()) {
        line(unlessDone + "\n\\gset\n\\if :varve_index");
      }
      statement(statement.text());
      if (!unlessDone.isEmpty()) {
        line("\\endif");
      }
    }
  }

  /** The batch that changes nothing is committed with the record. */
  private static String repeated(String revision, String sql, String record) {
    if (PARAMETER.matcher(sql).find()) {
      throw notInScript(revision, "a parameter in a repeated step");
    }
    String body =
        """

        DECLARE
          changed bigint;
        BEGIN
          LOOP
            EXECUTE %1$s;
            GET DIAGNOSTICS changed = ROW_COUNT;
            EXIT WHEN changed = 0;
            COMMIT;
          END LOOP;
          EXECUTE %2$s;
        END
        """
            .replace("%1$s", SqlQuoting.literal(sql))
            .replace("%2$s", SqlQuoting.literal(record));
    return "DO " + SqlQuoting.dollarQuoted(body) + ";";
  }

  private static VarveException notInScript(String revision, String what) {
    return new VarveException(
        ErrorCode.NOT_IN_SCRIPT,
        "the revision "
            + revision
            + " has "
            + what
            + ", which no script can hold. Write one script to the revision before it and one from"
            + " it on, and let the runtime apply it in between (upgrade "
            + revision
            + ").");
  }

  private void statement(String sql) {
    line(sql + ";");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
