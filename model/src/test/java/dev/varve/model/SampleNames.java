package dev.varve.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Random names and comments, plain and hostile ones. */
final class SampleNames {
  private static final List<String> PLAIN =
      List.of(
          "id", "name", "state", "parties", "created_at", "note", "amount", "a1", "_x", "owner");

  /** Names that need quotes; none of them is a word of the sample expressions. */
  private static final List<String> HOSTILE =
      List.of(
          "select",
          "user",
          "order",
          "table",
          "group",
          "default",
          "primary",
          "Mixed Case",
          "UPPER",
          "wi\"th \"\"quotes",
          "it's",
          "a.b",
          "back\\slash",
          "dollar$$tag$",
          "1st",
          "semi;colon--x",
          "/* no comment */",
          "line\nend",
          "\ttab ",
          "größe",
          "имя",
          "数据",
          "😀",
          "n".repeat(63),
          "é".repeat(31));

  private static final List<String> COMMENTS =
      List.of(
          "A plain comment.",
          "it's \"quoted\" and \"\"\" thrice",
          "back\\slash \\u002a/ */ /* $$ $1 ${x} %s",
          "two\nlines\n",
          "\r\n\tblank ",
          "größe имя 数据 😀",
          "'");

  private final Set<String> used = new HashSet<>();

  /**
   * A name that the scope never had. A number stands before a long one: PostgreSQL 18 cuts the
   * names that it makes for NOT NULL, and numbers those that are equal then in the order of their
   * making, which nothing can change afterwards.
   */
  String fresh(String scope, Choices choose, Set<String> taken) {
    String base = choose.of(choose.chance(25) ? HOSTILE : PLAIN);
    String name = base;
    for (int i = 2; taken.contains(name) || !used.add(scope + '\0' + name); i++) {
      name = base.length() > 30 ? i + shortened(base, 60) : base + i;
    }
    return name;
  }

  static String comment(Choices choose) {
    return choose.of(COMMENTS);
  }

  /** Cut at the border of a character to at most that many bytes. */
  private static String shortened(String name, int bytes) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > bytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
