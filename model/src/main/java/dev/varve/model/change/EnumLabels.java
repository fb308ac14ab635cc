package dev.varve.model.change;

import dev.varve.model.change.RenameSequence.Step;
import dev.varve.model.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a change of labels takes; columns of the type depend on it, too. */
public final class EnumLabels {

  private EnumLabels() {}

  /** The type after one of its labels was renamed. */
  public static EnumType renamed(EnumType type, Step step) {
    List<String> labels = new ArrayList<>(type.labels());
    labels.set(labels.indexOf(step.from()), step.to());
    return type.withLabels(labels);
  }

  /**
   * Whether the type has to be swapped once its labels are renamed.
   *
   * @param renames the new name of each renamed label, by its old one
   */
  public static boolean needsSwap(EnumType before, EnumType after, Map<String, String> renames) {
    EnumType renamed = before;
    for (Step step : RenameSequence.of(before.labels(), renames)) {
      renamed = renamed(renamed, step);
    }
    return needsSwap(renamed, after);
  }

  /** Whether the labels before do not stand among those after, in their order. */
  public static boolean needsSwap(EnumType before, EnumType after) {
    List<String> kept = new ArrayList<>(after.labels());
    kept.retainAll(before.labels());
    return !kept.equals(before.labels());
  }
}
