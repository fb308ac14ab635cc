package dev.varve.benchmarks;

/**
 * The source of one entity class of twelve columns. Classes differ by their number: two of three
 * are records, the third has fields and accessors; keys are generated or UUIDs; they refer to
 * classes before them and have indexes, checks and columns of enum types.
 */
final class Entity {
  private static final int PER_PACKAGE = 50;
  private static final int KINDS = 3;

  private final int number;

  Entity(int number) {
    this.number = number;
  }

  /** The full name of the class of that number. */
  static String nameOf(int number) {
    return packageOf(number) + ".Entity" + number;
  }

  static String packageOf(int number) {
    return "shop.area" + number / PER_PACKAGE;
  }

  /** The enum that this class and its neighbours have columns of. */
  static String enumOf(int number) {
    return packageOf(number) + ".Status" + number / PER_PACKAGE;
  }

  /** The source of that enum. */
  static String enumSource(int number) {
    return """
        package %s;

        import dev.varve.annotations.EnumType;

        @EnumType(labels = EnumType.Labels.LOWER_CASE)
        public enum Status%d { NEW, CONFIRMED, IN_PROGRESS, DONE, CANCELLED }
        """
        .formatted(packageOf(number), number / PER_PACKAGE);
  }

  String source() {
    String header =
        """
        package %s;

        import dev.varve.annotations.Check;
        import dev.varve.annotations.Column;
        import dev.varve.annotations.ForeignKey;
        import dev.varve.annotations.Id;
        import dev.varve.annotations.Identity;
        import dev.varve.annotations.Index;
        import dev.varve.annotations.Table;
        import dev.varve.annotations.Unique;
        import java.math.BigDecimal;
        import java.time.Instant;
        import java.time.LocalDate;
        import java.util.List;
        import java.util.Optional;
        import java.util.UUID;

        /** Something that the shop keeps, number %d. */
        @Table(comment = "Number %d of what the shop keeps")
        @Index(columns = {"status", "created_at"})
        """
            .formatted(packageOf(number), number, number);
    return header + (number % KINDS == 2 ? fields() : components());
  }

  private String components() {
    StringBuilder text = new StringBuilder("public record Entity" + number + "(\n");
    String[][] columns = columns();
    for (int i = 0; i < columns.length; i++) {
      text.append("    ")
          .append(declaration(columns[i]))
          .append(i < columns.length - 1 ? ",\n" : "");
    }
    return text.append(") {}\n").toString();
  }

  private String fields() {
    StringBuilder text = new StringBuilder("public class Entity" + number + " {\n");
    for (String[] column : columns()) {
      text.append("  ").append(declaration(column));
      text.append(";\n");
    }
    for (String[] column : columns()) {
      text.append(accessors(column[1], column[2]));
    }
    return text.append("}\n").toString();
  }

  private static String declaration(String[] column) {
    return (column[0] + " " + column[1] + " " + column[2]).strip();
  }

  private static String accessors(String type, String name) {
    String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return """

          public %1$s get%2$s() {
            return %3$s;
          }

          public void set%2$s(%1$s value) {
            this.%3$s = value;
          }
        """
        .formatted(type, upper, name);
  }

  /** Annotations, type and name of each column. */
  private String[][] columns() {
    return new String[][] {
      key(),
      {"@Column(length = 120) @Index", "String", "name"},
      {"@Column(length = 40) @Unique", "String", "code"},
      reference(number / 2, "parent", "@Index"),
      reference(Math.max(0, number - 7), "account", "@Index(where = \"account_id IS NOT NULL\")"),
      {"@Column(defaultValue = \"'new'\")", enumOf(number), "status"},
      {"@Column(precision = 12, scale = 2) @Check(\"price >= 0\")", "BigDecimal", "price"},
      {"@Column(defaultValue = \"now()\")", "Instant", "createdAt"},
      {"@Column(nullable = true)", number % 2 == 0 ? "LocalDate" : "Instant", "endsOn"},
      {"@Column(defaultValue = \"'{}'\") @Index(method = \"gin\")", "List<String>", "tags"},
      {"@Column(type = \"jsonb\", nullable = true)", "String", "details"},
      {"", "Optional<String>", LongHistory.LATE_PROPERTY},
    };
  }

  private String[] key() {
    return isNumbered(number)
        ? new String[] {"@Id @Identity", "long", "id"}
        : new String[] {"@Id @Column(defaultValue = \"gen_random_uuid()\")", "UUID", "id"};
  }

  private static boolean isNumbered(int number) {
    return number % KINDS == 1;
  }

  private static String[] reference(int target, String name, String index) {
    String type = isNumbered(target) ? "Long" : "UUID";
    String annotations =
        "@ForeignKey(" + nameOf(target) + ".class) " + index + " @Column(nullable = true)";
    return new String[] {annotations, type, name + "Id"};
  }
}
