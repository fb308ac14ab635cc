package dev.varve.model.diff;

import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.Change;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Compares the labels of an enum type. */
final class EnumTypeDiff {

  private EnumTypeDiff() {}

  /** New labels are added in place; where labels went or moved, the type is swapped. */
  static List<Change> diff(EnumType before, EnumType after) {
    if (before.labels().equals(after.labels())) {
      return List.of();
    }
    return needsSwap(before, after)
        ? List.of(new ReplaceEnumLabels(after.name(), before.labels(), after.labels()))
        : added(before, after);
  }

  /** Whether the labels before do not stand among those after in their order. */
  static boolean needsSwap(EnumType before, EnumType after) {
    List<String> kept = new ArrayList<>(after.labels());
    kept.retainAll(before.labels());
    return !kept.equals(before.labels());
  }

  private static List<Change> added(EnumType before, EnumType after) {
    List<Change> changes = new ArrayList<>();
    List<String> labels = new ArrayList<>(before.labels());
    for (int i = 0; i < after.labels().size(); i++) {
      String label = after.labels().get(i);
      if (i >= labels.size() || !labels.get(i).equals(label)) {
        changes.add(new AddEnumLabel(after.name(), labels, label, i));
        labels.add(i, label);
      }
    }
    return changes;
  }
}
