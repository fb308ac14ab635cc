package dev.varve.runtime;

import java.util.Collection;
import java.util.List;

/**
 * An ordered list of migrations, parents first, and its form as a file: what a build knows of its
 * migrations without loading a class. Immutable.
 *
 * <p>The file {@value #RESOURCE} is UTF-8 text. Its first line is {@code varve-migrations 1}, and
 * after tabs, unless there is a draft or a migration without a checksum: how many revisions a
 * history has that holds them all, the sum (modulo 2^64) of their fingerprints, and the bytes of
 * the other lines and of the services file that belongs to them, by which it is known whether
 * something was appended. Each further line is a migration, with six fields between tabs: id,
 * parents (between commas), class name, checksum of {@code up}, hash of the schema, flags ({@code
 * draft}, {@code adapts} and {@code baseline}, between commas). A field without a value is {@code
 * -}. What else is known follows, in this order: {@code chain=}, {@code dependsOn=}, {@code
 * replaces=}, {@code labels=}, with values between commas.
 *
 * @param entries the migrations, parents first; among equals, by id
 */
public record MigrationList(List<Entry> entries) {
  /** Where a jar keeps its list. */
  public static final String RESOURCE = "META-INF/varve/migrations.list";

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
   * @param placement where it stands beyond its parents
   */
  public record Entry(
      String id,
      List<String> parents,
      String className,
      String checksum,
      String schema,
      boolean draft,
      Placement placement) {

    /** One in the chain without a name. */
    public Entry(
        String id,
        List<String> parents,
        String className,
        String checksum,
        String schema,
        boolean draft) {
      this(id, parents, className, checksum, schema, draft, Placement.NONE);
    }

    /** Keeps a copy of the parents. */
    public Entry {
      parents = List.copyOf(parents);
    }

    /** What it is called among all chains: {@code chain:id}, or its id. */
    public String name() {
      return placement.nameOf(id);
    }

    /** The names of the revisions that must be applied before it. */
    public List<String> before() {
      return placement.namesBefore(parents);
    }
  }

  /**
   * The migrations in order. A parent may be missing: another jar may hold it.
   *
   * @throws VarveException if two of one chain have one id ({@link ErrorCode#DUPLICATE_REVISION}),
   *     or are each other's ancestors ({@link ErrorCode#CYCLE})
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
    return of(new ListText(origin).parse(text));
  }

  /** The file's text. */
  public String format() {
    return ListText.format(entries);
  }
}
