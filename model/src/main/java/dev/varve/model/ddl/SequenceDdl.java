package dev.varve.model.ddl;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequences and their options. */
public final class SequenceDdl {

  /** Begins with the first number again. */
  static final String RESTART = "RESTART";

  private static final String ALTER = "ALTER SEQUENCE ";

  private SequenceDdl() {}

  /** The options that are not PostgreSQL's defaults, with blanks between; empty if all are. */
  public static String options(SequenceOptions options) {
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
  static List<String> changes(
      SequenceOptions before, TypeName typeBefore, SequenceOptions after, TypeName type) {
    List<String> words = new ArrayList<>();
    if (!Objects.equals(before.increment(), after.increment())) {
      words.add("INCREMENT BY " + (after.increment() == null ? 1 : after.increment()));
    }
    if (smallestKept(before, typeBefore, type) != after.smallest(type)) {
      words.add("MINVALUE " + after.smallest(type));
    }
    if (greatestKept(before, typeBefore, type) != after.greatest(type)) {
      words.add("MAXVALUE " + after.greatest(type));
    }
    if (before.first(typeBefore) != after.first(type)) {
      words.add("START WITH " + after.first(type));
    }
    if (!Objects.equals(before.cache(), after.cache())) {
      words.add("CACHE " + (after.cache() == null ? 1 : after.cache()));
    }
    if (before.cycle() != after.cycle()) {
      words.add(after.cycle() ? "CYCLE" : "NO CYCLE");
    }
    if (mustRestart(before, typeBefore, after, type)) {
      words.add(RESTART);
    }
    return words;
  }

  /** A bound that was the old type's becomes the new type's (source: {@code init_params}). */
  private static long smallestKept(SequenceOptions before, TypeName typeBefore, TypeName type) {
    long smallest = before.smallest(typeBefore);
    return smallest == smallestOf(typeBefore) ? smallestOf(type) : smallest;
  }

  private static long greatestKept(SequenceOptions before, TypeName typeBefore, TypeName type) {
    long greatest = before.greatest(typeBefore);
    return greatest == greatestOf(typeBefore) ? greatestOf(type) : greatest;
  }

  private static long smallestOf(TypeName type) {
    return -greatestOf(type) - 1;
  }

  private static long greatestOf(TypeName type) {
    return SequenceOptions.DEFAULT.greatest(type);
  }

  private static boolean mustRestart(
      SequenceOptions before, TypeName typeBefore, SequenceOptions after, TypeName type) {
    long first = before.first(typeBefore);
    return before.isDescending() != after.isDescending()
        || first < after.smallest(type)
        || first > after.greatest(type);
  }

  /** Whether the sequence of an identity, where it stands, may be out of its new bounds. */
  public static boolean mustRestart(SequenceOptions before, SequenceOptions after, TypeName type) {
    return mustRestart(before, type, after, type);
  }

  /** Whether the sequence, where it stands, may be out of its new bounds. */
  public static boolean mustRestart(Sequence before, Sequence after) {
    return mustRestart(before.options(), before.type(), after.options(), after.type());
  }

  /** CREATE SEQUENCE. */
  public static String create(Sequence sequence) {
    return "CREATE SEQUENCE " + sequence.name().sql() + definition(sequence);
  }

  /** The type and the options where they are not PostgreSQL's defaults, each after a blank. */
  private static String definition(Sequence sequence) {
    String type = sequence.type().equals(Sequence.BIGINT) ? "" : " AS " + sequence.type().sql();
    String options = options(sequence.options());
    return type + (options.isEmpty() ? "" : " " + options);
  }

  /** DROP SEQUENCE, which fails if a default still uses it. */
  public static String drop(QualifiedName sequence) {
    return "DROP SEQUENCE " + sequence.sql();
  }

  /** ALTER SEQUENCE with another type or other options. */
  public static String alter(Sequence before, Sequence after) {
    List<String> words = changes(before.options(), before.type(), after.options(), after.type());
    if (!before.type().equals(after.type())) {
      words.add(0, "AS " + after.type().sql());
    }
    return ALTER + before.name().sql() + " " + String.join(" ", words);
  }

  /** ALTER SEQUENCE … OWNED BY. */
  public static String setOwner(QualifiedName sequence, @Nullable SequenceOwner owner) {
    String column =
        owner == null ? "NONE" : owner.table().sql() + "." + SqlQuoting.identifier(owner.column());
    return ALTER + sequence.sql() + " OWNED BY " + column;
  }

  /** ALTER SEQUENCE … RENAME TO. */
  public static String rename(QualifiedName sequence, String newName) {
    return ALTER + sequence.sql() + " RENAME TO " + SqlQuoting.identifier(newName);
  }

  /** ALTER SEQUENCE … RENAME TO, if there is one of that name. */
  public static String renameIfExists(QualifiedName sequence, String newName) {
    return ALTER + "IF EXISTS " + sequence.sql() + " RENAME TO " + SqlQuoting.identifier(newName);
  }

  /** ALTER SEQUENCE … RENAME TO for the sequence of an identity column, whatever its name. */
  public static String renameOfIdentity(QualifiedName table, String column, String newName) {
    return "DO "
        + SqlQuoting.dollarQuoted(
            "\nBEGIN\n  EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', "
                + ofIdentity(table, column)
                + ", "
                + SqlQuoting.literal(newName)
                + ");\nEND\n");
  }

  /** ALTER SEQUENCE … SET SCHEMA, of one that belongs to no column. */
  public static String setSchema(QualifiedName sequence, String schema) {
    return ALTER + sequence.sql() + " SET SCHEMA " + SqlQuoting.identifier(schema);
  }

  /** The sequence of an identity column, as an expression. */
  public static String ofIdentity(QualifiedName table, String column) {
    return "pg_get_serial_sequence("
        + SqlQuoting.literal(table.sql())
        + ", "
        + SqlQuoting.literal(column)
        + ")";
  }

  /** The sequence as an expression. */
  public static String constant(QualifiedName sequence) {
    return SqlQuoting.literal(sequence.sql());
  }

  /**
   * Makes a new sequence go on where another one is, if that is within its bounds.
   *
   * @param sequence the new sequence, as an expression
   */
  public static String goOn(
      String sequence, QualifiedName old, TypeName type, SequenceOptions options) {
    return "SELECT setval("
        + sequence
        + ", last_value, is_called)\n  FROM "
        + old.sql()
        + "\n  WHERE last_value BETWEEN "
        + options.smallest(type)
        + " AND "
        + options.greatest(type);
  }

  /**
   * Makes the numbers of a column go on after those that its rows have, if these have reached its
   * first number and are within its bounds.
   *
   * @param sequence the column's sequence, as an expression
   */
  public static String goOnAfterRows(
      String sequence, QualifiedName table, String column, TypeName type, SequenceOptions options) {
    boolean down = options.isDescending();
    String last = (down ? "min(" : "max(") + SqlQuoting.identifier(column) + ")";
    return "SELECT setval("
        + sequence
        + ", "
        + last
        + ")\n  FROM "
        + table.sql()
        + "\n  HAVING "
        + last
        + " BETWEEN "
        + (down ? options.smallest(type) : options.first(type))
        + " AND "
        + (down ? options.first(type) : options.greatest(type));
  }
}
