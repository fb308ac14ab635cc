package dev.varve.model.schema;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a change can create, remove, alter or need.
 *
 * @param kind what it is
 * @param owner the schema, or the object that it is a part of
 * @param part its name in a table; empty for things that are no part
 */
public record Ref(Kind kind, QualifiedName owner, String part) {

  /**
   * What can be referred to. Tables, types, indexes and sequences share their names in a schema.
   */
  public enum Kind {
    /** A schema. */
    SCHEMA,
    /** An extension. */
    EXTENSION,
    /** A table, a type, an index or a sequence. */
    OBJECT,
    /** The functions, procedures and aggregates of one name. */
    ROUTINE,
    /** A trigger, a policy or a rule of a table, or an event trigger. */
    TRIGGER,
    /** A column of a table. */
    COLUMN,
    /** A constraint of a table. */
    CONSTRAINT,
    /** A set of columns that some unique index or constraint makes a key. */
    KEY,
    /** The one primary key that a table can have. */
    PRIMARY_KEY,
    /** A comment. */
    COMMENT,
    /** To which column a sequence belongs. */
    SEQUENCE_OWNER
  }

  /** An object of a schema. */
  public static Ref of(ObjectId object) {
    return switch (object.kind()) {
      case SCHEMA -> schema(object.name().name());
      case EXTENSION -> extension(object.name().name());
      case ENUM, DOMAIN, COMPOSITE_TYPE, SEQUENCE, TABLE, VIEW, MATERIALIZED_VIEW ->
          object(object.name());
      case FUNCTION, PROCEDURE, AGGREGATE -> routine(object.name());
      case TRIGGER -> trigger(object.name().withName(object.qualifier()), object.name().name());
      case EVENT_TRIGGER -> eventTrigger(object.name().name());
      case RULE -> rule(object.name().withName(object.qualifier()), object.name().name());
    };
  }

  /** A schema. */
  public static Ref schema(String name) {
    return new Ref(Kind.SCHEMA, new QualifiedName("", name), "");
  }

  /** An extension. */
  public static Ref extension(String name) {
    return new Ref(Kind.EXTENSION, new QualifiedName("", name), "");
  }

  /** A table, a type, an index or a sequence. */
  public static Ref object(QualifiedName name) {
    return new Ref(Kind.OBJECT, name, "");
  }

  /** The functions, procedures and aggregates of one name, whatever their arguments. */
  public static Ref routine(QualifiedName name) {
    return new Ref(Kind.ROUTINE, name, "");
  }

  /** The functions of one name, which aggregates of that name, too, may be made of. */
  public static Ref function(QualifiedName name) {
    return new Ref(Kind.ROUTINE, name, "function");
  }

  /** A trigger of a table or view. */
  public static Ref trigger(QualifiedName table, String name) {
    return new Ref(Kind.TRIGGER, table, name);
  }

  /** A rule of a table or view; a trigger may have its name. */
  public static Ref rule(QualifiedName table, String name) {
    return new Ref(Kind.TRIGGER, table, "rule " + name);
  }

  /** An event trigger. */
  public static Ref eventTrigger(String name) {
    return new Ref(Kind.TRIGGER, new QualifiedName("", name), "");
  }

  /** The sequence that PostgreSQL makes for an identity column. */
  public static Ref identitySequence(QualifiedName table, String column) {
    return object(PostgresNames.identitySequence(table, column));
  }

  /** The type of a column, or of an array's elements. */
  public static Ref type(TypeName type) {
    String schema = type.schema().isEmpty() ? QualifiedName.PUBLIC : type.schema();
    return object(new QualifiedName(schema, type.name()));
  }

  /** A column. */
  public static Ref column(QualifiedName table, String column) {
    return new Ref(Kind.COLUMN, table, column);
  }

  /** A constraint. */
  public static Ref constraint(QualifiedName table, String constraint) {
    return new Ref(Kind.CONSTRAINT, table, constraint);
  }

  /** What a foreign key on these columns refers to; their order does not count. */
  public static Ref key(QualifiedName table, Collection<String> columns) {
    return new Ref(Kind.KEY, table, String.join("\n", new TreeSet<>(columns)));
  }

  /** The primary key of a table, whatever its name and columns. */
  public static Ref primaryKey(QualifiedName table) {
    return new Ref(Kind.PRIMARY_KEY, table, "");
  }

  /** To which column a sequence belongs. */
  public static Ref sequenceOwner(QualifiedName sequence) {
    return new Ref(Kind.SEQUENCE_OWNER, sequence, "");
  }

  /** The comment on something. */
  public static Ref comment(CommentTarget target) {
    ObjectId object = target.object();
    String part = object.qualifier() + " " + target.part() + " " + target.name();
    return new Ref(Kind.COMMENT, object.name(), object.kind() + " " + part);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref that
        && kind == that.kind
        && owner.equals(that.owner)
        && part.equals(that.part);
  }

  /** Without the kind: an enum hashes differently in each run, and so would sets be ordered. */
  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + part.hashCode();
  }
}
