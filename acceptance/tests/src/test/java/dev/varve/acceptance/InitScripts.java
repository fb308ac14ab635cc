package dev.varve.acceptance;

import dev.varve.testing.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scripts that made the agent's database before there were migrations, in any order.
 *
 * @param sessions what the session service makes, before all of them
 * @param byName each script
 */
record InitScripts(String sessions, Map<String, String> byName) {
  private static final String MARK = "-- script ";

  /** Takes DDL apart at the lines {@code -- script <name>}. */
  static InitScripts of(String sessions, String ddl) {
    Map<String, String> byName = new LinkedHashMap<>();
    String name = "";
    for (String line : ddl.lines().toList()) {
      if (line.startsWith(MARK)) {
        name = line.substring(MARK.length());
      } else {
        byName.merge(name, line + "\n", String::concat);
      }
    }
    return new InitScripts(sessions, byName);
  }

  /** The same, where PostgreSQL names the constraints; those of the sessions are not theirs. */
  InitScripts withoutNames() {
    Map<String, String> unnamed = new LinkedHashMap<>();
    byName.forEach(
        (name, ddl) -> unnamed.put(name, ddl.replaceAll("(?<!ADD )CONSTRAINT \\w+\\s", "")));
    return new InitScripts(sessions, unnamed);
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  void run(TestDatabase database, List<String> names) {
    if (!names.isEmpty()) {
      database.execute(sessions);
    }
    for (String name : names) {
      database.execute(byName.getOrDefault(name, ""));
    }
  }
}
