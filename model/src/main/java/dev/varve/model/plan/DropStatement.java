package dev.varve.model.plan;

import dev.varve.model.ddl.EnumTypeDdl;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.ddl.SchemaDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObjectVisitor;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;

/** How objects of each kind are dropped. */
final class DropStatement implements SchemaObjectVisitor<String> {

  @Override
  public String visit(Schema schema) {
    return SchemaDdl.drop(schema);
  }

  @Override
  public String visit(Extension extension) {
    return ExtensionDdl.drop(extension);
  }

  @Override
  public String visit(EnumType type) {
    return EnumTypeDdl.drop(type.name());
  }

  @Override
  public String visit(Sequence sequence) {
    return SequenceDdl.drop(sequence.name());
  }

  @Override
  public String visit(Table table) {
    return TableDdl.drop(table.name());
  }
}
