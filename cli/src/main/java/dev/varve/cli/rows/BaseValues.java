package dev.varve.cli.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Values of PostgreSQL's base types, and of those of known extensions, as text. Each number has a
 * value of its own, and the order of values is that of numbers, as far as the type has room.
 */
final class BaseValues {
  /**
   * Where numbers begin: beyond what migrations and sequences use for rows of their own, and within
   * {@code smallint}.
   */
  private static final int FIRST = 30_001;

  private static final int NAME_LENGTH = 63;
  private static final int HEADER = 4;

  /** What is tried for a type that nobody knows here. */
  private static final List<String> ANY =
      List.of("1", "row", "{}", "[]", "(1,2)", "[1,2,3]", "{1,2,3}", "2001-02-03");

  private BaseValues() {}

  /** What to try first, second, and so on. */
  static List<String> of(String type, int modifier, int number) {
    int many = FIRST + number;
    int few = number % 7 + 1;
    return switch (type) {
      case "bool" -> number % 2 == 0 ? List.of("true", "false") : List.of("false", "true");
      case "int2", "int4", "int8", "oid", "xid", "xid8", "cid" -> numbers(many, number);
      case "float4", "float8" -> List.of(many + ".5", "0.5", "1", "0", "-1");
      case "money" -> List.of(many + ".50", "1", "0");
      case "numeric" -> decimals(modifier, number);
      case "text", "citext", "refcursor" -> texts(Integer.MAX_VALUE, number);
      case "varchar", "bpchar" ->
          texts(modifier < 0 ? Integer.MAX_VALUE : modifier - HEADER, number);
      case "name" -> texts(NAME_LENGTH, number);
      case "char" -> List.of(String.valueOf((char) ('a' + number % 26)));
      case "bytea" -> List.of("\\x" + Integer.toHexString(0x10000 + many).substring(1), "\\x");
      case "uuid" -> List.of(new UUID(0x4000, 0x8000_0000_0000_0000L + many).toString());
      case "date" -> List.of(date(number), "infinity");
      case "timestamp", "timestamptz" -> List.of(date(number) + " 04:05:06+00");
      case "time", "timetz" -> List.of("%02d:%02d:06+00".formatted(4 + few, number % 60));
      case "interval" -> List.of(number + 1 + " days", number + 1 + " hours", "1 month");
      case "json", "jsonb" -> List.of("{\"row\": %d}".formatted(many), "{}", "[]", "\"row\"", "1");
      case "jsonpath" -> List.of("$.row" + many);
      case "xml" -> List.of("<row>" + many + "</row>");
      case "inet" -> List.of("192.0.2." + (number + 1) % 256);
      case "cidr" -> List.of("192.0.2.%d/32".formatted((number + 1) % 256));
      case "macaddr" -> List.of("08:00:2b:01:02:%02x".formatted((number + 1) % 256));
      case "macaddr8" -> List.of("08:00:2b:01:02:03:04:%02x".formatted((number + 1) % 256));
      case "bit" -> List.of(bits(modifier < 0 ? 1 : modifier, number + 1));
      case "varbit" -> List.of(bits(modifier < 0 ? 16 : modifier, number + 1));
      case "point" -> List.of("(%d,1)".formatted(number));
      case "line" -> List.of("{1,-1,%d}".formatted(number));
      case "lseg" -> List.of("[(%d,0),(%d,1)]".formatted(number, number));
      case "box" -> List.of("(%1$d.75,1),(%1$d.25,0)".formatted(number));
      case "path" -> List.of("((%d,0),(1,1),(2,0))".formatted(number));
      case "polygon" -> List.of("((%1$d.1,0),(%1$d.5,1),(%1$d.9,0))".formatted(number));
      case "circle" -> List.of("<(%d,0),0.25>".formatted(number));
      case "tsvector" -> List.of("'row':1 '%d':2".formatted(many));
      case "tsquery" -> List.of("'row' & '%d'".formatted(many));
      case "pg_lsn" -> List.of("0/" + Integer.toHexString(many));
      case "tid" -> List.of("(0,%d)".formatted(number + 1));
      case "pg_snapshot", "txid_snapshot" -> List.of("10:%d:".formatted(many));
      case "int2vector", "oidvector" -> List.of("1 " + many);
      case "regclass" -> oneOf(number, "pg_class", "pg_type", "pg_proc", "pg_index");
      case "regtype" -> oneOf(number, "integer", "text", "bigint", "uuid");
      case "regnamespace" -> oneOf(number, "pg_catalog", "information_schema");
      case "regproc" -> oneOf(number, "now", "pg_backend_pid", "version");
      case "regprocedure" -> oneOf(number, "now()", "pg_backend_pid()", "version()");
      case "regoper" -> oneOf(number, "|/", "||/");
      case "regoperator" -> oneOf(number, "+(integer,integer)", "-(integer,integer)");
      case "regconfig" -> oneOf(number, "simple", "english", "german");
      case "regdictionary" -> oneOf(number, "simple", "english_stem", "german_stem");
      case "regcollation" -> oneOf(number, "\"C\"", "\"POSIX\"");
      case "regrole" -> List.of("pg_monitor", "pg_read_all_stats");
      case "hstore" -> List.of("row=>" + many);
      case "ltree" -> List.of("row.n" + many);
      case "vector", "halfvec" -> List.of(vector(modifier < 0 ? 3 : modifier, number));
      case "sparsevec" -> List.of("{1:%d}/%d".formatted(number + 1, modifier < 0 ? 3 : modifier));
      case "geometry", "geography" -> oneOf(number, points(number));
      default -> ANY;
    };
  }

