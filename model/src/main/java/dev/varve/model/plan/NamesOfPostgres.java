package dev.varve.model.plan;

import dev.varve.model.ddl.Names;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;

/**
 * PostgreSQL names the sequences of identity columns and, since version 18, the constraints behind
 * NOT NULL after the table and the column, and does not rename them with those. Without this a
 * renamed table would for ever differ from a new one.
 */
record NamesOfPostgres(StepList steps, PostgresVersions versions) {

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
      QualifiedName sequence = Names.identitySequence(oldTable, oldColumn);
      QualifiedName renamed = Names.identitySequence(table, name);
      if (!sequence.equals(renamed)) {
        steps.sql(SequenceDdl.rename(sequence, renamed.name()));
      }
    }
    String from = Names.notNull(oldTable, oldColumn);
    String to = Names.notNull(table, name);
    if (!column.nullable() && versions.newest() >= 18 && !from.equals(to)) {
      steps.sql(TableDdl.renameConstraintIfExists(table, from, to));
    }
  }
}
