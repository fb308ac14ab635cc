package dev.varve.model.kind.enumtype;

import dev.varve.model.change.Change;
import dev.varve.model.change.EnumLabels;
import dev.varve.model.change.RenameSequence;
import dev.varve.model.change.RenameSequence.Step;
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
      renamed = EnumLabels.renamed(renamed, step);
    }
    if (EnumLabels.needsSwap(renamed, after)) {
      changes.add(new ReplaceEnumLabels(after.name(), renamed.labels(), after.labels()));
    } else {
      changes.addAll(added(renamed, after));
    }
    return changes;
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
