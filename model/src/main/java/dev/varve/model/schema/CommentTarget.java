package dev.varve.model.schema;

/**
 * What a comment is on.
 *
 * @param object the object, or the table of the part
 * @param part what part of a table, if any
 * @param name the part's name; empty for the object itself
 */
public record CommentTarget(ObjectId object, Part part, String name) {

  /** What a comment can be on. */
  public enum Part {
    /** The object itself. */
    OBJECT,
    /** A column of the table. */
    COLUMN,
    /** A constraint of the table. */
    CONSTRAINT,
    /** An index of the table. */
    INDEX
  }

  /** The object itself. */
  public static CommentTarget object(ObjectId object) {
    return new CommentTarget(object, Part.OBJECT, "");
  }

  /** A part of a table. */
  public static CommentTarget part(ObjectId table, Part part, String name) {
    return new CommentTarget(table, part, name);
  }
}
