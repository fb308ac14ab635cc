package dev.varve.model.kind.table;

import dev.varve.model.change.Effect;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.MemberRename;
import dev.varve.model.change.Place;
import dev.varve.model.change.References;
import dev.varve.model.change.Renaming;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.Set;

/**
 * Renames a column. What refers to it follows.
 *
 * @param table the table
 * @param from the name before
 * @param to the name after
 */
public record RenameColumn(QualifiedName table, String from, String to) implements MemberRename {

  @Override
  public ObjectId object() {
    return ObjectId.table(table);
  }

  @Override
  public void declare(Claims claims) {
    claims.removes(Ref.column(table, from));
    claims.creates(Ref.column(table, to));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    References.renameColumn(editor, table, from, to);
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new RenameColumn(table, to, from));
  }

  @Override
  public Place place() {
    return Place.NAME_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.RENAMES;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.changed("column", from, "renamed to " + to);
  }

  @Override
  public void warn(Warnings warnings) {
    Renaming.warn(warnings, this, to, "the column");
  }

  @Override
  public void warnBack(Warnings warnings) {}

  @Override
  public void lower(Steps steps) {
    steps.sql(ColumnDdl.rename(table, from, to));
    Column column = steps.schema().table(table).column(from);
    if (column != null) {
      new NamesOfPostgres(steps).followColumn(table, column, to);
    }
    steps.names().renamedColumn(table, from, to);
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
