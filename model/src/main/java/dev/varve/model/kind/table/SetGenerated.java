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
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Definitions;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TableParts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Generates a column from another expression, or makes a stored generated column, on which nothing
 * depends, an ordinary one.
 *
 * @param table the table
 * @param before the generated column before
 * @param after the column after; it differs in what it is generated from alone
 */
record SetGenerated(QualifiedName table, Column before, Column after) implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.column(table, before.name()));
    declareExpression(claims.reversed(), before.generated());
    declareExpression(claims, after.generated());
  }

  private void declareExpression(Claims claims, @Nullable Generated generated) {
    if (generated != null) {
      for (String name : generated.expression().names()) {
        claims.needs(Ref.column(table, name));
      }
      Definitions.thingsIn(generated.expression()).forEach(claims::needs);
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(
        TableParts.changeColumn(
            editor.table(table), before.name(), it -> it.withGenerated(after.generated())));
  }

  /** PostgreSQL makes no ordinary column a generated one: the column is made anew. */
  @Override
  public Inverse inverse() {
    return after.generated() == null
        ? Inverse.lossy(new DropColumn(table, after), new AddColumn(table, before))
        : Inverse.exact(new SetGenerated(table, after, before));
  }

  @Override
  public Place place() {
    return Place.GENERATED_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RESHAPES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("column", before.name(), TableWords.generated(after.generated()));
  }

  @Override
  public void warn(Warnings warnings) {
    Generated old = before.generated();
    if (old != null && old.stored() && after.generated() != null) {
      RowWarnings.rewrite(
          warnings, this, before, "PostgreSQL works out the stored values of all rows");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.alterTable(table, ColumnDdl.setGenerated(before.name(), after.generated()));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
