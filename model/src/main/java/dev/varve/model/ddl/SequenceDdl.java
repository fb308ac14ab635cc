package dev.varve.model.ddl;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SequenceOptions;
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

  /** What changes one set of options into another, each with SET before it. */
  static List<String> changes(SequenceOptions before, SequenceOptions after) {
    List<String> words = new ArrayList<>();
    change(words, before.increment(), after.increment(), "INCREMENT BY ", "INCREMENT BY 1");
    change(words, before.min(), after.min(), "MINVALUE ", "NO MINVALUE");
    change(words, before.max(), after.max(), "MAXVALUE ", "NO MAXVALUE");
    change(words, before.start(), after.start(), "START WITH ", "START WITH " + first(after));
    change(words, before.cache(), after.cache(), "CACHE ", "CACHE 1");
    if (before.cycle() != after.cycle()) {
      words.add(after.cycle() ? "SET CYCLE" : "SET NO CYCLE");
    }
    return words;
  }

  private static void change(
      List<String> words,
      @Nullable Long before,
      @Nullable Long after,
      String word,
      String whenDefault) {
    if (!Objects.equals(before, after)) {
      words.add("SET " + (after == null ? whenDefault : word + after));
    }
  }

  /** Where a sequence starts that is not told where (manual, CREATE SEQUENCE). */
  private static long first(SequenceOptions options) {
    boolean descending = options.increment() != null && options.increment() < 0;
    if (descending) {
      return options.max() == null ? -1 : options.max();
    }
    return options.min() == null ? 1 : options.min();
  }

  /** ALTER SEQUENCE … RENAME TO, if there is one of that name. */
  public static String rename(QualifiedName sequence, String newName) {
    return "ALTER SEQUENCE IF EXISTS "
        + sequence.sql()
        + " RENAME TO "
        + SqlQuoting.identifier(newName);
  }

  /** Makes the numbers of an identity column go on after those that its rows have. */
  public static String goOnAfterRows(QualifiedName table, String column) {
    String quoted = SqlQuoting.identifier(column);
    return "SELECT setval(pg_get_serial_sequence("
        + SqlQuoting.literal(table.sql())
        + ", "
        + SqlQuoting.literal(column)
        + "), max("
        + quoted
        + "))\n  FROM "
        + table.sql()
        + "\n  HAVING max("
        + quoted
        + ") IS NOT NULL";
  }
}
