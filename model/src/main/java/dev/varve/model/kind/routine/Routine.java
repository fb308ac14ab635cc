package dev.varve.model.kind.routine;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A function or a procedure.
 *
 * @param name its name
 * @param arguments its arguments in their order
 * @param result the type that a function returns; null for a procedure
 * @param set whether a function returns a set of these
 * @param body what it does
 * @param traits what else PostgreSQL is told of it
 * @param comment its comment
 */
public record Routine(
    QualifiedName name,
    List<Argument> arguments,
    @Nullable TypeName result,
    boolean set,
    Body body,
    Traits traits,
    @Nullable String comment)
    implements SchemaObject {

  /** Copies the arguments. */
  public Routine {
    arguments = List.copyOf(arguments);
  }

  @Override
  public ObjectId id() {
    ObjectKind kind = result == null ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION;
    return new ObjectId(kind, name, signature());
  }

  /** The types of the arguments that a call gives: with the name they tell routines apart. */
  public String signature() {
    return Argument.signature(arguments);
  }

  @Override
  public Routine withName(QualifiedName newName) {
    return new Routine(newName, arguments, result, set, body, traits, comment);
  }

  @Override
  public Routine withComment(@Nullable String newComment) {
    return new Routine(name, arguments, result, set, body, traits, newComment);
  }

  private Routine withTypes(List<Argument> newArguments, @Nullable TypeName newResult) {
    return new Routine(name, newArguments, newResult, set, body, traits, comment);
  }

  private Routine withBody(Body newBody) {
    return new Routine(name, arguments, result, set, newBody, traits, comment);
  }

  @Override
  public Routine withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("a routine has no " + part + " \"" + partName + "\"");
  }

  /**
   * PostgreSQL keeps a text as it is, and looks into it only when it is created or run: what it
   * mentions should be there, and need not.
   */
  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.routine(name));
    claims.needs(Ref.schema(name.schema()));
    for (Argument argument : arguments) {
      claims.needs(Ref.type(argument.type()));
      SqlExpression value = argument.defaultValue();
      if (value != null) {
        SqlMentions.of(value.text()).declare(outward(claims));
      }
    }
    if (result != null) {
      claims.creates(Ref.function(name));
      claims.needs(Ref.type(result));
    }
    if (body.isSql()) {
      Claims outward = outward(claims);
      SqlMentions.of(body.text()).declare(body.standard() ? outward : outward.softly());
    }
  }

  /** A routine does not wait for itself, nor for others of its name. */
  private Claims outward(Claims claims) {
    return (role, ref) -> {
      if (!ref.owner().equals(name)) {
        claims.claim(role, ref);
      }
    };
  }

  @Override
  public Routine withoutLinks() {
    return this;
  }

  @Override
  public Routine canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return List.of();
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  @Override
  public boolean hangsOn(Ref thing) {
    return switch (thing.kind()) {
      case OBJECT -> hasType(thing) || mentions(thing.owner());
      case ROUTINE -> !thing.owner().equals(name) && mentions(thing.owner());
      case COLUMN -> body.standard() && mentions(thing.owner()) && hasName(thing.part());
      case SCHEMA, EXTENSION, TRIGGER, PRIMARY_KEY, CONSTRAINT, KEY, COMMENT, SEQUENCE_OWNER ->
          false;
    };
  }

  private boolean hasType(Ref type) {
    boolean has = result != null && Ref.type(result).equals(type);
    for (Argument argument : arguments) {
      has |= Ref.type(argument.type()).equals(type);
    }
    return has;
  }

  /** Whether PostgreSQL knows that it uses the thing. */
  private boolean mentions(QualifiedName thing) {
    boolean has = body.standard() && SqlMentions.of(body.text()).has(thing);
    for (Argument argument : arguments) {
      SqlExpression value = argument.defaultValue();
      has |= value != null && SqlMentions.of(value.text()).has(thing);
    }
    return has;
  }

  private boolean hasName(String column) {
    return SqlMentions.of(body.text()).hasName(column);
  }

  @Override
  public Routine afterRename(ObjectId old, QualifiedName newName) {
    if (old.kind().identity() != ObjectKind.Identity.SCHEMA_AND_NAME) {
      return afterRename(old.name(), newName);
    }
    List<Argument> followed = new ArrayList<>();
    for (Argument argument : arguments) {
      followed.add(argument.withType(argument.type().renamed(old.name(), newName)));
    }
    TypeName type = result == null ? null : result.renamed(old.name(), newName);
    return withTypes(followed, type).afterRename(old.name(), newName);
  }

  private Routine afterRename(QualifiedName from, QualifiedName to) {
    return body.standard() && mentions(from)
        ? withBody(body.withText(SqlMentions.afterRename(body.text(), from, to)))
        : this;
  }

  @Override
  public Routine afterColumnRename(QualifiedName table, String from, String to) {
    return body.standard() && mentions(table) && hasName(from)
        ? withBody(body.withText(SqlMentions.afterColumnRename(body.text(), from, to)))
        : this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Routine that
        && name.equals(that.name)
        && arguments.equals(that.arguments)
        && Objects.equals(result, that.result)
        && set == that.set
        && body.equals(that.body)
        && traits.equals(that.traits)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
