package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TableParts;
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
    implements OwnChange {

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
    Set<Ref> needed = Definitions.thingsIn(after);
    needed.forEach(claims::needs);
    for (Ref thing : Definitions.thingsIn(before)) {
      if (!needed.contains(thing)) {
        claims.releases(thing);
      }
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeColumn(editor.table(table), column, it -> it.withDefault(after)));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetDefault(table, column, type, after, before));
  }

  @Override
  public Place place() {
    return after == null ? Place.DEFAULT_GOES : Place.DEFAULT_COMES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.MARKS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("column", column, after == null ? "no default" : "default " + after);
  }

  @Override
  public void warn(Warnings warnings) {}

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.alterTable(table, ColumnDdl.setDefault(column, after));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
