package dev.varve.processor.read;

import dev.varve.model.schema.TypeName;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The column types of Java types, as PostgreSQL's JDBC driver maps them. */
final class JavaTypes {
  private static final Map<String, TypeName> BY_NAME = new HashMap<>();

  static {
    map("smallint", "java.lang.Byte", "java.lang.Short");
    map("integer", "java.lang.Integer", "java.util.OptionalInt");
    map("bigint", "java.lang.Long", "java.util.OptionalLong");
    map("real", "java.lang.Float");
    map("double precision", "java.lang.Double", "java.util.OptionalDouble");
    map("boolean", "java.lang.Boolean");
    map("char(1)", "java.lang.Character");
    map("numeric", "java.math.BigDecimal", "java.math.BigInteger");
    map("text", "java.lang.String");
    map("uuid", "java.util.UUID");
    map("varbit", "java.util.BitSet");
    map("date", "java.time.LocalDate", "java.sql.Date");
    map("time", "java.time.LocalTime", "java.sql.Time");
    map("timetz", "java.time.OffsetTime");
    map("timestamp", "java.time.LocalDateTime", "java.sql.Timestamp");
    map("timestamptz", "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");
    map("timestamptz", "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");
    map("interval", "java.time.Duration", "java.time.Period", "org.postgresql.util.PGInterval");
    map("money", "org.postgresql.util.PGmoney");
    map("inet", "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");
    map("xml", "java.sql.SQLXML");
    map("oid", "java.sql.Blob", "java.sql.Clob");
    mapGeometry();
    mapJson();
  }

  private JavaTypes() {}

  private static void mapGeometry() {
    String driver = "org.postgresql.geometric.";
    map("box", driver + "PGbox");
    map("circle", driver + "PGcircle");
    map("line", driver + "PGline");
    map("lseg", driver + "PGlseg");
    map("path", driver + "PGpath");
    map("point", driver + "PGpoint");
    map("polygon", driver + "PGpolygon");
  }

  private static void mapJson() {
    String jackson2 = "com.fasterxml.jackson.databind.";
    String jackson3 = "tools.jackson.databind.";
    map("jsonb", jackson2 + "JsonNode", jackson2 + "node.ObjectNode", jackson2 + "node.ArrayNode");
    map("jsonb", jackson3 + "JsonNode", jackson3 + "node.ObjectNode", jackson3 + "node.ArrayNode");
    String gson = "com.google.gson.";
    map("jsonb", gson + "JsonElement", gson + "JsonObject", gson + "JsonArray");
    map("jsonb", "org.json.JSONObject", "org.json.JSONArray");
    mapJsonp("jakarta.json.");
    mapJsonp("javax.json.");
  }

  private static void mapJsonp(String jsonp) {
    map("jsonb", jsonp + "JsonValue", jsonp + "JsonStructure");
    map("jsonb", jsonp + "JsonObject", jsonp + "JsonArray");
  }

  private static void map(String columnType, String... javaTypes) {
    TypeName type =
        columnType.equals("char(1)")
            ? new TypeName("", "char", "(1)", false)
            : new TypeName("", columnType, "", false);
    for (String javaType : javaTypes) {
      BY_NAME.put(javaType, type);
    }
  }

  /** The type of a class by its qualified name; null if it has none. */
  static @Nullable TypeName of(String qualifiedName) {
    return BY_NAME.get(qualifiedName);
  }

  /** The type of a primitive. */
  static @Nullable TypeName of(TypeKind primitive) {
    return switch (primitive) {
      case BYTE, SHORT -> of("java.lang.Short");
      case INT -> of("java.lang.Integer");
      case LONG -> of("java.lang.Long");
      case FLOAT -> of("java.lang.Float");
      case DOUBLE -> of("java.lang.Double");
      case BOOLEAN -> of("java.lang.Boolean");
      case CHAR -> of("java.lang.Character");
      default -> null;
    };
  }
}
