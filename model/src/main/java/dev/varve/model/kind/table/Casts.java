package dev.varve.model.kind.table;

import dev.varve.model.schema.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Which of PostgreSQL's own types it casts to which (its catalog {@code pg_cast}, the same from 13
 * to 18). Between any type and text there is a cast; so there is a way between any two types, by
 * the words in which a value is written.
 */
final class Casts {
  private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "name");

  private static final Map<String, Set<String>> KNOWN =
      parse(
          """
          smallint > integer bigint numeric real double_precision oid
          integer > smallint bigint numeric real double_precision money boolean bit oid
          bigint > smallint integer numeric real double_precision money bit oid
          numeric > smallint integer bigint real double_precision money
          real > smallint integer bigint numeric double_precision
          double_precision > smallint integer bigint numeric real
          money > numeric
          boolean > integer
          oid > integer bigint
          bit > varbit integer bigint
          varbit > bit
          date > timestamp timestamptz
          timestamp > date time timestamptz
          timestamptz > date time timestamp timetz
          time > interval timetz
          timetz > time
          interval > time
          json > jsonb
          jsonb > json boolean smallint integer bigint numeric real double_precision
          cidr > inet
          inet > cidr
          macaddr > macaddr8
          macaddr8 > macaddr
          box > circle lseg point polygon
          circle > box point polygon
          lseg > point
          path > polygon
          point > box
          polygon > box circle path point
          bytea >
          uuid >
          xml >
          line >
          tsvector >
          tsquery >
          int4range >
          int8range >
          numrange >
          tsrange >
          tstzrange >
          daterange >
          """);

  private Casts() {}

  /** Whether there is a cast, or Varve does not know the types: it knows none of an extension's. */
  static boolean exists(TypeName from, TypeName to) {
    if ((isText(from) && !from.array()) || (isText(to) && !to.array())) {
      return true;
    }
    return from.array() == to.array() && existsBetweenElements(from, to);
  }

  private static boolean existsBetweenElements(TypeName from, TypeName to) {
    Set<String> targets = KNOWN.get(key(from));
    return targets == null
        || !KNOWN.containsKey(key(to))
        || targets.contains(key(to))
        || from.name().equals(to.name());
  }

  private static boolean isText(TypeName type) {
    return type.schema().isEmpty() && TEXTS.contains(type.name());
  }

  /** A type in a schema is none of PostgreSQL's own. */
  private static String key(TypeName type) {
    return type.schema().isEmpty() ? type.name().replace(' ', '_') : "";
  }

  private static Map<String, Set<String>> parse(String table) {
    Map<String, Set<String>> casts = new HashMap<>();
    for (StringTokenizer lines = new StringTokenizer(table, "\n"); lines.hasMoreTokens(); ) {
      StringTokenizer words = new StringTokenizer(lines.nextToken(), " >");
      Set<String> targets = casts.computeIfAbsent(words.nextToken(), it -> new HashSet<>());
      while (words.hasMoreTokens()) {
        targets.add(words.nextToken());
      }
    }
    return casts;
  }
}
