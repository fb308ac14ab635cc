package dev.varve.cli.rows;

import java.util.ArrayList;
import java.util.List;

/** Values of any type, as text that PostgreSQL reads as a constant of that type. */
final class TypeValues {

  private TypeValues() {}

  /** What to try first, second, and so on, for a row of this number. */
  static List<String> of(TypeShape type, int number) {
    return switch (type.kind()) {
      case BASE -> BaseValues.of(type.name(), type.modifier(), number);
      case ENUM -> rotated(type.labels(), number);
      case DOMAIN -> of(type.parts().get(0), number);
      case ARRAY -> arrays(type.parts().get(0), number);
      case COMPOSITE -> List.of(composite(type.parts(), number));
      case RANGE -> List.of(range(type.parts().get(0), number), "empty");
      case MULTIRANGE -> List.of("{" + range(type.parts().get(0), number) + "}", "{}");
    };
  }

  /** The same list, begun elsewhere. */
  static <T> List<T> rotated(List<T> values, int number) {
    List<T> rotated = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rotated.add(values.get((number + i) % values.size()));
    }
    return rotated;
  }

  private static List<String> arrays(TypeShape element, int number) {
    List<String> values = of(element, number);
    List<String> arrays = new ArrayList<>();
    for (String value : values) {
      arrays.add("{" + quoted(value) + (number % 2 == 0 ? "" : "," + quoted(value)) + "}");
    }
    arrays.add("{}");
    return arrays;
  }

  private static String composite(List<TypeShape> fields, int number) {
    List<String> values = new ArrayList<>();
    for (TypeShape field : fields) {
      List<String> all = of(field, number);
      values.add(all.isEmpty() ? "" : quoted(all.get(0)));
    }
    return "(" + String.join(",", values) + ")";
  }

  /** The ranges of two numbers do not overlap, as far as the subtype has room. */
  private static String range(TypeShape subtype, int number) {
    List<String> from = of(subtype, number);
    List<String> to = of(subtype, number + 1);
    return from.isEmpty() ? "empty" : "[" + quoted(from.get(0)) + "," + quoted(to.get(0)) + ")";
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
