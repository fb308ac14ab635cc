package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets, changes or takes away a column's default.
 *
 * @param table the table
 * @param column the column
 * @param type the column's type, which the default may need
 * @param before the default before
 * @param after the default after
 */
public record SetDefault(
    QualifiedName table,
    String column,
    TypeName type,
    @Nullable SqlExpression before,
    @Nullable SqlExpression after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, column));
    if (after == null) {
      claims.releases(Ref.type(type));
    } else {
      claims.needs(Ref.type(type));
    }
    Set<QualifiedName> needed = after == null ? Set.of() : after.relations();
    for (QualifiedName relation : needed) {
      claims.needs(Ref.object(relation));
    }
    for (QualifiedName relation : before == null ? needed : before.relations()) {
      if (!needed.contains(relation)) {
        claims.releases(Ref.object(relation));
      }
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(editor, table, column, it -> it.withDefault(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDefault(table, column, type, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
