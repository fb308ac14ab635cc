package dev.varve.model.schema;

import java.util.Map;
import java.util.Set;

/** The spellings of PostgreSQL's built-in types (manual, table 8.1). */
final class TypeSpelling {

  /** Spellings of one word or several, to the one that Varve writes. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("national character", "char"),
          Map.entry("national char", "char"),
          Map.entry("nchar", "char"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"));

  /** Names that are written without quotes although they are key words, or not plain. */
  private static final Set<String> UNQUOTED =
      Set.of(
          "integer",
          "bigint",
          "smallint",
          "real",
          "double precision",
          "boolean",
          "numeric",
          "varchar",
          "char",
          "bit",
          "varbit",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "interval",
          "json",
          "\"char\"");

  private TypeSpelling() {}

  static String canonical(String words) {
    return ALIASES.getOrDefault(words, words);
  }

  /** Whether PostgreSQL's grammar knows the words as a type of their own. */
  static boolean isKnown(String words) {
    return ALIASES.containsKey(words) || UNQUOTED.contains(words);
  }

  static boolean isBuiltIn(TypeName type) {
    return type.schema().isEmpty()
        && (UNQUOTED.contains(type.name()) || type.name().startsWith("interval "));
  }
}
