package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.change.SetComment;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares the indexes of a table. */
final class IndexDiff extends NamedDiff<Index> {
  private final QualifiedName table;
  private final Disturbed disturbed;
  private final List<Change> changes = new ArrayList<>();

  private IndexDiff(QualifiedName table, Disturbed disturbed) {
    this.table = table;
    this.disturbed = disturbed;
  }

  static List<Change> diff(Table before, Table after, Disturbed disturbed) {
    IndexDiff diff = new IndexDiff(after.name(), disturbed);
    diff.compare(before.indexes(), after.indexes());
    return diff.changes;
  }

  @Override
  protected String name(Index index) {
    return index.name();
  }

  @Override
  protected boolean sameDefinition(Index one, Index other) {
    return one.sameDefinition(other);
  }

  @Override
  protected boolean mustBeRemade(Index before) {
    return disturbed.affects(table, before);
  }

  @Override
  protected void add(Index index) {
    changes.add(new CreateIndex(table, index));
  }

  @Override
  protected void drop(Index index) {
    changes.add(new DropIndex(table, index));
  }

  @Override
  protected void rename(Index before, Index after) {
    changes.add(new RenameIndex(table, before.name(), after.name()));
    comment(before, after);
  }

  @Override
  protected boolean alter(Index before, Index after) {
    if (!before.sameDefinition(after)) {
      return false;
    }
    comment(before, after);
    return true;
  }

  private void comment(Index before, Index after) {
    if (!Objects.equals(before.comment(), after.comment())) {
      CommentTarget target =
          CommentTarget.part(ObjectId.table(table), CommentTarget.Part.INDEX, after.name());
      changes.add(new SetComment(target, before.comment(), after.comment()));
    }
  }
}
