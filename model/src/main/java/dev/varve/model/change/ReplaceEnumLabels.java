package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Swaps an enum type for one with other labels, where PostgreSQL has no change in place: labels are
 * removed or stand in another order. Columns of the type are converted.
 *
 * @param type the type
 * @param before the labels before
 * @param after the labels after
 */
public record ReplaceEnumLabels(QualifiedName type, List<String> before, List<String> after)
    implements Change {

  /** Copies the labels. */
  public ReplaceEnumLabels {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  @Override
  public ObjectId object() {
    return ObjectId.enumType(type);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.object(type));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((EnumType) editor.get(object())).withLabels(after));
    for (SchemaObject object : editor.objects()) {
      if (object instanceof Table table) {
        moveGeneratedToEnd(editor, table);
      }
    }
  }

  /** Columns that are generated from converted ones are made anew, and so come last. */
  private void moveGeneratedToEnd(SchemaEditor editor, Table table) {
    List<Column> generated = EnumDependents.generatedFrom(table, type);
    if (!generated.isEmpty()) {
      List<Column> columns = new ArrayList<>(table.columns());
      columns.removeAll(generated);
      columns.addAll(generated);
      editor.replace(table.withColumns(columns));
    }
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new ReplaceEnumLabels(type, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
