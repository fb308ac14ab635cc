package dev.varve.catalog;

import java.util.Comparator;
import java.util.Set;

/**
 * Something that a database holds and the model cannot: an object, such as a policy, or an
 * attribute of a thing that the model holds without it, such as a table's storage parameters.
 *
 * @param kind what it is, in words that a name can follow: {@code policy}, {@code partition key of}
 * @param name the object's name, or that of the thing whose attribute it is, as in a message
 * @param detail its definition in SQL text; equal for two things that are defined alike
 */
public record Unsupported(String kind, String name, String detail)
    implements Comparable<Unsupported> {
  private static final Set<String> RELATIONS =
      Set.of("partitioned table", "partition", "foreign table");

  /** Not here: attributes, and what depends on the server or its roles, such as user mappings. */
  private static final Set<String> WATCHED =
      Set.of(
          "partitioned table",
          "partition",
          "foreign table",
          "index",
          "constraint",
          "exclusion constraint",
          "temporal constraint",
          "trigger",
          "event trigger",
          "rule",
          "policy",
          "row security of table",
          "domain",
          "composite type",
          "range type",
          "base type",
          "operator",
          "operator class",
          "operator family",
          "cast",
          "text search parser",
          "text search template",
          "text search dictionary",
          "text search configuration",
          "collation",
          "conversion",
          "statistics object",
          "publication",
          "foreign-data wrapper",
          "foreign server",
          "language",
          "access method",
          "transform");

  private static final Comparator<Unsupported> ORDER =
      Comparator.comparing(Unsupported::kind)
          .thenComparing(Unsupported::name)
          .thenComparing(Unsupported::detail);

  /** Whether it is a relation that stands where a table of its name would. */
  boolean isRelation() {
    return RELATIONS.contains(kind);
  }

  /** Whether it is watched by its name: an object, or the row security that policies need. */
  boolean isWatched() {
    return WATCHED.contains(kind);
  }

  @Override
  public int compareTo(Unsupported other) {
    return ORDER.compare(this, other);
  }

  /** The thing for messages, such as {@code policy app.orders.own}. */
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
