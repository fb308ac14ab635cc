package dev.varve.model.kind.table;

import dev.varve.model.change.Steps;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;

/**
 * PostgreSQL names the sequences of identity columns and, since version 18, the constraints behind
 * NOT NULL after the table and the column, and does not rename them with those. Without this a
 * renamed table would for ever differ from a new one.
 */
record NamesOfPostgres(Steps steps) {

  /** After a table was renamed. */
  void followTable(Table before, QualifiedName renamed) {
    for (Column column : before.columns()) {
      follow(before.name(), column.name(), renamed, column.name(), column);
    }
  }

  /** After a column was renamed. */
  void followColumn(QualifiedName table, Column before, String renamed) {
    follow(table, before.name(), table, renamed, before);
  }

  private void follow(
      QualifiedName oldTable, String oldColumn, QualifiedName table, String name, Column column) {
    if (column.identity() != null) {
      QualifiedName sequence = PostgresNames.identitySequence(oldTable, oldColumn);
      QualifiedName renamed = PostgresNames.identitySequence(table, name);
      if (!sequence.equals(renamed) && isFree(sequence) && isFree(renamed)) {
        steps.sql(SequenceDdl.renameIfExists(sequence, renamed.name()));
      }
    }
    String from = PostgresNames.notNull(oldTable, oldColumn);
    String to = PostgresNames.notNull(table, name);
    if (!column.nullable() && steps.versions().newest() >= 18 && !from.equals(to)) {
      steps.sql(TableDdl.renameConstraintIfExists(table, from, to));
    }
  }

  /** Whether no other sequence has the name, so that PostgreSQL had to make another one. */
  private boolean isFree(QualifiedName sequence) {
    return steps.schema().find(ObjectId.sequence(sequence)) == null;
  }
}
