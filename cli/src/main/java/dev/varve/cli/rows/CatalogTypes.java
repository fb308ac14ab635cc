package dev.varve.cli.rows;

import dev.varve.cli.rows.TypeShape.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of a database. */
final class CatalogTypes {
  /** The columns of {@code pg_range} before version 14 lack {@code rngmultitypid}. */
  private static final String TYPES =
      """
      SELECT t.oid, t.typname, t.typtype::text,
        t.typcategory = 'A' AND t.typelem <> 0 AND t.typname LIKE '\\_%', t.typelem, t.typbasetype,
        t.typtypmod, r.rngsubtype,
        (SELECT array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
        (SELECT array_agg(pg_get_constraintdef(k.oid) ORDER BY k.conname)
          FROM pg_constraint k WHERE k.contypid = t.oid),
        t.typrelid
      FROM pg_type t LEFT JOIN pg_range r
        ON t.oid IN (r.rngtypid, (to_jsonb(r) ->> 'rngmultitypid')::oid)
      WHERE t.typtype <> 'p'""";

  private static final String FIELDS =
      """
      SELECT a.attrelid, a.atttypid, a.atttypmod
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnum > 0 AND NOT a.attisdropped AND n.nspname !~ '^pg_'
        AND n.nspname <> 'information_schema' AND c.relkind IN ('c', 'r', 'p')
      ORDER BY a.attrelid, a.attnum""";

  /** Deeper than any type that somebody made. */
  private static final int DEEPEST = 8;

  private record Entry(
      String name,
      String kind,
      boolean array,
      long element,
      long base,
      int baseModifier,
      long subtype,
      List<String> labels,
      List<String> checks,
      long relation) {}

  private record Field(long type, int modifier) {}

  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Long, List<Field>> fields = new HashMap<>();

  private CatalogTypes() {}

  static CatalogTypes read(Connection connection) throws SQLException {
    CatalogTypes types = new CatalogTypes();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(TYPES)) {
        while (row.next()) {
          types.entries.put(row.getLong(1), entry(row));
        }
      }
      try (ResultSet row = statement.executeQuery(FIELDS)) {
        while (row.next()) {
          types
              .fields
              .computeIfAbsent(row.getLong(1), it -> new ArrayList<>())
              .add(new Field(row.getLong(2), row.getInt(3)));
        }
      }
    }
    return types;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getLong(5),
        row.getLong(6),
        row.getInt(7),
        row.getLong(8),
        CatalogShapes.strings(row.getArray(9)),
        CatalogShapes.strings(row.getArray(10)),
        row.getLong(11));
  }

  TypeShape of(long id, int modifier) {
    return of(id, modifier, 0);
  }

  private TypeShape of(long id, int modifier, int depth) {
    Entry entry = entries.get(id);
    if (entry == null || depth > DEEPEST) {
      return new TypeShape("", Kind.BASE, -1, List.of(), List.of(), List.of());
    }
    Kind kind = kind(entry);
    List<TypeShape> parts = parts(entry, kind, modifier, depth + 1);
    List<String> checks = new ArrayList<>(entry.checks);
    if (kind == Kind.DOMAIN) {
      checks.addAll(parts.get(0).checks());
    }
    return new TypeShape(entry.name, kind, modifier, parts, entry.labels, checks);
  }

  private static Kind kind(Entry entry) {
    return switch (entry.kind) {
      case "e" -> Kind.ENUM;
      case "d" -> Kind.DOMAIN;
      case "c" -> Kind.COMPOSITE;
      case "r" -> Kind.RANGE;
      case "m" -> Kind.MULTIRANGE;
      default -> entry.array ? Kind.ARRAY : Kind.BASE;
    };
  }

  private List<TypeShape> parts(Entry entry, Kind kind, int modifier, int depth) {
    return switch (kind) {
      case BASE, ENUM -> List.of();
      case ARRAY -> List.of(of(entry.element, modifier, depth));
      case DOMAIN -> List.of(of(entry.base, entry.baseModifier, depth));
      case RANGE, MULTIRANGE -> List.of(of(entry.subtype, -1, depth));
      case COMPOSITE ->
          fields.getOrDefault(entry.relation, List.of()).stream()
              .map(field -> of(field.type, field.modifier, depth))
              .toList();
    };
  }
}
