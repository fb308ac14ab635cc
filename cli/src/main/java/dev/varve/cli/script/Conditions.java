package dev.varve.cli.script;

import dev.varve.runtime.Checksum;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Step;
import dev.varve.runtime.Varve;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlStatement;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a script asks the database. */
record Conditions(String table) {

  /** Both locks of the runtime, without waiting for them. */
  String lock() {
    return "DO "
        + SqlQuoting.dollarQuoted(
            """

            BEGIN
              IF NOT pg_try_advisory_lock(%1$s) OR NOT pg_try_advisory_lock(%1$s + 1) THEN
                RAISE EXCEPTION 'another process migrates this database: run the script again later';
              END IF;
            END
            """
                .replace("%1$s", key()))
        + ";";
  }

  String unlock() {
    String body = "BEGIN PERFORM pg_advisory_unlock(%1$s), pg_advisory_unlock(%1$s + 1); END";
    return "DO " + SqlQuoting.dollarQuoted(body.replace("%1$s", key())) + ";";
  }

  /** A UUID of version 3 of the table's name, of which the first half. */
  private String key() {
    boolean qualified = SqlLexer.tokens(table).size() > 1;
    String name =
        qualified
            ? SqlQuoting.literal("varve " + table)
            : "'varve ' || quote_ident(current_schema()) || " + SqlQuoting.literal("." + table);
    return "('x' || overlay(left(md5("
        + name
        + "), 16) placing '3' from 13 for 1))::bit(64)::bigint";
  }

  /** Stops where only the runtime can go on. */
  String guard(Varve varve, Map<String, List<Move>> revisions, boolean up) {
    StringBuilder body = new StringBuilder("\nBEGIN\n");
    raise(
        body,
        "state = '" + (up ? "downgrading" : "upgrading") + "'",
        "a run in the other direction was interrupted: finish it first");
    Map<String, String> checksums = checksums(up ? revisions : Map.of());
    checksums.forEach(
        (name, checksum) ->
            raise(
                body,
                is(name) + " AND checksum <> " + SqlQuoting.literal(checksum),
                name + " was edited after it was applied"));
    for (Revision revision : varve.revisions()) {
      for (String id : revision.placement().replaces()) {
        if (checksums.containsKey(revision.name())) {
          raise(
              body,
              is(revision.placement().nameOf(id)),
              id
                  + " is applied, and squashed into "
                  + revision.name()
                  + ": upgrade by the runtime");
        }
      }
    }
    return "DO " + SqlQuoting.dollarQuoted(body + "END\n") + ";";
  }

  private void raise(StringBuilder body, String condition, String message) {
    body.append("  IF EXISTS (SELECT FROM ").append(table).append(" WHERE ").append(condition);
    body.append(") THEN\n    RAISE EXCEPTION '%', ");
    body.append(SqlQuoting.literal(message)).append(";\n  END IF;\n");
  }

  private static Map<String, String> checksums(Map<String, List<Move>> revisions) {
    Map<String, String> checksums = new LinkedHashMap<>();
    revisions.forEach(
        (name, parts) -> {
          List<Step> steps = new ArrayList<>();
          for (Move part : parts) {
            steps.addAll(part.steps().subList(0, part.steps().size() - 1));
          }
          checksums.put(name, Checksum.of(steps));
        });
    return checksums;
  }

  /** Whether a revision is applied. */
  String applied(String revision) {
    return "SELECT EXISTS (SELECT FROM " + table + " WHERE " + is(revision) + ") AS varve_applied";
  }

  /** Whether one of these is applied, and none of those. */
  String begun(Collection<String> these, Collection<String> those) {
    return "SELECT " + begun(these) + "\n  AND NOT " + begun(those) + " AS varve_begun";
  }

  private String begun(Collection<String> revisions) {
    List<String> any = new ArrayList<>();
    revisions.forEach(revision -> any.add(is(revision)));
    return "EXISTS (SELECT FROM " + table + " WHERE " + String.join(" OR ", any) + ")";
  }

  /** Whether an earlier run began it. */
  String resumed(String revision) {
    return "SELECT EXISTS (SELECT FROM "
        + table
        + " WHERE "
        + is(revision)
        + " AND state <> 'applied') AS varve_resumed";
  }

  /** Whether a part is still to be done, which ends with so many steps. */
  String open(String revision, boolean up, int done) {
    String found = "EXISTS (SELECT FROM " + table + " WHERE " + is(revision) + " AND ";
    return up
        ? "SELECT NOT " + found + "(state = 'applied' OR steps_done >= " + done + ")) AS varve_run"
        : "SELECT " + found + "(state = 'applied' OR steps_done < " + done + ")) AS varve_run";
  }

  /**
   * Whether an index that is made or dropped {@code CONCURRENTLY} is still to be: an interrupted
   * run may have done it. What such a run left half-made is dropped before. Empty for all else.
   */
  String index(SqlStatement statement) {
    List<SqlToken> tokens = statement.tokens();
    int next = 0;
    while (next < tokens.size() && !tokens.get(next).isWord("CONCURRENTLY")) {
      next++;
    }
    boolean creates = statement.startsWith("CREATE");
    if (next == tokens.size()
        || !statement.contains("INDEX")
        || (!creates && !statement.startsWith("DROP"))) {
      return "";
    }
    next++;
    while (isOneOf(tokens, next, "IF", "NOT", "EXISTS")) {
      next++;
    }
    String index = statement.nameAt(next);
    if (!creates) {
      return "SELECT NOT :'varve_resumed' OR to_regclass("
          + SqlQuoting.literal(index)
          + ") IS NOT NULL AS varve_index";
    }
    while (next < tokens.size() && !tokens.get(next).isWord("ON")) {
      next++;
    }
    next++;
    String table = statement.nameAt(statement.after(next, "ONLY"));
    String found =
        """
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE i.indrelid = to_regclass(%s) AND c.relname = (parse_ident(%s))[1]::name AND"""
            .formatted(SqlQuoting.literal(table), SqlQuoting.literal(index));
    return "SELECT format('DROP INDEX CONCURRENTLY %I.%I', n.nspname, c.relname)\n"
        + found
        + " NOT i.indisvalid\n\\gexec\n"
        + "SELECT NOT :'varve_resumed' OR NOT EXISTS (SELECT\n"
        + found
        + " i.indisvalid) AS varve_index";
  }

  private static boolean isOneOf(List<SqlToken> tokens, int index, String... words) {
    for (String word : words) {
      if (index < tokens.size() && tokens.get(index).isWord(word)) {
        return true;
      }
    }
    return false;
  }

  private static String is(String revision) {
    int colon = revision.indexOf(':');
    return "(chain, id) = ("
        + SqlQuoting.literal(revision.substring(0, Math.max(0, colon)))
        + ", "
        + SqlQuoting.literal(revision.substring(colon + 1))
        + ")";
  }
}
