package dev.varve.processor.read;

import java.util.List;

/** What is said of tables, and of nothing else that has properties. */
final class OfTables {
  private static final List<String> ANNOTATIONS =
      List.of("Check", "ForeignKey", "Id", "Identity", "Index", "PrimaryKey", "Table", "Unique");

  private OfTables() {}

  /**
   * Reports what stands where it says nothing.
   *
   * @param allowed one of the annotations that has a meaning here, or an empty text
   * @param why why the others have none
   */
  static void refuse(Reading reading, Annotations annotations, String allowed, String why) {
    for (String name : ANNOTATIONS) {
      Mirror mirror = annotations.get(name);
      if (mirror != null && !name.equals(allowed)) {
        reading.add(
            ReadingProblem.MISPLACED,
            mirror.position(),
            mirror.name() + " says something of a table, and " + why + "; leave it out");
      }
    }
  }
}
