package dev.varve.model;

import dev.varve.model.schema.TypeName;
import java.util.List;

/**
 * A type for columns.
 *
 * @param type the type
 * @param family what it has in common with others
 * @param defaults defaults that it takes
 */
record SampleType(TypeName type, Family family, List<String> defaults) {

  /** Types between which a column can change, and on which the same expressions work. */
  enum Family {
    NUMBER,
    TEXT,
    CHAR,
    CITEXT,
    INSTANT,
    CLOCK,
    BOOLEAN,
    UUID,
    BYTES,
    JSON,
    JSONB,
    NETWORK,
    RANGE,
    SEARCH,
    POINT,
    BITS,
    ENUM,
    MADE,
    ARRAY;

    /** Whether btree, and so a key, takes it. */
    boolean isOrdered() {
      return this != JSON && this != POINT;
    }

    /** Whether a column of one type of the family can become one of another. */
    boolean isConvertible() {
      return this == NUMBER || this == TEXT || this == CHAR || this == INSTANT || this == NETWORK;
    }
  }

  static SampleType of(String type, Family family, String... defaults) {
    return new SampleType(TypeName.parse(type), family, List.of(defaults));
  }

  boolean isWhole() {
    return type.isWhole();
  }
}
