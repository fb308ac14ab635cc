package dev.varve.model.diff;

import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.Change;
import dev.varve.model.change.RenameEnumLabel;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.diff.RenameSequence.Step;
import dev.varve.model.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the labels of an enum type. */
final class EnumTypeDiff {

  private EnumTypeDiff() {}

  /**
   * Labels are renamed first; new ones are added in place; where labels went or moved, the type is
   * swapped.
   *
   * @param renames the new name of each renamed label, by its old one
   */
  static List<Change> diff(EnumType before, EnumType after, Map<String, String> renames) {
    List<Change> changes = new ArrayList<>();
    EnumType renamed = before;
    for (Step step : RenameSequence.of(before.labels(), renames)) {
      changes.add(new RenameEnumLabel(after.name(), step.from(), step.to()));
      renamed = renamed(renamed, step);
    }
    if (needsSwap(renamed, after)) {
      changes.add(new ReplaceEnumLabels(after.name(), renamed.labels(), after.labels()));
    } else {
      changes.addAll(added(renamed, after));
    }
    return changes;
  }

  private static EnumType renamed(EnumType type, Step step) {
    List<String> labels = new ArrayList<>(type.labels());
    labels.set(labels.indexOf(step.from()), step.to());
    return type.withLabels(labels);
  }

  /** Whether the type has to be swapped once its labels are renamed. */
  static boolean needsSwap(EnumType before, EnumType after, Map<String, String> renames) {
    EnumType renamed = before;
    for (Step step : RenameSequence.of(before.labels(), renames)) {
      renamed = renamed(renamed, step);
    }
    return needsSwap(renamed, after);
  }

  /** Whether the labels before do not stand among those after, in their order. */
  private static boolean needsSwap(EnumType before, EnumType after) {
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
