package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.Column;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JavaTypesTest {

  private static final String[] LIBRARIES = {
    "package org.postgresql.util; public class PGInterval {}",
    "package org.postgresql.util; public class PGmoney {}",
    "package org.postgresql.geometric; public class PGpoint {}",
    "package org.postgresql.geometric; public class PGbox {}",
    "package org.postgresql.geometric; public class PGcircle {}",
    "package org.postgresql.geometric; public class PGline {}",
    "package org.postgresql.geometric; public class PGlseg {}",
    "package org.postgresql.geometric; public class PGpath {}",
    "package org.postgresql.geometric; public class PGpolygon {}",
    "package com.fasterxml.jackson.databind; public class JsonNode {}",
    "package com.fasterxml.jackson.databind.node; public class ObjectNode {}",
    "package tools.jackson.databind; public class JsonNode {}",
    "package jakarta.json; public interface JsonObject {}",
    "package javax.json; public interface JsonArray {}",
    "package com.google.gson; public class JsonElement {}",
    "package org.json; public class JSONObject {}",
  };

  /** The types of the columns of properties of these Java types. */
  private static Map<String, String> types(String... javaTypes) {
    StringBuilder fields = new StringBuilder("@Table class T {\n");
    for (int i = 0; i < javaTypes.length; i++) {
      fields.append(javaTypes[i]).append(" c").append(i).append(";\n");
    }
    String[] sources = new String[LIBRARIES.length + 1];
    System.arraycopy(LIBRARIES, 0, sources, 1, LIBRARIES.length);
    for (int i = 1; i < sources.length; i++) {
      sources[i] = sources[i].replace("; public", ";\npublic");
    }
    sources[0] = fields.append("}").toString();
    Map<String, String> types = new LinkedHashMap<>();
    for (Column column : Compiled.domain(sources).schema().tables().get(0).columns()) {
      types.put(javaTypes[types.size()], column.type().sql());
    }
    return types;
  }

  /** Expects types, given as pairs of Java type and column type. */
  private static void expectTypes(String... pairs) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      expected.put(pairs[i], pairs[i + 1]);
    }
    assertThat(types(expected.keySet().toArray(new String[0]))).isEqualTo(expected);
  }

  @Test
  void numbersAndTextAsTheDriverMapsThem() {
    expectTypes(
        "byte",
        "smallint",
        "Byte",
        "smallint",
        "short",
        "smallint",
        "Short",
        "smallint",
        "int",
        "integer",
        "Integer",
        "integer",
        "long",
        "bigint",
        "Long",
        "bigint",
        "float",
        "real",
        "Float",
        "real",
        "double",
        "double precision",
        "Double",
        "double precision",
        "boolean",
        "boolean",
        "Boolean",
        "boolean",
        "char",
        "char(1)",
        "Character",
        "char(1)",
        "BigDecimal",
        "numeric",
        "BigInteger",
        "numeric",
        "String",
        "text",
        "UUID",
        "uuid",
        "BitSet",
        "varbit",
        "byte[]",
        "bytea");
  }

  @Test
  void datesAndTimesAsTheDriverMapsThem() {
    expectTypes(
        "Instant",
        "timestamptz",
        "OffsetDateTime",
        "timestamptz",
        "ZonedDateTime",
        "timestamptz",
        "LocalDateTime",
        "timestamp",
        "LocalDate",
        "date",
        "LocalTime",
        "time",
        "OffsetTime",
        "timetz",
        "Duration",
        "interval",
        "Period",
        "interval",
        "java.util.Date",
        "timestamptz",
        "Calendar",
        "timestamptz",
        "GregorianCalendar",
        "timestamptz",
        "java.sql.Date",
        "date",
        "java.sql.Time",
        "time",
        "java.sql.Timestamp",
        "timestamp");
  }

  @Test
  void typesOfTheDriverAndTheNetwork() {
    expectTypes(
        "java.net.InetAddress",
        "inet",
        "java.net.Inet4Address",
        "inet",
        "java.net.Inet6Address",
        "inet",
        "java.sql.SQLXML",
        "xml",
        "java.sql.Blob",
        "oid",
        "java.sql.Clob",
        "oid",
        "org.postgresql.util.PGInterval",
        "interval",
        "org.postgresql.util.PGmoney",
        "money",
        "org.postgresql.geometric.PGpoint",
        "point",
        "org.postgresql.geometric.PGbox",
        "box",
        "org.postgresql.geometric.PGcircle",
        "circle",
        "org.postgresql.geometric.PGline",
        "line",
        "org.postgresql.geometric.PGlseg",
        "lseg",
        "org.postgresql.geometric.PGpath",
        "path",
        "org.postgresql.geometric.PGpolygon",
        "polygon");
  }

  @Test
  void jsonTypesAreJsonb() {
    expectTypes(
        "com.fasterxml.jackson.databind.JsonNode", "jsonb",
        "com.fasterxml.jackson.databind.node.ObjectNode", "jsonb",
        "tools.jackson.databind.JsonNode", "jsonb",
        "jakarta.json.JsonObject", "jsonb",
        "javax.json.JsonArray", "jsonb",
        "com.google.gson.JsonElement", "jsonb",
        "org.json.JSONObject", "jsonb");
  }

  @Test
  void collectionsAndArraysAreArraysOfTheirElements() {
    expectTypes(
        "String[]",
        "text[]",
        "int[]",
        "integer[]",
        "int[][]",
        "integer[]",
        "byte[][]",
        "bytea[]",
        "List<String>",
        "text[]",
        "Set<UUID>",
        "uuid[]",
        "Collection<Instant>",
        "timestamptz[]",
        "List<List<Long>>",
        "bigint[]",
        "List<byte[]>",
        "bytea[]",
        "List<? extends BigDecimal>",
        "numeric[]");
  }

  @Test
  void optionalsAreWhatTheyHold() {
    expectTypes(
        "Optional<String>",
        "text",
        "Optional<List<Integer>>",
        "integer[]",
        "Optional<byte[]>",
        "bytea",
        "OptionalInt",
        "integer",
        "OptionalLong",
        "bigint",
        "OptionalDouble",
        "double precision");
  }

  @Test
  void lengthPrecisionAndScaleAreModifiers() {
    expectTypes(
        "@Column(length = 20) String", "varchar(20)",
        "@Column(length = 20) List<String>", "varchar(20)[]",
        "@Column(length = 8) BitSet", "varbit(8)",
        "@Column(precision = 10, scale = 4) BigDecimal", "numeric(10,4)",
        "@Column(precision = 10) BigInteger", "numeric(10,0)",
        "@Column(precision = 3) Instant", "timestamptz(3)",
        "@Column(precision = 0) LocalDateTime", "timestamp(0)",
        "@Column(precision = 6) LocalTime", "time(6)",
        "@Column(precision = 2) Duration", "interval(2)");
  }

  @Test
  void anyTypeOfPostgresByName() {
    expectTypes(
        "@Column(type = \"jsonb\") String", "jsonb",
        "@Column(type = \"TEXT[]\") Object", "text[]",
        "@Column(type = \"tsvector\") String", "tsvector",
        "@Column(type = \"halfvec(768)\") float[]", "halfvec(768)",
        "@Column(type = \"vector(1536)\") List<Float>", "vector(1536)",
        "@Column(type = \"daterange\") Map<String, String>", "daterange",
        "@Column(type = \"inet\") String", "inet",
        "@Column(type = \"numeric(10, 4)\") double", "numeric(10,4)",
        "@Column(type = \"timestamp(3) with time zone\") Instant", "timestamptz(3)",
        "@Column(type = \"app.\\\"Mood\\\"\") String", "app.\"Mood\"");
  }
}
