package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Generates a column from another expression, or makes a stored generated column, on which nothing
 * depends, an ordinary one.
 *
 * @param table the table
 * @param before the generated column before
 * @param after the column after; it differs in what it is generated from alone
 */
public record SetGenerated(QualifiedName table, Column before, Column after) implements Change {

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
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    TableParts.changeColumn(
        editor, table, before.name(), it -> it.withGenerated(after.generated()));
  }

  /** PostgreSQL makes no ordinary column a generated one: the column is made anew. */
  @Override
  public Inverse inverse() {
    return after.generated() == null
        ? Inverse.lossy(new DropColumn(table, after), new AddColumn(table, before))
        : Inverse.exact(new SetGenerated(table, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
