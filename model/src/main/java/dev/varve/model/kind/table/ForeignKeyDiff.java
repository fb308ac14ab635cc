package dev.varve.model.kind.table;

import dev.varve.model.change.Change;
import dev.varve.model.kind.Comparison;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the foreign keys of a table. */
final class ForeignKeyDiff extends ConstraintDiff {
  private final Set<Ref> keysDropped;

  private ForeignKeyDiff(QualifiedName table, Disturbed disturbed, Set<Ref> keysDropped) {
    super(table, disturbed);
    this.keysDropped = keysDropped;
  }

  /** The changes of all tables' foreign keys, those of new and dropped tables too. */
  static List<Change> diff(Comparison comparison) {
    SchemaModel before = comparison.before();
    SchemaModel after = comparison.after();
    Disturbed disturbed = Disturbed.of(comparison);
    Set<Ref> keysDropped = keysDroppedBy(comparison.changes());
    for (Table table : before.tables()) {
      disturbed.addKeysRebuilt(table, keysDropped);
    }
    List<Change> changes = new ArrayList<>();
    TreeSet<QualifiedName> names = new TreeSet<>();
    before.tables().forEach(table -> names.add(table.name()));
    after.tables().forEach(table -> names.add(table.name()));
    for (QualifiedName name : names) {
      ForeignKeyDiff diff = new ForeignKeyDiff(name, disturbed, keysDropped);
      diff.compare(foreignKeys(before.table(name)), foreignKeys(after.table(name)));
      changes.addAll(diff.changes);
    }
    return changes;
  }

  private static List<Constraint> foreignKeys(@Nullable Table table) {
    return table == null ? List.of() : List.copyOf(table.foreignKeys());
  }

  /** A foreign key stands on the index of a key: when that goes, it must go first. */
  private static Set<Ref> keysDroppedBy(List<Change> changes) {
    Set<Ref> keys = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof DropConstraint || change instanceof DropIndex) {
        change.declare(
            (role, ref) -> {
              if (role == Claims.Role.REMOVES && ref.kind() == Ref.Kind.KEY) {
                keys.add(ref);
              }
            });
      }
    }
    return keys;
  }

  @Override
  public boolean mustBeRemade(Constraint before) {
    ForeignKey key = (ForeignKey) before;
    return disturbed.affects(table, key)
        || keysDropped.contains(Ref.key(key.references(), key.referencedColumns()));
  }

  /** When a foreign key is checked can be changed in place. */
  @Override
  public boolean alter(Constraint before, Constraint after) {
    ForeignKey old = (ForeignKey) before;
    ForeignKey key = (ForeignKey) after;
    if (!sameOnceValidated(old.withDeferral(key.deferral()), key)) {
      return false;
    }
    validate(old, key);
    if (old.deferral() != key.deferral()) {
      changes.add(new SetDeferral(table, key.name(), old.deferral(), key.deferral()));
    }
    comment(old, key);
    return true;
  }
}
