package dev.varve.model.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that stands in a schema model by itself. It knows what it refers to, and how it looks
 * when something that it refers to has another name; all else that there is to know of a kind of
 * object is asked of its {@code Kind}.
 */
public interface SchemaObject {

  /** What identifies the object. */
  ObjectId id();

  /** The object's comment, if it has one. */
  @Nullable String comment();

  /** The same object under another name or in another schema. */
  SchemaObject withName(QualifiedName newName);

  /** The same object with another comment. */
  SchemaObject withComment(@Nullable String newComment);

  /**
   * The same object with another comment on a part of it.
   *
   * @throws IllegalStateException if it has no such part
   */
  SchemaObject withComment(CommentTarget.Part part, String name, @Nullable String newComment);

  /** Tells what the definition creates and needs; what {@link #withoutLinks} leaves out is not. */
  void declare(Claims claims);

  /**
   * The same object as it is created: without what links it to others that may refer to it in turn,
   * which is a change of its own.
   */
  SchemaObject withoutLinks();

  /** The same object in the order in which it is compared: PostgreSQL moves no column. */
  SchemaObject canonical();

  /** The names of the parts that can be renamed with their Java elements: columns, labels. */
  List<String> members();

  /** The names of the parts that share the names of relations in the object's schema. */
  List<String> relations();

  /**
   * Whether PostgreSQL keeps the thing from going, or from becoming another, while this object
   * stands, so that it must go before and come back after. What a table's parts hang on is settled
   * in the table's own comparison.
   */
  boolean hangsOn(Ref thing);

  /** The same object after another one, or itself, got another name or schema. */
  SchemaObject afterRename(ObjectId old, QualifiedName newName);

  /** The same object after a column of a table got another name. */
  SchemaObject afterColumnRename(QualifiedName table, String from, String to);
}
