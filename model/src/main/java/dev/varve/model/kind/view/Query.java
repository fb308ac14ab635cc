package dev.varve.model.kind.view;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import java.util.ArrayList;
import java.util.List;

/** What the query of a view, materialized or not, needs, and how it follows renames. */
final class Query {

  private Query() {}

  static void declare(
      QualifiedName view, List<ViewColumn> columns, SqlExpression query, Claims claims) {
    claims.creates(Ref.object(view));
    claims.needs(Ref.schema(view.schema()));
    for (ViewColumn column : columns) {
      claims.creates(Ref.column(view, column.name()));
      claims.needs(Ref.type(column.type()));
    }
    SqlMentions.of(query.text()).declare(outsideOf(view, claims));
  }

  /** A view does not wait for itself. */
  static Claims outsideOf(QualifiedName view, Claims claims) {
    return (role, ref) -> {
      boolean own = role == Claims.Role.NEEDS && ref.owner().equals(view);
      if (!own) {
        claims.claim(role, ref);
      }
    };
  }

  /** A query that groups by a primary key may show what depends on it. */
  static boolean hangsOn(
      QualifiedName view, List<ViewColumn> columns, SqlExpression query, Ref thing) {
    SqlMentions mentions = SqlMentions.of(query.text());
    return switch (thing.kind()) {
      case OBJECT, ROUTINE -> !thing.owner().equals(view) && mentions.has(thing.owner());
      case COLUMN ->
          mentions.has(thing.owner())
              && (mentions.hasName(thing.part()) || names(columns).contains(thing.part()));
      case PRIMARY_KEY -> mentions.has(thing.owner()) && mentions.hasName("group");
      case SCHEMA, EXTENSION, TRIGGER, CONSTRAINT, KEY, COMMENT, SEQUENCE_OWNER -> false;
    };
  }

  static List<String> names(List<ViewColumn> columns) {
    List<String> names = new ArrayList<>();
    for (ViewColumn column : columns) {
      names.add(column.name());
    }
    return names;
  }

  static List<ViewColumn> afterRename(
      List<ViewColumn> columns, ObjectId old, QualifiedName newName) {
    List<ViewColumn> followed = new ArrayList<>();
    for (ViewColumn column : columns) {
      boolean ofType = old.kind().isType() && column.type().isNamed(old.name());
      followed.add(ofType ? column.withType(column.type().renamed(old.name(), newName)) : column);
    }
    return followed;
  }

  static SqlExpression afterRename(SqlExpression query, QualifiedName old, QualifiedName newName) {
    SqlExpression renamed =
        SqlMentions.of(query.text()).has(old)
            ? new SqlExpression(SqlMentions.afterRename(query.text(), old, newName))
            : query;
    return renamed.withRelationRenamed(old, newName);
  }

  static SqlExpression afterColumnRename(
      SqlExpression query, QualifiedName table, String from, String to) {
    SqlMentions mentions = SqlMentions.of(query.text());
    return mentions.has(table) && mentions.hasName(from)
        ? new SqlExpression(SqlMentions.afterColumnRename(query.text(), from, to))
        : query;
  }
}
