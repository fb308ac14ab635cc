package dev.varve.model.kind.table;

import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What PostgreSQL does when a column gets another type: as measured on PostgreSQL 15 and 18.
 *
 * @param rewrites whether the whole table is rewritten under ACCESS EXCLUSIVE
 * @param narrows whether values that are there may not fit
 * @param needsUsing whether PostgreSQL does not cast by itself
 */
record TypeConversion(boolean rewrites, boolean narrows, boolean needsUsing) {
  private static final TypeConversion FREE = new TypeConversion(false, false, false);
  private static final TypeConversion NARROWS = new TypeConversion(true, true, false);
  private static final TypeConversion REWRITES = new TypeConversion(true, false, false);

  /** Types of numbers from the narrowest to the widest. */
  private static final String NUMBERS = " smallint integer bigint numeric ";

  /** Types whose values PostgreSQL cuts or rounds rather than to refuse them. */
  private static final Set<String> CUT =
      Set.of(
          "numeric",
          "real",
          "double precision",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "interval",
          "box",
          "circle",
          "lseg",
          "polygon");

  private static final Set<String> TEXTS = Set.of("text", "varchar", "char");

  static TypeConversion of(TypeName from, TypeName to) {
    if (from.equals(to)) {
      return FREE;
    }
    if (from.array() == to.array() && from.schema().equals(to.schema())) {
      return from.name().equals(to.name()) ? modifiers(from, to) : names(from, to);
    }
    return new TypeConversion(true, true, true);
  }

  /** Whether what does not fit is cut off or rounded, so that the way back does not restore it. */
  static boolean cuts(TypeName from, TypeName to) {
    return of(from, to).narrows() && CUT.contains(from.name()) && !TEXTS.contains(to.name());
  }

  /**
   * What becomes of the values that do not fit, as the end of a sentence.
   *
   * @param what what fails: the migration or the downgrade
   */
  static String fit(TypeName from, TypeName to, String what) {
    return UnfitTypes.is(from, to)
        ? "no value fits from "
            + from
            + " to "
            + to
            + ": the "
            + what
            + " fails, and changes nothing, unless each value is NULL"
        : "not every value fits from "
            + from
            + " to "
            + to
            + ": the "
            + what
            + " fails, and changes nothing, on one that does not, or cuts what is too fine";
  }

  /** One type with other modifiers. */
  private static TypeConversion modifiers(TypeName from, TypeName to) {
    if (to.modifiers().isEmpty() && !from.name().equals("char")) {
      return FREE;
    }
    int[] old = numbers(from.modifiers());
    int[] wanted = numbers(to.modifiers());
    return switch (from.name()) {
      case "varchar", "varbit" -> old.length == 1 && wanted[0] >= old[0] ? FREE : NARROWS;
      case "char", "bit" -> old[0] <= wanted[0] ? REWRITES : NARROWS;
      case "numeric" -> numeric(old, wanted);
      case "timestamptz", "timestamp", "time", "timetz", "interval" ->
          old.length == 1 && wanted.length == 1 && wanted[0] >= old[0] ? FREE : NARROWS;
      default -> NARROWS;
    };
  }

  private static TypeConversion numeric(int[] old, int[] wanted) {
    if (old.length < 2 || wanted.length < 2) {
      return NARROWS;
    }
    if (old[1] == wanted[1]) {
      return wanted[0] >= old[0] ? FREE : NARROWS;
    }
    boolean wider = wanted[1] > old[1] && wanted[0] - wanted[1] >= old[0] - old[1];
    return wider ? REWRITES : NARROWS;
  }

  /** One type to another. */
  private static TypeConversion names(TypeName from, TypeName to) {
    if (TEXTS.contains(from.name()) && TEXTS.contains(to.name())) {
      boolean free = !from.name().equals("char") && to.modifiers().isEmpty();
      return free ? FREE : new TypeConversion(true, !to.modifiers().isEmpty(), false);
    }
    int fromNumber = NUMBERS.indexOf(" " + from.name() + " ");
    int toNumber = NUMBERS.indexOf(" " + to.name() + " ");
    if (fromNumber >= 0 && toNumber >= 0) {
      return toNumber > fromNumber && to.modifiers().isEmpty() ? REWRITES : NARROWS;
    }
    if (from.name().equals("cidr") && to.name().equals("inet")) {
      return FREE;
    }
    boolean toText = to.name().equals("text") && to.modifiers().isEmpty();
    return new TypeConversion(true, !toText, true);
  }

  private static int[] numbers(String modifiers) {
    if (modifiers.isEmpty()) {
      return new int[0];
    }
    List<String> parts = new ArrayList<>();
    StringTokenizer tokenizer = new StringTokenizer(modifiers, "(,)");
    while (tokenizer.hasMoreTokens()) {
      parts.add(tokenizer.nextToken());
    }
    int[] numbers = new int[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      try {
        numbers[i] = Integer.parseInt(parts.get(i));
      } catch (NumberFormatException e) {
        return new int[0];
      }
    }
    return numbers;
  }
}
