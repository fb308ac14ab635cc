package dev.varve.model;

import dev.varve.model.SampleType.Family;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Edits of columns that take their numbers from a sequence of their own. */
final class SerialEdits {
  static final List<Edit> CHANGES =
      List.of(
          SerialEdits::makeSerial,
          SerialEdits::makeSerial,
          SerialEdits::makeIdentity,
          SerialEdits::makeIdentity);

  private SerialEdits() {}

  static void add(SchemaDraft draft) {
    Table table = draft.anyTable();
    String type = draft.choose().of(List.of("integer", "bigint"));
    String name = ColumnEdits.add(draft, table.name(), SampleType.of(type, Family.NUMBER, "0"));
    makeSerial(draft, draft.table(table.name()), name);
  }

  /** Any column of whole numbers, which may be an identity column before. */
  static void makeSerial(SchemaDraft draft) {
    Table table = draft.anyTable();
    makeSerial(draft, table, draft.choose().of(table.columns()).name());
  }

  private static void makeSerial(SchemaDraft draft, Table table, String name) {
    Column column = Objects.requireNonNull(table.column(name));
    if (column.type().isWhole() && column.generated() == null) {
      Sequence sequence = SequenceEdits.add(draft, sequenceName(draft, table.name(), column));
      draft.put(sequence.withOwner(new SequenceOwner(table.name(), name)));
      Column serial = column.withIdentity(null);
      serial = serial.withDefault(SequenceEdits.nextval(draft, sequence.name()));
      ColumnEdits.replace(draft, table, column, serial);
    }
  }

  private static QualifiedName sequenceName(SchemaDraft draft, QualifiedName table, Column column) {
    QualifiedName name = PostgresNames.identitySequence(table, column.name());
    Set<String> taken = draft.relations(table.schema());
    boolean free = column.identity() != null || !taken.contains(name.name());
    return free ? name : table.withName(draft.relationName(table.schema()));
  }

  static void makeIdentity(SchemaDraft draft) {
    for (Sequence sequence : draft.choose().shuffled(draft.sequences())) {
      SequenceOwner owner = sequence.owner();
      if (owner != null && isSerial(draft, sequence, owner)) {
        Cascade.dropSequence(draft, sequence);
        Table table = draft.table(owner.table());
        Column column = Objects.requireNonNull(table.column(owner.column()));
        SequenceOptions options = draft.choose().of(SequenceEdits.OPTIONS);
        Identity identity =
            new Identity(draft.choose().chance(50), options.normalized(column.type()));
        ColumnEdits.replace(
            draft, table, column, column.withNullable(false).withIdentity(identity));
        return;
      }
    }
  }

  private static boolean isSerial(SchemaDraft draft, Sequence sequence, SequenceOwner owner) {
    Column column = draft.table(owner.table()).column(owner.column());
    return column != null
        && column.type().isWhole()
        && column.defaultValue() != null
        && column.defaultValue().isNextval(sequence.name());
  }
}