  private static List<String> numbers(int many, int number) {
    List<String> numbers = new ArrayList<>(List.of(Integer.toString(many)));
    for (int each : new int[] {number + 1, number + 2, number, 100 + number, -1 - number}) {
      numbers.add(Integer.toString(each));
    }
    return numbers;
  }

  /** A modifier is the precision times 65,536, and the scale in its lowest eleven bits; plus 4. */
  private static List<String> decimals(int modifier, int number) {
    if (modifier < 0) {
      return List.of(FIRST + number + ".5", "1", "0.5", "0", "-1");
    }
    int precision = (modifier - HEADER) >> 16;
    int scale = (((modifier - HEADER) & 0x7ff) ^ 1024) - 1024;
    BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
    int digits = precision - scale;
    int many = digits >= 5 ? FIRST + number : digits >= 3 ? 100 + number : number % 9 + 1;
    BigDecimal first =
        scale >= 0 && digits > 0
            ? BigDecimal.valueOf(many).add(unit.multiply(BigDecimal.valueOf(scale > 0 ? 5 : 0)))
            : unit.multiply(BigDecimal.valueOf(number % 9 + 1));
    List<String> values = new ArrayList<>(List.of(first.toPlainString()));
    for (int i = 1; i <= 9; i++) {
      values.add(unit.multiply(BigDecimal.valueOf((number + i) % 10)).toPlainString());
    }
    values.addAll(List.of("1", "0", "-1"));
    return values;
  }

  /** The first of them differ with the number; the second row has numerals, which can be cast. */
  private static List<String> texts(int length, int number) {
    String digits = Integer.toString(FIRST + number);
    String letter = Character.toString('a' + number % 26);
    List<String> texts = new ArrayList<>();
    for (String text :
        List.of(number % 3 == 1 ? digits : "row " + digits, digits, letter + digits)) {
      texts.add(text.length() <= length ? text : text.substring(text.length() - length));
    }
    for (String text :
        List.of(
            letter,
            letter.repeat(3),
            Character.toString('A' + number % 26).repeat(2),
            Character.toString('A' + number % 26).repeat(3),
            "row" + digits + "@example.org",
            "https://example.org/" + digits,
            date(number),
            "row-" + digits,
            new UUID(0x4000, 0x8000_0000_0000_0000L + FIRST + number).toString(),
            "0".repeat(59) + digits,
            "+49" + digits + digits,
            "#0" + digits,
            "1.0." + number,
            "{}",
            "")) {
      if (text.length() <= length) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String date(int number) {
    return LocalDate.of(2001, 2, 3).plusDays(number).toString();
  }

  private static String bits(int length, int number) {
    String bits = "0".repeat(length) + Integer.toBinaryString(number);
    return bits.substring(bits.length() - length);
  }

  private static String vector(int dimensions, int number) {
    return "[" + (number + 1) + ",1".repeat(dimensions - 1) + "]";
  }

  private static String[] points(int number) {
    return new String[] {
      "POINT(%d 1)".formatted(number),
      "SRID=4326;POINT(%d 1)".formatted(number),
      "POLYGON((0 0,0 1,1 1,0 0))"
    };
  }

  private static List<String> oneOf(int number, String... values) {
    List<String> rotated = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      rotated.add(values[(number + i) % values.length]);
    }
    return rotated;
  }
}
