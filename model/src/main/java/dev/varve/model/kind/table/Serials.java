package dev.varve.model.kind.table;

import dev.varve.model.kind.Comparison;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns that take their numbers from a sequence of their own on one side and are identity columns
 * on the other: they are converted, so that the numbers go on.
 */
public final class Serials {
  private final Map<SequenceOwner, Sequence> byColumn = new HashMap<>();
  private final Set<QualifiedName> sequences = new HashSet<>();

  private Serials() {}

  /** Those of two schemas. */
  public static Serials of(Comparison comparison) {
    return comparison.shared(Serials.class, it -> find(it.before(), it.after()));
  }

  private static Serials find(SchemaModel before, SchemaModel after) {
    Serials serials = new Serials();
    serials.add(before, after);
    serials.add(after, before);
    return serials;
  }

  private void add(SchemaModel side, SchemaModel other) {
    for (Sequence sequence : side.sequences()) {
      SequenceOwner owner = sequence.owner();
      if (owner != null
          && other.sequence(sequence.name()) == null
          && isSerial(column(side, owner), sequence)
          && isIdentity(column(other, owner))) {
        byColumn.put(owner, sequence);
        sequences.add(sequence.name());
      }
    }
  }

  private static boolean isSerial(@Nullable Column column, Sequence sequence) {
    return column != null
        && column.identity() == null
        && column.defaultValue() != null
        && column.defaultValue().isNextval(sequence.name());
  }

  private static boolean isIdentity(@Nullable Column column) {
    return column != null && column.identity() != null;
  }

  private static @Nullable Column column(SchemaModel schema, SequenceOwner owner) {
    Table table = schema.table(owner.table());
    return table == null ? null : table.column(owner.column());
  }

  /** The sequence of a column that is converted; null if it is not. */
  public @Nullable Sequence of(QualifiedName table, String column) {
    return byColumn.get(new SequenceOwner(table, column));
  }

  /** Whether the sequence comes or goes with such a conversion. */
  public boolean isConverted(QualifiedName sequence) {
    return sequences.contains(sequence);
  }
}
