package dev.varve.model.kind.table;

import dev.varve.model.schema.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Pairs of PostgreSQL's own types of which no value of the one is one of the other, by a cast or by
 * way of text, as tried on PostgreSQL 15.
 */
final class UnfitTypes {
  private static final Map<String, String> GROUPS =
      Map.of(
          "NUMBERS", "smallint integer bigint numeric real double_precision oid",
          "INTEGERS", "smallint integer bigint oid",
          "DATES", "date timestamp timestamptz",
          "TIMES", "time timetz",
          "NETWORK", "inet macaddr macaddr8",
          "SHAPES", "box circle lseg point path polygon line",
          "CLOSED", "box circle lseg point polygon line",
          "RANGES", "int4range int8range numrange tsrange tstzrange daterange");

  private static final Map<String, Set<String>> NONE =
      parse(
          """
          uuid > NUMBERS money boolean bit varbit DATES TIMES interval json jsonb cidr NETWORK \
          SHAPES RANGES
          boolean > smallint bigint money bit varbit DATES TIMES interval cidr NETWORK SHAPES \
          RANGES uuid
          NUMBERS > NETWORK SHAPES RANGES uuid
          DATES > INTEGERS money boolean bit varbit json jsonb cidr inet macaddr8 SHAPES RANGES uuid
          TIMES > NUMBERS money boolean bit varbit DATES json jsonb cidr NETWORK SHAPES RANGES uuid
          interval > NUMBERS money boolean bit varbit DATES json jsonb cidr NETWORK SHAPES RANGES \
          uuid
          bytea > DATES TIMES NETWORK SHAPES RANGES uuid
          json > TIMES NETWORK CLOSED uuid
          jsonb > TIMES NETWORK CLOSED uuid
          cidr > NUMBERS money boolean bit varbit TIMES interval json jsonb SHAPES RANGES uuid
          NETWORK > NUMBERS money boolean bit varbit TIMES interval json jsonb SHAPES RANGES uuid
          SHAPES > NUMBERS boolean bit varbit TIMES interval json jsonb NETWORK uuid
          RANGES > NUMBERS boolean bit varbit DATES TIMES interval json jsonb NETWORK uuid
          """);

  private UnfitTypes() {}

  /** Whether no value of the one type is one of the other. */
  static boolean is(TypeName from, TypeName to) {
    return NONE.getOrDefault(key(from), Set.of()).contains(key(to));
  }

  /** Arrays have no name here: an empty one fits always. */
  private static String key(TypeName type) {
    return type.schema().isEmpty() && !type.array() ? type.name().replace(' ', '_') : "";
  }

  private static Map<String, Set<String>> parse(String table) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (StringTokenizer lines = new StringTokenizer(table, "\n"); lines.hasMoreTokens(); ) {
      StringTokenizer words = new StringTokenizer(lines.nextToken(), " >");
      Set<String> from = types(words.nextToken());
      Set<String> to = new HashSet<>();
      while (words.hasMoreTokens()) {
        to.addAll(types(words.nextToken()));
      }
      for (String type : from) {
        pairs.computeIfAbsent(type, it -> new HashSet<>()).addAll(to);
      }
    }
    return pairs;
  }

  private static Set<String> types(String name) {
    Set<String> types = new HashSet<>();
    StringTokenizer words = new StringTokenizer(GROUPS.getOrDefault(name, name));
    while (words.hasMoreTokens()) {
      types.add(words.nextToken());
    }
    return types;
  }
}
