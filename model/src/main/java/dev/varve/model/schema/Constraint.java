package dev.varve.model.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint of a table. */
public sealed interface Constraint
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

  /** The constraint's name. */
  String name();

  /** The constraint's comment, if it has one. */
  @Nullable String comment();

  /** Whether the constraint has an index of its name, next to which its schema has no other. */
  default boolean hasIndex() {
    return false;
  }

  /** Whether PostgreSQL knows that every row meets it; false for one that is NOT VALID. */
  default boolean validated() {
    return true;
  }

  /** The same constraint, met by every row. */
  default Constraint asValidated() {
    return this;
  }

  /** The same constraint under another name. */
  Constraint withName(String newName);

  /** The same constraint with another comment, or none. */
  Constraint withComment(@Nullable String newComment);

  /** The same constraint after one of its table's columns was renamed. */
  Constraint withColumnRenamed(String from, String to);

  /** Whether the constraint is about the column of its own table. */
  boolean uses(String column);

  /** Calls the visitor's method for this kind. */
  <R> R accept(ConstraintVisitor<R> visitor);

  /** Whether the two are the same but for their names and comments. */
  static boolean sameDefinition(Constraint one, Constraint other) {
    return one.withComment(null).equals(other.withName(one.name()).withComment(null));
  }

  /** The names with one replaced. */
  static List<String> renamed(List<String> columns, String from, String to) {
    if (!columns.contains(from)) {
      return columns;
    }
    String[] names = columns.toArray(new String[0]);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(from)) {
        names[i] = to;
      }
    }
    return List.of(names);
  }
}
