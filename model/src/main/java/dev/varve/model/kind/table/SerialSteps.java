package dev.varve.model.kind.table;

import dev.varve.model.change.Steps;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.CommentDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;

/** The steps that convert a serial column to an identity column, and back. */
final class SerialSteps {
  private static final String ASIDE = "__old";

  private final Steps steps;

  SerialSteps(Steps steps) {
    this.steps = steps;
  }

  /**
   * An identity column makes a sequence of its own, mostly under the old one's name. Until the end
   * nobody takes a number: the table is locked by the first statement, the sequence by the second.
   */
  void convert(ConvertSerial change) {
    if (change.after().identity() != null) {
      toIdentity(change, change.after().identity());
    } else {
      toSerial(change);
    }
  }

  private void toIdentity(ConvertSerial change, Identity identity) {
    QualifiedName table = change.table();
    Column column = change.after();
    Sequence sequence = change.sequence();
    QualifiedName aside = aside(sequence.name());
    steps.alterTable(table, ColumnDdl.setDefault(column.name(), null));
    steps.sql(SequenceDdl.rename(sequence.name(), aside.name()));
    steps.sql(SequenceDdl.setOwner(aside, null));
    steps.alterTable(table, ColumnDdl.addIdentity(column.name(), identity));
    String made = SequenceDdl.ofIdentity(table, column.name());
    steps.sql(SequenceDdl.goOn(made, aside, column.type(), identity.options()));
    steps.sql(SequenceDdl.drop(aside));
  }

  private void toSerial(ConvertSerial change) {
    QualifiedName table = change.table();
    String column = change.after().name();
    Sequence sequence = change.sequence();
    QualifiedName aside = aside(PostgresNames.identitySequence(table, column));
    steps.sql(TableDdl.lock(table));
    steps.sql(SequenceDdl.renameOfIdentity(table, column, aside.name()));
    steps.sql(SequenceDdl.create(sequence));
    if (sequence.comment() != null) {
      steps.sql(CommentDdl.on("SEQUENCE " + sequence.name().sql(), sequence.comment()));
    }
    steps.sql(
        SequenceDdl.goOn(
            SequenceDdl.constant(sequence.name()), aside, sequence.type(), sequence.options()));
    steps.alterTable(table, ColumnDdl.dropIdentity(column));
    if (change.after().defaultValue() != null) {
      steps.alterTable(table, ColumnDdl.setDefault(column, change.after().defaultValue()));
    }
    steps.sql(SequenceDdl.setOwner(sequence.name(), sequence.owner()));
  }

  private static QualifiedName aside(QualifiedName sequence) {
    return sequence.withName(PostgresNames.cut(sequence.name(), ASIDE));
  }
}
