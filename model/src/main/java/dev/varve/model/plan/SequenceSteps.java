package dev.varve.model.plan;

import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.ConvertSerial;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.ddl.TableDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps about sequences that keep their numbers going. */
final class SequenceSteps {
  private static final String ASIDE = "__old";

  private final StepList steps;

  SequenceSteps(StepList steps) {
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
    sequence.accept(new Creation(steps));
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

  /** Where its own number may be out of bounds, a sequence goes on after the rows. */
  void alter(AlterSequence change, @Nullable Table ownersTable) {
    steps.sql(SequenceDdl.alter(change.before(), change.after()));
    if (SequenceDdl.mustRestart(change.before(), change.after()) && ownersTable != null) {
      goOnAfterRows(change.after(), ownersTable);
    }
  }

  /** A new sequence of a table that may have rows goes on after them. */
  void setOwner(SetSequenceOwner change, Sequence sequence, @Nullable Table tableWithRows) {
    steps.sql(SequenceDdl.setOwner(change.sequence(), change.after()));
    if (tableWithRows != null) {
      goOnAfterRows(sequence.withOwner(change.after()), tableWithRows);
    }
  }

  private void goOnAfterRows(Sequence sequence, Table table) {
    SequenceOwner owner = Objects.requireNonNull(sequence.owner());
    Column column = Objects.requireNonNull(table.column(owner.column()));
    if (column.type().isWhole()) {
      steps.sql(
          SequenceDdl.goOnAfterRows(
              SequenceDdl.constant(sequence.name()),
              table.name(),
              column.name(),
              sequence.type(),
              sequence.options()));
    }
  }
}
