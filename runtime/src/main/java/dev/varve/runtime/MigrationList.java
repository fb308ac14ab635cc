package dev.varve.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An ordered list of migrations, parents first, and its form as a file: what a build knows of its
 * migrations without loading a class. Immutable.
 *
 * <p>The file {@value #RESOURCE} is UTF-8 text. Its first line is {@value #HEADER}; each further
 * line is a migration, with six fields between tabs: id, parents (between commas), class name,
 * checksum of {@code up}, hash of the schema, flags ({@code draft}). A field without a value is
 * {@code -}.
 *
 * @param entries the migrations, parents first; among equals, by id
 */
public record MigrationList(List<Entry> entries) {
  /** Where a jar keeps its list. */
  public static final String RESOURCE = "META-INF/varve/migrations.list";

  private static final String HEADER = "varve-migrations 1";
  private static final String NONE = "-";
  private static final String DRAFT = "draft";
  private static final int FIELDS = 6;

  /** Orders the entries, as {@link #of} does. */
  public MigrationList {
    entries = ParentsFirst.order(entries);
  }

  /**
   * One migration.
   *
   * @param id the revision's id
   * @param parents the ids of the revisions before it
   * @param className the binary name of the migration's class
   * @param checksum {@link Checksum} of its up steps; empty where they are not known at compile
   *     time
   * @param schema the hash of the schema at this revision; empty if there is none
   * @param draft whether it is a draft
   */
  public record Entry(
      String id,
      List<String> parents,
      String className,
      String checksum,
      String schema,
      boolean draft) {

    /** Keeps a copy of the parents. */
    public Entry {
      parents = List.copyOf(parents);
    }
  }

  /**
   * The migrations in order. A parent may be missing: another jar may hold it.
   *
   * @throws VarveException if two have one id ({@link ErrorCode#DUPLICATE_REVISION}), or are each
   *     other's ancestors ({@link ErrorCode#CYCLE})
   */
  public static MigrationList of(Collection<Entry> entries) {
    return new MigrationList(List.copyOf(entries));
  }

  /**
   * Reads a file's text.
   *
   * @param origin where the text comes from, for the message
   * @throws VarveException if it is no such list ({@link ErrorCode#LIST_UNREADABLE})
   */
  public static MigrationList parse(String text, String origin) {
    String[] lines = text.split("\n", -1);
    requireHeader(withoutReturn(lines[0]), origin);
    List<Entry> entries = new ArrayList<>(lines.length);
    for (int i = 1; i < lines.length; i++) {
      String line = withoutReturn(lines[i]);
      if (!line.isEmpty()) {
        entries.add(entry(line, origin, i + 1));
      }
    }
    return of(entries);
  }

  /** The file's text. */
  public String format() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Entry entry : entries) {
      text.append(entry.id()).append('\t');
      text.append(orNone(String.join(",", entry.parents()))).append('\t');
      text.append(entry.className()).append('\t');
      text.append(orNone(entry.checksum())).append('\t');
      text.append(orNone(entry.schema())).append('\t');
      text.append(entry.draft() ? DRAFT : NONE).append('\n');
    }
    return text.toString();
  }

  private static Entry entry(String line, String origin, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw unreadable(origin + ", line " + number, "6 fields between tabs", line);
    }
    if (!fields[5].equals(DRAFT) && !fields[5].equals(NONE)) {
      throw unreadable(origin + ", line " + number, "the flags \"draft\" or \"-\"", fields[5]);
    }
    List<String> parents = fields[1].equals(NONE) ? List.of() : List.of(fields[1].split(","));
    return new Entry(
        fields[0], parents, fields[2], value(fields[3]), value(fields[4]), fields[5].equals(DRAFT));
  }

  /** A version control system may have changed the line ends. */
  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static void requireHeader(String line, String origin) {
    if (!line.equals(HEADER)) {
      throw unreadable(origin, "\"" + HEADER + "\" in the first line", line);
    }
  }

  private static VarveException unreadable(String origin, String expected, String found) {
    return new VarveException(
        ErrorCode.LIST_UNREADABLE,
        origin
            + ": expected "
            + expected
            + ", found \""
            + found
            + "\". The compiler writes this file: compile the project again, with the version of"
            + " Varve that runs it.");
  }

  private static String orNone(String value) {
    return value.isEmpty() ? NONE : value;
  }

  private static String value(String field) {
    return field.equals(NONE) ? "" : field;
  }
}
