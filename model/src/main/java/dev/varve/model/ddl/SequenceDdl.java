package dev.varve.model.ddl;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequences and their options. */
public final class SequenceDdl {

  private SequenceDdl() {}

  /** The options that are not PostgreSQL's defaults, with blanks between; empty if all are. */
  static String options(SequenceOptions options) {
    List<String> words = new ArrayList<>();
    add(words, "START WITH ", options.start());
    add(words, "INCREMENT BY ", options.increment());
    add(words, "MINVALUE ", options.min());
    add(words, "MAXVALUE ", options.max());
    add(words, "CACHE ", options.cache());
    if (options.cycle()) {
      words.add("CYCLE");
    }
    return String.join(" ", words);
  }

  private static void add(List<String> words, String word, @Nullable Long value) {
    if (value != null) {
      words.add(word + value);
    }
  }

  /**
   * What changes one set of options into another. A default that changes because of another option
   * is told too: PostgreSQL keeps what it worked out when the sequence was made.
   */
  static List<String> changes(SequenceOptions before, SequenceOptions after, TypeName type) {
    List<String> words = new ArrayList<>();
    if (!Objects.equals(before.increment(), after.increment())) {
      words.add("SET INCREMENT BY " + (after.increment() == null ? 1 : after.increment()));
    }
    if (before.smallest(type) != after.smallest(type)) {
      words.add(after.min() == null ? "SET NO MINVALUE" : "SET MINVALUE " + after.min());
    }
    if (before.greatest(type) != after.greatest(type)) {
      words.add(after.max() == null ? "SET NO MAXVALUE" : "SET MAXVALUE " + after.max());
    }
    if (before.first(type) != after.first(type)) {
      words.add("SET START WITH " + after.first(type));
    }
    if (!Objects.equals(before.cache(), after.cache())) {
      words.add("SET CACHE " + (after.cache() == null ? 1 : after.cache()));
    }
    if (before.cycle() != after.cycle()) {
      words.add(after.cycle() ? "SET CYCLE" : "SET NO CYCLE");
    }
    if (mustRestart(before, after, type)) {
      words.add("RESTART");
    }
    return words;
  }

  /** Whether the sequence, where it stands, may be out of its new bounds. */
  public static boolean mustRestart(SequenceOptions before, SequenceOptions after, TypeName type) {
    long first = before.first(type);
    return before.isDescending() != after.isDescending()
        || first < after.smallest(type)
        || first > after.greatest(type);
  }

  /** ALTER SEQUENCE … RENAME TO, if there is one of that name. */
  public static String rename(QualifiedName sequence, String newName) {
    return "ALTER SEQUENCE IF EXISTS "
        + sequence.sql()
        + " RENAME TO "
        + SqlQuoting.identifier(newName);
  }

  /**
   * Makes the numbers of an identity column go on after those that its rows have, if they are
   * within its bounds.
   */
  public static String goOnAfterRows(
      QualifiedName table, String column, TypeName type, SequenceOptions options) {
    String last = (options.isDescending() ? "min(" : "max(") + SqlQuoting.identifier(column) + ")";
    return "SELECT setval(pg_get_serial_sequence("
        + SqlQuoting.literal(table.sql())
        + ", "
        + SqlQuoting.literal(column)
        + "), "
        + last
        + ")\n  FROM "
        + table.sql()
        + "\n  HAVING "
        + last
        + " BETWEEN "
        + options.smallest(type)
        + " AND "
        + options.greatest(type);
  }
}
