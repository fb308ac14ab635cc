package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.SetComment;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a table. Their order does not count. */
final class ColumnDiff {
  private final QualifiedName table;
  private final Disturbed disturbed;
  private final Serials serials;
  private final List<Change> changes = new ArrayList<>();

  private ColumnDiff(QualifiedName table, Disturbed disturbed, Serials serials) {
    this.table = table;
    this.disturbed = disturbed;
    this.serials = serials;
  }

  static List<Change> diff(Table before, Table after, Disturbed disturbed, Serials serials) {
    ColumnDiff diff = new ColumnDiff(after.name(), disturbed, serials);
    for (Column column : before.columns()) {
      if (after.column(column.name()) == null) {
        diff.changes.add(new DropColumn(after.name(), column));
      }
    }
    for (Column column : after.columns()) {
      diff.compare(before.column(column.name()), column);
    }
    return diff.changes;
  }

  private void compare(@Nullable Column before, Column after) {
    if (before == null) {
      changes.add(new AddColumn(table, after));
    } else if (disturbed.isRecreated(table, after.name())) {
      changes.add(new DropColumn(table, before));
      changes.add(new AddColumn(table, after));
    } else if (!before.equals(after)
        || disturbed.isRelabeled(after.type())
        || disturbed.callsWhatGoes(before.defaultValue())) {
      attributes(before, after);
    }
  }

  private void attributes(Column before, Column after) {
    String name = after.name();
    numbers(before, after);
    if (before.nullable() != after.nullable()) {
      changes.add(new SetNullability(table, name, after.nullable()));
    }
    if (!before.type().equals(after.type())
        || !Objects.equals(before.collation(), after.collation())) {
      Column retyped = before.withType(after.type(), after.collation());
      changes.add(new AlterColumnType(table, before, retyped));
    }
    if (!Objects.equals(before.generated(), after.generated())) {
      changes.add(new SetGenerated(table, before, before.withGenerated(after.generated())));
    }
    if (!Objects.equals(before.comment(), after.comment())) {
      CommentTarget target =
          CommentTarget.part(ObjectId.table(table), CommentTarget.Part.COLUMN, name);
      changes.add(new SetComment(target, before.comment(), after.comment()));
    }
  }

  private void numbers(Column before, Column after) {
    Sequence converted = serials.of(table, after.name());
    if (converted != null) {
      convert(before, after, converted);
      return;
    }
    if (!Objects.equals(before.identity(), after.identity())) {
      changes.add(new SetIdentity(table, after.name(), before.identity(), after.identity()));
    }
    defaults(before, after);
  }

  /** What becomes an identity column has its last type then; what was one has its first. */
  private void convert(Column before, Column after, Sequence sequence) {
    if (after.identity() == null) {
      Column serial = before.withIdentity(null).withDefault(after.defaultValue());
      changes.add(new ConvertSerial(table, before, serial, sequence));
      return;
    }
    SqlExpression old = before.defaultValue();
    if (!TypeChange.isSameFamily(before.type(), after.type())) {
      changes.add(setDefault(after.name(), before.type(), old, null));
      old = null;
    }
    Column serial = after.withIdentity(null).withDefault(old);
    changes.add(new ConvertSerial(table, serial, after, sequence));
  }

  /** A default is kept parsed, with its type: it goes before a change of type, and comes after. */
  private void defaults(Column before, Column after) {
    SqlExpression old = before.defaultValue();
    boolean retyped = !TypeChange.isSameFamily(before.type(), after.type());
    boolean differs = !Objects.equals(old, after.defaultValue());
    boolean apart =
        retyped
            || (differs && disturbed.isSwapped(after.type()))
            || disturbed.isRelabeled(after.type())
            || disturbed.callsWhatGoes(old);
    if (old != null && apart) {
      changes.add(setDefault(after.name(), before.type(), old, null));
      old = null;
    }
    if (!Objects.equals(old, after.defaultValue())) {
      changes.add(setDefault(after.name(), after.type(), old, after.defaultValue()));
    }
  }

  private SetDefault setDefault(
      String column, TypeName type, @Nullable SqlExpression from, @Nullable SqlExpression to) {
    return new SetDefault(table, column, type, from, to);
  }
}
