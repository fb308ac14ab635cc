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
          "\"char\"",
          "\"bit\"");

  /**
   * The types of {@code pg_catalog}, which is searched before every other schema: a type of the
   * same name elsewhere is always written with its schema.
   */
  private static final Set<String> CATALOG =
      Set.of(
          """
          aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange
          anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange anynonarray
          anyrange bit bool box bpchar bytea char cid cidr circle cstring date datemultirange
          daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler inet int2
          int2vector int4 int4multirange int4range int8 int8multirange int8range internal interval
          json jsonb jsonpath language_handler line lseg macaddr macaddr8 money name numeric
          nummultirange numrange oid oidvector path point polygon record refcursor regclass
          regcollation regconfig regdictionary regnamespace regoper regoperator regproc
          regprocedure regrole regtype table_am_handler text tid time timestamp timestamptz timetz
          trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector
          txid_snapshot unknown uuid varbit varchar void xid xid8 xml"""
              .split("\\s+"));

  private TypeSpelling() {}

  /** Whether a type of that name in {@code public} cannot be meant without its schema. */
  static boolean hides(String name) {
    return CATALOG.contains(name) || isKnown(name) || name.startsWith("pg_");
  }

  /** Whether the words, in quotes, are not the type that they are without. */
  static boolean isOtherInQuotes(String name) {
    return isKnown(name) && !CATALOG.contains(name);
  }

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
