package dev.varve.cli.script;

import dev.varve.cli.script.Sides.Side;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlStatement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The way from one revision to another as a script: the same transactions, the same rows of the
 * history, under the same lock, so that the runtime and later scripts go on from where it ends. The
 * same build gives the same text.
 */
public final class Script {
  /** One in psql's notation, which psql does not see in a constant; a cast is none. */
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):['\"]\\w");

  private final Varve varve;
  private final Duration lockTimeout;
  private final boolean idempotent;
  private final Conditions conditions;
  private final StringBuilder text = new StringBuilder();
  private int done;

  private Script(Varve varve, Duration lockTimeout, boolean idempotent) {
    this.varve = varve;
    this.lockTimeout = lockTimeout;
    this.idempotent = idempotent;
    this.conditions = new Conditions(varve.historyTable());
  }

  /**
   * For a database that stands at {@code from}; statements alone, for whatever client.
   *
   * @param lockTimeout how long a statement waits for a lock on a table; zero for as long as it
   *     takes
   * @param from an address, {@code base} for an empty database
   * @param to an address; an ancestor of {@code from} for the way back
   * @throws VarveException if there is no such way, or one of its steps is Java code
   */
  public static String of(Varve varve, Duration lockTimeout, String from, String to) {
    return new Script(varve, lockTimeout, false).write(from, to);
  }

  /**
   * For a database that stands anywhere, also in the middle of an interrupted run or script, or at
   * one side of a merge: what is done already is left out. For psql, which it asks at each point.
   */
  public static String idempotent(Varve varve, Duration lockTimeout, String from, String to) {
    return new Script(varve, lockTimeout, true).write(from, to);
  }

  private String write(String from, String to) {
    Map<String, List<Move>> revisions = Sides.byRevision(varve.offline(from, to).moves());
    head(from, to);
    if (idempotent) {
      anywhere(revisions);
    } else {
      revisions.values().forEach(this::revision);
    }
    line("");
    line("RESET lock_timeout;");
    line(Varve.resetSettingsSql().strip());
    line(conditions.unlock());
    return text.toString();
  }

  private void head(String from, String to) {
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
    line("-- In milliseconds: what waits for longer than that fails, and nobody queues behind it.");
    line(waitsFor(lockTimeout));
    line("-- The same for whoever runs it.");
    line(Varve.settingsSql().strip());
    line(varve.historyTableSql().strip());
  }

  private static String waitsFor(Duration lock) {
    return "SET lock_timeout = " + lock.toMillis() + ";";
  }

  private void anywhere(Map<String, List<Move>> revisions) {
    boolean up = revisions.values().stream().allMatch(it -> it.get(0).action() == Action.UPGRADED);
    Sides sides = new Sides(varve, up);
    Map<String, List<Move>> alone = new LinkedHashMap<>();
    revisions.forEach(
        (name, parts) -> alone.put(name, sides.isOfSide(name) ? sides.alone(name) : parts));
    line(conditions.guard(varve, alone, up));
    sided(sides, alone);
  }

  private void sided(Sides sides, Map<String, List<Move>> revisions) {
    Map<String, List<Move>> left = new LinkedHashMap<>(revisions);
    Set<String> before = new HashSet<>();
    revisions.forEach(
        (name, parts) -> {
          for (Side side : sides.beginningWith(name, before)) {
            otherFirst(sides, side, left);
          }
          variants(sides.adapting(name), name, parts);
          before.add(name);
          left.remove(name);
        });
  }

  /**
   * Of the sides of a merge, the other one comes first where the database has something of it and
   * nothing of this one; on the way back, where it is not whole any more.
   */
  private void otherFirst(Sides sides, Side side, Map<String, List<Move>> left) {
    if (Collections.disjoint(side.others(), left.keySet())) {
      return;
    }
    Map<String, List<Move>> other = new LinkedHashMap<>(left);
    other.keySet().retainAll(sides.up() ? sides.upTo(side.other()) : side.others());
    Set<String> unless = sides.up() ? side.own().keySet() : Set.of(side.other());
    line("");
    when(conditions.begun(side.others(), unless), "begun");
    sided(sides, other);
    line("\\endif");
  }

  /** As the first of the merges says whose other side is applied, or as it is. */
  private void variants(List<Side> adapting, String name, List<Move> parts) {
    if (adapting.isEmpty()) {
      revision(parts);
      return;
    }
    Side side = adapting.get(0);
    line("");
    when(conditions.applied(side.other()), "applied");
    revision(side.own().getOrDefault(name, parts));
    line("\\else");
    variants(adapting.subList(1, adapting.size()), name, parts);
    line("\\endif");
  }

  private void when(String question, String variable) {
    line(question + "\n\\gset\n\\if :varve_" + variable);
  }

  private void revision(List<Move> parts) {
    String name = parts.get(0).revision();
    boolean up = parts.get(0).action() == Action.UPGRADED;
    line("");
    line("-- " + name + (up ? ", up" : ", down"));
    if (idempotent) {
      line(conditions.resumed(name) + "\n\\gset");
    }
    done = 0;
    for (Move part : parts) {
      done += part.steps().size() - 1;
      part(part, up);
    }
  }

  private void part(Move part, boolean up) {
    List<Step> body = part.steps().subList(0, part.steps().size() - 1);
    if (idempotent) {
      when(conditions.open(part.revision(), up, done), "run");
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
      line("RESET search_path;\nRESET ROLE;\nRESET statement_timeout;\n" + waitsFor(lockTimeout));
      line(Varve.settingsSql().strip());
    }
    statement(record);
    statement("COMMIT");
  }

  private void outside(String sql) {
    for (SqlStatement statement : SqlStatement.split(sql)) {
      String unlessDone = idempotent ? conditions.index(statement) : "";
      if (!unlessDone.isEmpty()) {
        when(unlessDone, "index");
      }
      alone(statement);
      if (!unlessDone.isEmpty()) {
        line("\\endif");
      }
    }
  }

  /** What is done CONCURRENTLY waits for transactions by locks, for as long as it takes. */
  private void alone(SqlStatement statement) {
    boolean waits = statement.contains("CONCURRENTLY");
    if (waits) {
      line(waitsFor(Duration.ZERO));
    }
    statement(statement.text());
    if (waits) {
      line(waitsFor(lockTimeout));
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
