package dev.varve.model.kind.rule;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A rule. PostgreSQL keeps its condition and its commands parsed, as it does the query of a view.
 *
 * @param name its name
 * @param table the table or view whose statements it rewrites
 * @param event which statements it rewrites
 * @param where the condition under which it does; null for always
 * @param instead whether its commands run in the place of the statement, and not besides
 * @param commands its commands in their order; NOTHING if empty
 * @param state in which sessions it does so
 * @param comment its comment
 */
public record Rule(
    String name,
    QualifiedName table,
    Event event,
    @Nullable SqlExpression where,
    boolean instead,
    List<SqlExpression> commands,
    FiringState state,
    @Nullable String comment)
    implements SchemaObject {

  /** Which statements a rule rewrites. */
  public enum Event {
    /** Those that insert. */
    INSERT,
    /** Those that update. */
    UPDATE,
    /** Those that delete. */
    DELETE
  }

  /** Copies the commands. */
  public Rule {
    commands = List.copyOf(commands);
  }

  @Override
  public ObjectId id() {
    return new ObjectId(ObjectKind.RULE, table.withName(name), table.name());
  }

  private Rule with(String newName, QualifiedName newTable) {
    return new Rule(newName, newTable, event, where, instead, commands, state, comment);
  }

  /** The same rule with another condition and other commands. */
  public Rule withBody(@Nullable SqlExpression newWhere, List<SqlExpression> newCommands) {
    return new Rule(name, table, event, newWhere, instead, newCommands, state, comment);
  }

  private Rule withBody(UnaryOperator<SqlExpression> change) {
    List<SqlExpression> changed = new ArrayList<>();
    commands.forEach(command -> changed.add(change.apply(command)));
    return withBody(where == null ? null : change.apply(where), changed);
  }

  /** The same rule in another state. */
  public Rule withState(FiringState newState) {
    return new Rule(name, table, event, where, instead, commands, newState, comment);
  }

  @Override
  public Rule withName(QualifiedName newName) {
    return with(newName.name(), table.withSchema(newName.schema()));
  }

  @Override
  public Rule withComment(@Nullable String newComment) {
    return new Rule(name, table, event, where, instead, commands, state, newComment);
  }

  @Override
  public Rule withComment(CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("a rule has no " + part + " \"" + partName + "\"");
  }

  /** The condition, if there is one, and the commands. */
  private List<SqlExpression> body() {
    List<SqlExpression> body = new ArrayList<>(commands);
    if (where != null) {
      body.add(where);
    }
    return body;
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.rule(table, name));
    claims.needs(Ref.object(table));
    for (SqlExpression sql : body()) {
      SqlMentions.of(sql.text()).declare(claims);
      for (String mentioned : sql.names()) {
        claims.needs(Ref.column(table, mentioned));
      }
    }
  }

  @Override
  public Rule withoutLinks() {
    return this;
  }

  @Override
  public Rule canonical() {
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

  /** A command that groups by a primary key may show what depends on it. */
  @Override
  public boolean hangsOn(Ref thing) {
    return switch (thing.kind()) {
      case OBJECT -> table.equals(thing.owner()) || mentions(thing.owner(), "");
      case ROUTINE -> mentions(thing.owner(), "");
      case COLUMN, CONSTRAINT -> mentions(thing.owner(), thing.part());
      case PRIMARY_KEY -> mentions(thing.owner(), "group");
      case SCHEMA, EXTENSION, TRIGGER, KEY, COMMENT, SEQUENCE_OWNER -> false;
    };
  }

  /** Whether the body speaks of the thing, and of a part of it if one is named. */
  private boolean mentions(QualifiedName thing, String part) {
    for (SqlExpression sql : body()) {
      SqlMentions mentions = SqlMentions.of(sql.text());
      boolean own = !part.isEmpty() && table.equals(thing);
      if ((own || mentions.has(thing)) && (part.isEmpty() || mentions.hasName(part))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Rule afterRename(ObjectId old, QualifiedName newName) {
    Rule followed =
        withBody(
            sql ->
                SqlMentions.of(sql.text()).has(old.name()) && isInBodies(old.kind())
                    ? new SqlExpression(SqlMentions.afterRename(sql.text(), old.name(), newName))
                    : sql);
    boolean own =
        table.equals(old.name()) && old.kind().identity() == ObjectKind.Identity.SCHEMA_AND_NAME;
    return own ? followed.with(name, newName) : followed;
  }

  private static boolean isInBodies(ObjectKind kind) {
    return switch (kind.identity()) {
      case SCHEMA_AND_NAME, ARGUMENTS -> true;
      case NAME, TABLE -> false;
    };
  }

  @Override
  public Rule afterColumnRename(QualifiedName owner, String old, String renamed) {
    return withBody(
        sql ->
            mentions(owner, old)
                ? new SqlExpression(SqlMentions.afterColumnRename(sql.text(), old, renamed))
                : sql);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that
        && name.equals(that.name)
        && table.equals(that.table)
        && event == that.event
        && Objects.equals(where, that.where)
        && instead == that.instead
        && commands.equals(that.commands)
        && state == that.state
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
