package dev.varve.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * The Java type that values of a column are read as: what PostgreSQL's JDBC driver gives by {@code
 * getObject(column, class)}; text for every other type.
 *
 * @param type the type
 * @param isBytes whether it is read by {@code getBytes}
 * @param isText whether it is read by {@code getString}
 */
record ColumnJavaType(TypeName type, boolean isBytes, boolean isText) {
  private static final Map<String, Class<?>> OBJECTS =
      Map.ofEntries(
          Map.entry("smallint", Short.class),
          Map.entry("integer", Integer.class),
          Map.entry("bigint", Long.class),
          Map.entry("real", Float.class),
          Map.entry("double precision", Double.class),
          Map.entry("numeric", BigDecimal.class),
          Map.entry("boolean", Boolean.class),
          Map.entry("uuid", UUID.class),
          Map.entry("date", LocalDate.class),
          Map.entry("time", LocalTime.class),
          Map.entry("timestamp", LocalDateTime.class),
          Map.entry("timestamptz", OffsetDateTime.class));

  static ColumnJavaType of(dev.varve.model.schema.TypeName column) {
    boolean isBuiltIn = column.schema().isEmpty() && !column.array();
    Class<?> object = isBuiltIn ? OBJECTS.get(column.name()) : null;
    if (object != null) {
      return new ColumnJavaType(ClassName.get(object), false, false);
    }
    boolean isBytes = isBuiltIn && column.name().equals("bytea");
    TypeName type = isBytes ? TypeName.get(byte[].class) : ClassName.get(String.class);
    return new ColumnJavaType(type, isBytes, !isBytes);
  }

  /** Reads the column of that name from {@code row}. */
  CodeBlock read(String column) {
    if (isBytes) {
      return CodeBlock.of("return row.getBytes($S)", column);
    }
    return isText
        ? CodeBlock.of("return row.getString($S)", column)
        : CodeBlock.of("return row.getObject($S, $T.class)", column, type);
  }
}
