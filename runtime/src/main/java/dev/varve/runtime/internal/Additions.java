package dev.varve.runtime.internal;

import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What steps add to a schema and to nothing else, and the statements that drop it again. Only what
 * certainly was not there before counts: a statement that succeeds although the thing exists
 * ({@code IF NOT EXISTS}, {@code OR REPLACE}) says nothing. Not thread-safe.
 */
final class Additions {
  private static final String TABLE = "TABLE ";
  private static final String COLUMN = "COLUMN ";
  private static final String CONSTRAINT = "CONSTRAINT ";
  private static final String INDEX = "INDEX ";
  private static final Set<String> OTHERS =
      Set.of("SCHEMA", "TYPE", "DOMAIN", "SEQUENCE", "EXTENSION", "VIEW");

  /** A primary key's columns stay NOT NULL after it is dropped. The others begin no column. */
  private static final Set<String> NO_COLUMNS =
      Set.of("PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE", "NOT", "IF", "GENERATED");

  private final Map<String, String> drops = new LinkedHashMap<>();

  /**
   * Adds what the steps add.
   *
   * @return the index of the first one that does something else; -1 if there is none
   */
  int addAll(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!isLeftOut(step) && !(step.kind().isSql() && addAll(step.text()))) {
        return i;
      }
    }
    return -1;
  }

  private boolean addAll(String sql) {
    if (isGuard(sql)) {
      return true;
    }
    for (SqlStatement statement : SqlStatement.split(sql)) {
      if (!add(new SqlNames(statement))) {
        return false;
      }
    }
    return true;
  }

  /** A block that refuses by this SQLSTATE before anything has changed adds nothing. */
  private static boolean isGuard(String sql) {
    return sql.startsWith("DO ") && sql.contains("ERRCODE = 'VARVE'");
  }

  /** The statements that drop it, the last addition first. */
  List<String> drops() {
    List<String> reversed = new ArrayList<>();
    for (String drop : drops.values()) {
      reversed.add(0, drop);
    }
    return reversed;
  }

  /** How many of the steps, from the first on, drop all of it and nothing else; -1 if none do. */
  int stepsThatDrop(List<Step> steps) {
    Set<String> left = new HashSet<>(drops.keySet());
    for (int i = 0; i <= steps.size(); i++) {
      if (left.isEmpty()) {
        return i;
      }
      if (i == steps.size() || !(isLeftOut(steps.get(i)) || drops(steps.get(i), left))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLeftOut(Step step) {
    return step.kind() == Step.Kind.KEPT;
  }

  private static boolean drops(Step step, Set<String> left) {
    if (!step.kind().isSql()) {
      return false;
    }
    for (SqlStatement statement : SqlStatement.split(step.text())) {
      List<String> dropped = dropped(new SqlNames(statement));
      if (dropped.isEmpty() || !left.containsAll(dropped)) {
        return false;
      }
      dropped.forEach(left::remove);
    }
    return true;
  }

  /** What a statement drops, if it does nothing else. */
  private static List<String> dropped(SqlNames sql) {
    if (sql.skip("ALTER", "TABLE")) {
      return droppedParts(sql);
    }
    if (!sql.skip("DROP")) {
      return List.of();
    }
    String kind = sql.word() + " ";
    sql.skip("CONCURRENTLY");
    sql.skip("IF", "EXISTS");
    String name = sql.name();
    return sql.isAtEnd() ? List.of(kind + name) : List.of();
  }

  private static List<String> droppedParts(SqlNames sql) {
    List<String> dropped = new ArrayList<>();
    sql.skip("ONLY");
    String table = sql.name();
    do {
      if (!sql.skip("DROP")) {
        return List.of();
      }
      String kind = sql.skip("CONSTRAINT") ? CONSTRAINT : COLUMN;
      sql.skip("COLUMN");
      sql.skip("IF", "EXISTS");
      dropped.add(kind + table + "." + sql.name());
    } while (sql.skipComma());
    return sql.isAtEnd() ? dropped : List.of();
  }

  private boolean add(SqlNames sql) {
    if (sql.skip("CREATE")) {
      return create(sql);
    }
    if (sql.skip("ALTER", "TABLE")) {
      sql.skip("ONLY");
      return !sql.isWord("IF") && alter(sql, sql.name());
    }
    if (sql.skip("INSERT", "INTO")) {
      return drops.containsKey(TABLE + sql.name());
    }
    if (sql.skip("COMMENT", "ON")) {
      return comment(sql);
    }
    return sql.skip("ANALYZE") || sql.skip("VACUUM") || (sql.skip("UPDATE") && update(sql));
  }

  private boolean create(SqlNames sql) {
    boolean unique = sql.skip("UNIQUE");
    if (sql.skip("INDEX")) {
      return createIndex(sql);
    }
    sql.skip("UNLOGGED");
    String kind = sql.word();
    boolean isKnown = kind.equals("TABLE") || OTHERS.contains(kind);
    return !unique && isKnown && !sql.isWord("AUTHORIZATION") && put(kind + " ", sql);
  }

  private boolean put(String kind, SqlNames sql) {
    if (sql.isWord("IF")) {
      return false;
    }
    String name = sql.name();
    drops.put(kind + name, "DROP " + kind + name);
    return !name.isEmpty();
  }

  /** An index lies in the schema of its table. */
  private boolean createIndex(SqlNames sql) {
    sql.skip("CONCURRENTLY");
    if (sql.isWord("IF")) {
      return false;
    }
    String index = sql.isWord("ON") ? "" : sql.name();
    if (!sql.skip("ON")) {
      return false;
    }
    sql.skip("ONLY");
    String table = sql.name();
    if (drops.containsKey(TABLE + table)) {
      return true;
    }
    String name = schemaOf(table) + index;
    drops.put(INDEX + name, "DROP INDEX " + name);
    return !index.isEmpty();
  }

  private static String schemaOf(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }

  private boolean alter(SqlNames sql, String table) {
    do {
      if (sql.isWord("RENAME") || sql.isWord("SET")) {
        // The table may have another name from here on.
        return false;
      }
      if (!action(sql, table) && !drops.containsKey(TABLE + table)) {
        return false;
      }
    } while (sql.skipToComma());
    return true;
  }

  private boolean action(SqlNames sql, String table) {
    if (sql.skip("ADD", "CONSTRAINT")) {
      return addConstraint(sql, table);
    }
    if (sql.skip("ADD")) {
      sql.skip("COLUMN");
      return !NO_COLUMNS.contains(sql.peek()) && addPart(COLUMN, table, sql.name());
    }
    if (sql.skip("VALIDATE", "CONSTRAINT")) {
      return drops.containsKey(CONSTRAINT + table + "." + sql.name());
    }
    if (sql.skip("DROP", "CONSTRAINT")) {
      return drops.remove(CONSTRAINT + table + "." + sql.name()) != null;
    }
    sql.skip("ALTER");
    sql.skip("COLUMN");
    return drops.containsKey(COLUMN + table + "." + sql.name());
  }

  /** An index that becomes a constraint goes with it. */
  private boolean addConstraint(SqlNames sql, String table) {
    String name = sql.name();
    if (sql.isWord("PRIMARY")) {
      return false;
    }
    sql.skip("UNIQUE");
    if (sql.skip("USING", "INDEX")
        && drops.remove(INDEX + schemaOf(table) + sql.name()) == null
        && !drops.containsKey(TABLE + table)) {
      return false;
    }
    return addPart(CONSTRAINT, table, name);
  }

  private boolean addPart(String kind, String table, String name) {
    if (!drops.containsKey(TABLE + table)) {
      drops.put(kind + table + "." + name, "ALTER TABLE " + table + " DROP " + kind + name);
    }
    return !name.isEmpty();
  }

  /** Of one column that was added, or any of a table that was. */
  private boolean update(SqlNames sql) {
    sql.skip("ONLY");
    String table = sql.name();
    return drops.containsKey(TABLE + table)
        || (sql.skip("SET")
            && drops.containsKey(COLUMN + table + "." + sql.name())
            && !sql.skipToComma());
  }

  private boolean comment(SqlNames sql) {
    String kind = sql.word() + " ";
    String name = sql.name();
    String table = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (sql.skip("ON")) {
      table = sql.name();
      name = table + "." + name;
    }
    boolean isPart = kind.equals(COLUMN) || kind.equals(CONSTRAINT);
    return drops.containsKey(kind + name) || (isPart && drops.containsKey(TABLE + table));
  }
}
