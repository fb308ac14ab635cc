package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.CommentTarget;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.SetExtensionVersion;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SchemaObjectVisitor;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the objects of two schemas in which all but enum labels has its final name. */
final class ObjectDiff implements SchemaObjectVisitor<List<Change>> {
  private final SchemaModel before;
  private final Renames renames;
  private final Disturbed disturbed;
  private final Serials serials;
  private final List<Change> changes = new ArrayList<>();

  private ObjectDiff(SchemaModel before, Renames renames, Disturbed disturbed, Serials serials) {
    this.before = before;
    this.renames = renames;
    this.disturbed = disturbed;
    this.serials = serials;
  }

  /** All changes, in no particular order. */
  static List<Change> diff(
      SchemaModel before, SchemaModel after, Renames renames, PostgresVersions versions) {
    Disturbed disturbed = Disturbed.of(before, after, renames, versions);
    Serials serials = Serials.of(before, after);
    ObjectDiff diff = new ObjectDiff(before, renames, disturbed, serials);
    TreeSet<ObjectId> ids = new TreeSet<>(before.byId().keySet());
    ids.addAll(after.byId().keySet());
    for (ObjectId id : ExtensionOrder.sort(ids, before, after)) {
      if (id.kind() != ObjectKind.SEQUENCE || !serials.isConverted(id.name())) {
        diff.compare(before.find(id), after.find(id));
      }
    }
    diff.changes.addAll(SequenceDiff.owners(before, after, disturbed, serials));
    diff.changes.addAll(ForeignKeyDiff.diff(before, after, disturbed, diff.changes));
    return diff.changes;
  }

  private void compare(@Nullable SchemaObject one, @Nullable SchemaObject other) {
    if (one == null && other != null) {
      changes.add(new Create(withoutLinks(other)));
    } else if (one != null && other == null) {
      changes.add(new Drop(withoutLinks(one)));
    } else if (one != null && other != null && !isSame(one, other)) {
      other.accept(this);
    }
  }

  /** Labels that swap their names leave a type that looks as it was. */
  private boolean isSame(SchemaObject one, SchemaObject other) {
    return one.equals(other)
        && renames.membersOf(other.id()).isEmpty()
        && !(other instanceof Table table && disturbed.hasRelabeled(table.name()));
  }

  /** Foreign keys and the owners of sequences are changes of their own. */
  private static SchemaObject withoutLinks(SchemaObject object) {
    if (object instanceof Sequence sequence) {
      return sequence.withOwner(null);
    }
    return object instanceof Table table ? table.withoutForeignKeys() : object;
  }

  @Override
  public List<Change> visit(Schema schema) {
    return comment(schema);
  }

  @Override
  public List<Change> visit(Extension extension) {
    Extension old = (Extension) old(extension);
    if (!Objects.equals(old.version(), extension.version())) {
      changes.add(new SetExtensionVersion(extension.name(), old.version(), extension.version()));
    }
    return changes;
  }

  @Override
  public List<Change> visit(EnumType type) {
    changes.addAll(EnumTypeDiff.diff((EnumType) old(type), type, renames.membersOf(type.id())));
    return comment(type);
  }

  @Override
  public List<Change> visit(Sequence sequence) {
    changes.addAll(SequenceDiff.diff((Sequence) old(sequence), sequence));
    return comment(sequence);
  }

  @Override
  public List<Change> visit(Table table) {
    Table old = (Table) old(table);
    changes.addAll(ColumnDiff.diff(old, table, disturbed, serials));
    changes.addAll(ConstraintDiff.diff(old, table, disturbed));
    changes.addAll(IndexDiff.diff(old, table, disturbed));
    return comment(table);
  }

  private List<Change> comment(SchemaObject object) {
    String old = old(object).comment();
    if (!Objects.equals(old, object.comment())) {
      changes.add(new SetComment(CommentTarget.object(object.id()), old, object.comment()));
    }
    return changes;
  }

  private SchemaObject old(SchemaObject object) {
    return Objects.requireNonNull(before.find(object.id()));
  }
}
