package dev.varve.model.kind.aggregate;

import dev.varve.model.kind.routine.Argument;
import dev.varve.model.kind.routine.Traits;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate.
 *
 * @param name its name
 * @param form what it is called with
 * @param arguments its arguments in their order: the direct ones, then those of each row
 * @param direct how many of an ordered set's arguments are direct. If all are, the last one is
 *     variadic and stands for those of each row, too
 * @param result the type that it returns, which follows from the functions that it is made of
 * @param transition how it goes from row to row
 * @param moving how it does so in a window whose start moves; null if it begins again each time
 * @param partial how it is made of parts
 * @param sortOperator the operator by which the first row in order is the result, as for {@code
 *     min}; null if there is none
 * @param parallel whether parallel plans may call it
 * @param comment its comment
 */
public record Aggregate(
    QualifiedName name,
    Form form,
    List<Argument> arguments,
    int direct,
    TypeName result,
    Transition transition,
    @Nullable Moving moving,
    Partial partial,
    @Nullable QualifiedName sortOperator,
    Traits.Parallel parallel,
    @Nullable String comment)
    implements SchemaObject {

  /** What an aggregate is called with. */
  public enum Form {
    /** Rows, in any order unless the call says one. */
    NORMAL,
    /** Rows in an order, {@code WITHIN GROUP}, and direct arguments, which are the same for all. */
    ORDERED_SET,
    /** The same, where the direct arguments are a row that is put among the others. */
    HYPOTHETICAL_SET;

    /** What a final function does to the state unless something else is said. */
    public Finish.Modification usual() {
      return this == NORMAL ? Finish.Modification.READ_ONLY : Finish.Modification.READ_WRITE;
    }
  }

  /** Copies the arguments. */
  public Aggregate {
    arguments = List.copyOf(arguments);
  }

  @Override
  public ObjectId id() {
    return new ObjectId(ObjectKind.AGGREGATE, name, signature());
  }

  /** The types of the arguments: with the name they tell aggregates and routines apart. */
  public String signature() {
    return Argument.signature(arguments);
  }

  @Override
  public Aggregate withName(QualifiedName newName) {
    return new Aggregate(
        newName,
        form,
        arguments,
        direct,
        result,
        transition,
        moving,
        partial,
        sortOperator,
        parallel,
        comment);
  }

  @Override
  public Aggregate withComment(@Nullable String newComment) {
    return new Aggregate(
        name,
        form,
        arguments,
        direct,
        result,
        transition,
        moving,
        partial,
        sortOperator,
        parallel,
        newComment);
  }

  @Override
  public Aggregate withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("an aggregate has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.routine(name));
    claims.needs(Ref.schema(name.schema()));
    for (TypeName type : types()) {
      claims.needs(Ref.type(type));
    }
    for (QualifiedName function : functions()) {
      claims.needs(Ref.function(function));
    }
  }

  private Set<TypeName> types() {
    Set<TypeName> types = new LinkedHashSet<>();
    arguments.forEach(argument -> types.add(argument.type()));
    types.add(result);
    types.add(transition.type());
    if (moving != null) {
      types.add(moving.transition().type());
    }
    return types;
  }

  /** The functions that it is made of. */
  private Set<QualifiedName> functions() {
    Set<QualifiedName> functions = new LinkedHashSet<>();
    withNames(
        function -> {
          functions.add(function);
          return function;
        });
    return functions;
  }

  /** The same aggregate with other names of the functions that it is made of. */
  private Aggregate withNames(UnaryOperator<QualifiedName> names) {
    return new Aggregate(
        name,
        form,
        arguments,
        direct,
        result,
        withNames(transition, names),
        moving == null
            ? null
            : new Moving(withNames(moving.transition(), names), names.apply(moving.inverse())),
        new Partial(
            named(partial.combine(), names),
            named(partial.serialize(), names),
            named(partial.deserialize(), names)),
        sortOperator,
        parallel,
        comment);
  }

  private static Transition withNames(Transition transition, UnaryOperator<QualifiedName> names) {
    Finish finish = transition.finish();
    return transition
        .withFunction(names.apply(transition.function()))
        .withFinish(finish == null ? null : finish.withFunction(names.apply(finish.function())));
  }

  private static @Nullable QualifiedName named(
      @Nullable QualifiedName function, UnaryOperator<QualifiedName> names) {
    return function == null ? null : names.apply(function);
  }

  /** The same aggregate with other types. */
  private Aggregate withTypes(UnaryOperator<TypeName> types) {
    List<Argument> followed = new ArrayList<>();
    for (Argument argument : arguments) {
      followed.add(argument.withType(types.apply(argument.type())));
    }
    return new Aggregate(
        name,
        form,
        followed,
        direct,
        types.apply(result),
        transition.withType(types.apply(transition.type())),
        moving == null
            ? null
            : new Moving(
                moving.transition().withType(types.apply(moving.transition().type())),
                moving.inverse()),
        partial,
        sortOperator,
        parallel,
        comment);
  }

  @Override
  public Aggregate withoutLinks() {
    return this;
  }

  @Override
  public Aggregate canonical() {
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
      case OBJECT -> types().stream().anyMatch(type -> Ref.type(type).equals(thing));
      case ROUTINE ->
          functions().stream().anyMatch(function -> Ref.function(function).equals(thing));
      case COLUMN,
          SCHEMA,
          EXTENSION,
          TRIGGER,
          PRIMARY_KEY,
          CONSTRAINT,
          KEY,
          COMMENT,
          SEQUENCE_OWNER ->
          false;
    };
  }

  @Override
  public Aggregate afterRename(ObjectId old, QualifiedName newName) {
    if (old.kind() == ObjectKind.FUNCTION) {
      return withNames(function -> function.equals(old.name()) ? newName : function);
    }
    return old.kind().identity() == ObjectKind.Identity.SCHEMA_AND_NAME
        ? withTypes(type -> type.renamed(old.name(), newName))
        : this;
  }

  @Override
  public Aggregate afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aggregate that
        && name.equals(that.name)
        && form == that.form
        && arguments.equals(that.arguments)
        && direct == that.direct
        && result.equals(that.result)
        && transition.equals(that.transition)
        && Objects.equals(moving, that.moving)
        && partial.equals(that.partial)
        && Objects.equals(sortOperator, that.sortOperator)
        && parallel == that.parallel
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
