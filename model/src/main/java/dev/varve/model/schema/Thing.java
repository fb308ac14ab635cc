package dev.varve.model.schema;

import java.util.Comparator;

/**
 * A table, a type or a column, by its name alone.
 *
 * @param owner the table or type
 * @param column the column of the table; empty for the table or type itself
 */
public record Thing(QualifiedName owner, String column) implements Comparable<Thing> {
  private static final Comparator<Thing> ORDER =
      Comparator.comparing(Thing::owner).thenComparing(Thing::column);

  @Override
  public int compareTo(Thing other) {
    return ORDER.compare(this, other);
  }

  /** Its name for messages. */
  @Override
  public String toString() {
    return column.isEmpty() ? owner.toString() : owner + "." + column;
  }
}
