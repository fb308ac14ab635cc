package dev.varve.model;

import dev.varve.model.SampleType.Family;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;

/** The types that sample columns have. */
final class SampleTypes {
  static final SampleType CITEXT = SampleType.of("citext", Family.CITEXT, "'x'", "''");

  static final List<SampleType> BUILT_IN =
      List.of(
          SampleType.of("smallint", Family.NUMBER, "0", "-7"),
          SampleType.of("integer", Family.NUMBER, "0", "42", "6 * 7"),
          SampleType.of("bigint", Family.NUMBER, "0", "1234567890123"),
          SampleType.of("numeric", Family.NUMBER, "0", "1.5"),
          SampleType.of("numeric(10,4)", Family.NUMBER, "0", "-0.0001"),
          SampleType.of("real", Family.NUMBER, "0"),
          SampleType.of("double precision", Family.NUMBER, "1e10"),
          SampleType.of("text", Family.TEXT, "''", "'it''s'", "E'line\\nend'", "'$$'"),
          SampleType.of("varchar", Family.TEXT, "''", "'new'"),
          SampleType.of("varchar(40)", Family.TEXT, "''", "'\"\"\"'"),
          SampleType.of("varchar(200)", Family.TEXT, "'größe 😀'"),
          SampleType.of("char(3)", Family.CHAR, "'ab'"),
          SampleType.of("char(12)", Family.CHAR, "'ab'"),
          SampleType.of("date", Family.INSTANT, "CURRENT_DATE", "'2000-01-01'"),
          SampleType.of("timestamp", Family.INSTANT, "now()", "'2000-01-01'"),
          SampleType.of("timestamptz", Family.INSTANT, "now()", "CURRENT_TIMESTAMP"),
          SampleType.of("timestamptz(3)", Family.INSTANT, "now()"),
          SampleType.of("time", Family.CLOCK, "'00:00'"),
          SampleType.of("timetz", Family.CLOCK, "'00:00+00'"),
          SampleType.of("interval", Family.CLOCK, "'1 day'"),
          SampleType.of("boolean", Family.BOOLEAN, "false", "true"),
          SampleType.of("uuid", Family.UUID, "gen_random_uuid()"),
          SampleType.of("bytea", Family.BYTES, "'\\x00'"),
          SampleType.of("json", Family.JSON, "'{}'"),
          SampleType.of("jsonb", Family.JSONB, "'{}'", "'{\"a\": [1, null]}'"),
          SampleType.of("inet", Family.NETWORK, "'10.0.0.1'"),
          SampleType.of("cidr", Family.NETWORK, "'10.0.0.0/8'"),
          SampleType.of("int4range", Family.RANGE, "'[1,5)'"),
          SampleType.of("daterange", Family.RANGE, "'empty'"),
          SampleType.of("tsvector", Family.SEARCH, "''"),
          SampleType.of("point", Family.POINT, "'(0,0)'"),
          SampleType.of("bit(8)", Family.BITS, "B'10000000'"),
          SampleType.of("varbit(16)", Family.BITS, "B'101'"),
          SampleType.of("text[]", Family.ARRAY, "'{}'", "ARRAY['a', 'b''c']"),
          SampleType.of("integer[]", Family.ARRAY, "'{1,2}'"),
          SampleType.of("varchar(20)[]", Family.ARRAY, "'{}'"));

  private SampleTypes() {}

  /** A type that columns of the draft can have. */
  static SampleType any(SchemaDraft draft) {
    List<SampleType> types = new ArrayList<>();
    for (UserType type : draft.all(UserType.class)) {
      types.add(made(type));
    }
    if (draft.hasInPublic("citext")) {
      types.add(CITEXT);
    }
    boolean own = !types.isEmpty() && draft.choose().chance(30);
    SampleType chosen = draft.choose().of(own ? types : BUILT_IN);
    return draft.choose().chance(5) ? arrayOf(chosen.type()) : chosen;
  }

  /** The sample type of a column's type. */
  static SampleType of(SchemaDraft draft, TypeName type) {
    for (SampleType known : BUILT_IN) {
      if (known.type().equals(type)) {
        return known;
      }
    }
    for (UserType made : draft.all(UserType.class)) {
      if (type.equals(made.typeName())) {
        return made(made);
      }
    }
    return type.array() ? arrayOf(type) : CITEXT;
  }

  private static SampleType arrayOf(TypeName type) {
    return new SampleType(type.asArray(), Family.ARRAY, List.of("'{}'"));
  }

  /** The types of a family. */
  static List<SampleType> of(Family family) {
    List<SampleType> types = new ArrayList<>();
    for (SampleType type : BUILT_IN) {
      if (type.family() == family) {
        types.add(type);
      }
    }
    return types;
  }

  private static SampleType made(UserType type) {
    return type instanceof EnumType enumType
        ? ofEnum(enumType)
        : new SampleType(type.typeName(), Family.MADE, List.of("NULL"));
  }

  private static SampleType ofEnum(EnumType type) {
    List<String> defaults = new ArrayList<>();
    for (String label : type.labels()) {
      defaults.add(SqlQuoting.literal(label));
    }
    return new SampleType(type.typeName(), Family.ENUM, defaults);
  }
}
