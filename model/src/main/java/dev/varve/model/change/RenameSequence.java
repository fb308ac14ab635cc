package dev.varve.model.change;

import dev.varve.model.schema.PostgresNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings renames into an order in which no new name is taken. A name that is in the way, because
 * its owner is dropped later or because names are swapped, is moved aside first.
 */
public final class RenameSequence {
  private static final String ASIDE = "__old";

  private final Set<String> taken;
  private final Map<String, String> pending;
  private final List<Step> steps = new ArrayList<>();

  /** One rename. */
  public record Step(String from, String to) {}

  private RenameSequence(Collection<String> names, Map<String, String> renames) {
    this.taken = new TreeSet<>(names);
    this.pending = new TreeMap<>(renames);
  }

  /**
   * The renames in order.
   *
   * @param names the names that are taken before
   * @param renames the new name for each old one
   */
  public static List<Step> of(Collection<String> names, Map<String, String> renames) {
    RenameSequence sequence = new RenameSequence(names, renames);
    while (!sequence.pending.isEmpty()) {
      if (!sequence.renameOneThatCan()) {
        sequence.moveOneAside();
      }
    }
    return sequence.steps;
  }

  private boolean renameOneThatCan() {
    for (Map.Entry<String, String> rename : pending.entrySet()) {
      if (!taken.contains(rename.getValue())) {
        rename(rename.getKey(), rename.getValue());
        pending.remove(rename.getKey());
        return true;
      }
    }
    return false;
  }

  private void moveOneAside() {
    String blocked = pending.keySet().iterator().next();
    String inTheWay = pending.getOrDefault(blocked, blocked);
    String aside = aside(inTheWay, taken);
    String target = pending.remove(inTheWay);
    rename(inTheWay, aside);
    if (target != null) {
      pending.put(aside, target);
    }
  }

  private void rename(String from, String to) {
    steps.add(new Step(from, to));
    taken.remove(from);
    taken.add(to);
  }

  /** A name for what has to make room, which nothing else has. */
  public static String aside(String name, Set<String> taken) {
    String aside = PostgresNames.cut(name, ASIDE);
    for (int i = 1; taken.contains(aside); i++) {
      aside = PostgresNames.cut(name, ASIDE + i);
    }
    return aside;
  }
}
