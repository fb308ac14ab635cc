package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Words;
import dev.varve.model.schema.ObjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many things of each kind changes add, in words. */
public final class Additions {

  private Additions() {}

  /**
   * What is new: {@code 1 constraint, 5 tables}. What is a part of something new is not counted.
   */
  public static String of(List<Change> changes) {
    Set<ObjectId> created = new HashSet<>();
    for (Change change : changes) {
      Words words = ChangeText.of(change);
      if (words.sign() == '+' && words.name().isEmpty()) {
        created.add(change.object());
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Change change : changes) {
      Words words = ChangeText.of(change);
      if (words.sign() == '+' && (words.name().isEmpty() || !created.contains(change.object()))) {
        counts.merge(words.kind(), 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    counts.forEach((kind, count) -> text.append(", ").append(count(kind, count)));
    return text.isEmpty() ? "" : text.substring(2);
  }

  private static String count(String kind, int count) {
    if (count == 1) {
      return "1 " + kind;
    }
    return count + " " + kind + (kind.endsWith("x") ? "es" : "s");
  }
}
