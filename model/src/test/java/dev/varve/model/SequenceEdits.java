package dev.varve.model;

import dev.varve.model.change.Change;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SequenceOwner;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/** Edits of sequences. */
final class SequenceEdits {
  static final List<Edit> CHANGES =
      List.of(
          SequenceEdits::setOptions,
          SequenceEdits::setOptions,
          SequenceEdits::setOwner,
          SequenceEdits::setOwner,
          SequenceEdits::comment,
          SequenceEdits::rename,
          SequenceEdits::move,
          SequenceEdits::drop);

  static final List<SequenceOptions> OPTIONS =
      List.of(
          SequenceOptions.DEFAULT,
          SequenceOptions.DEFAULT,
          new SequenceOptions(100L, 10L, null, null, null, false),
          new SequenceOptions(null, -1L, null, null, null, false),
          new SequenceOptions(10L, null, 5L, 1000L, 20L, true));

  private static final List<String> TYPES = List.of("bigint", "bigint", "integer", "smallint");

  private SequenceEdits() {}

  static void create(SchemaDraft draft) {
    String schema = draft.anySchema();
    add(draft, new QualifiedName(schema, draft.relationName(schema)));
  }

  /** A new sequence of that name. */
  static Sequence add(SchemaDraft draft, QualifiedName name) {
    Sequence sequence =
        new Sequence(name, type(draft), draft.choose().of(OPTIONS), null, draft.comment());
    draft.origins().add(sequence.id());
    draft.put(sequence);
    return sequence;
  }

  private static TypeName type(SchemaDraft draft) {
    return TypeName.parse(draft.choose().of(TYPES));
  }

  private static Sequence any(SchemaDraft draft) {
    if (draft.sequences().isEmpty()) {
      create(draft);
    }
    return draft.choose().of(draft.sequences());
  }

  /** A column takes its default from any sequence. */
  static void use(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    if (column.type().isWhole() && column.identity() == null && column.generated() == null) {
      SqlExpression next = nextval(draft, any(draft).name());
      ColumnEdits.replace(draft, table, column, column.withDefault(next));
    }
  }

  static SqlExpression nextval(SchemaDraft draft, QualifiedName sequence) {
    String cast = draft.choose().chance(50) ? "::regclass" : "";
    return new SqlExpression("nextval(" + SqlQuoting.literal(sequence.sql()) + cast + ")");
  }

  static void setOptions(SchemaDraft draft) {
    draft.put(any(draft).withOptions(type(draft), draft.choose().of(OPTIONS)));
  }

  static void setOwner(SchemaDraft draft) {
    Sequence sequence = any(draft);
    List<SequenceOwner> columns = new ArrayList<>();
    for (Table table : draft.tables()) {
      for (Column column : table.columns()) {
        boolean near = table.name().schema().equals(sequence.name().schema());
        if (near && column.generated() == null) {
          columns.add(new SequenceOwner(table.name(), column.name()));
        }
      }
    }
    boolean none = columns.isEmpty() || draft.choose().chance(30);
    draft.put(sequence.withOwner(none ? null : draft.choose().of(columns)));
  }

  static void comment(SchemaDraft draft) {
    draft.put(any(draft).withComment(draft.comment()));
  }

  static void rename(SchemaDraft draft) {
    Sequence sequence = any(draft);
    String newName = draft.relationName(sequence.name().schema());
    rename(draft, sequence, new Rename(sequence.id(), newName), sequence.name().withName(newName));
  }

  /** Moves a sequence that belongs to no column; one that does goes with its table. */
  static void move(SchemaDraft draft) {
    Sequence sequence = any(draft);
    String schema = draft.anySchema();
    if (sequence.owner() == null && !draft.relations(schema).contains(sequence.name().name())) {
      MoveToSchema move = new MoveToSchema(sequence.id(), schema);
      rename(draft, sequence, move, sequence.name().withSchema(schema));
    }
  }

  private static void rename(
      SchemaDraft draft, Sequence sequence, Change change, QualifiedName name) {
    draft.apply(change);
    draft.origins().rename(sequence.id(), ObjectId.sequence(name));
  }

  static void drop(SchemaDraft draft) {
    Cascade.dropSequence(draft, any(draft));
  }
}
