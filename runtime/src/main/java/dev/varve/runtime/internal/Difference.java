package dev.varve.runtime.internal;

import dev.varve.runtime.Checksum;
import dev.varve.runtime.Step;
import dev.varve.runtime.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first difference in meaning between two lists of steps. */
final class Difference {
  private static final String NOTHING = "(nothing)";

  private Difference() {}

  /** In words; null if both mean the same. */
  static @Nullable String first(List<Step> applied, List<Step> built) {
    for (int i = 0; i < Math.max(applied.size(), built.size()); i++) {
      Step old = i < applied.size() ? applied.get(i) : null;
      Step now = i < built.size() ? built.get(i) : null;
      if (old == null || now == null || !Checksum.same(old, now)) {
        return between(i + 1, old, now);
      }
    }
    return null;
  }

  private static String shown(int number, String applied, String built) {
    return "step "
        + number
        + " differs.\n  applied:       "
        + indented(applied)
        + "\n  in this build: "
        + indented(built);
  }

  private static String between(int number, @Nullable Step old, @Nullable Step now) {
    if (old != null && now != null && old.kind() != now.kind()) {
      return shown(
          number, old.kind().label() + ": " + old.text(), now.kind().label() + ": " + now.text());
    }
    List<String> before = statements(old);
    List<String> after = statements(now);
    int i = 0;
    while (i < before.size() && i < after.size() && same(before.get(i), after.get(i))) {
      i++;
    }
    return shown(
        number,
        i < before.size() ? before.get(i) : NOTHING,
        i < after.size() ? after.get(i) : NOTHING);
  }

  private static List<String> statements(@Nullable Step step) {
    List<String> texts = new ArrayList<>();
    if (step != null && step.kind().isSql()) {
      for (SqlStatement statement : SqlStatement.split(step.text())) {
        texts.add(statement.text());
      }
    } else if (step != null) {
      texts.add(step.text());
    }
    return texts;
  }

  private static boolean same(String one, String other) {
    return Checksum.same(new Step(Step.Kind.SQL, one), new Step(Step.Kind.SQL, other));
  }

  private static String indented(String text) {
    return text.replace("\n", "\n                 ");
  }
}
