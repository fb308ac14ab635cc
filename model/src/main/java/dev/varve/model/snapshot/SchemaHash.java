package dev.varve.model.snapshot;

import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a schema: the sum, modulo 2<sup>256</sup>, of the SHA-256 of the canonical text of
 * each of its objects. Two schemas have the same hash if there is nothing between them that a
 * migration could change: the order of the columns of a table does not count, nor do the white
 * space and the case of expressions.
 *
 * <p>A sum, because then the hash of a revision follows from its parent's in the time that the
 * revision's own objects take, however large the schema is, and because the order of objects cannot
 * matter. It finds mistakes; against somebody who looks for two schemas with one hash it is weaker
 * than SHA-256. Immutable and thread-safe.
 */
public final class SchemaHash {

  /** The hash of the schema without objects. */
  public static final SchemaHash EMPTY = new SchemaHash(0, 0, 0, 0);

  private static final String HEX = "0123456789abcdef";

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  /** A number of 256 bits, the most significant first. */
  SchemaHash(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** The hash of a schema. */
  public static SchemaHash of(SchemaModel schema) {
    ObjectHasher hasher = new ObjectHasher();
    SchemaHash sum = EMPTY;
    for (SchemaObject object : schema.objects()) {
      sum = sum.plus(hasher.of(object));
    }
    return sum;
  }

  /** The hash of the schema with the object, which it has not now. */
  public SchemaHash plus(SchemaObject object) {
    return plus(new ObjectHasher().of(object));
  }

  /** The hash of the schema without the object, which it has now. */
  public SchemaHash minus(SchemaObject object) {
    return minus(new ObjectHasher().of(object));
  }

  SchemaHash plus(SchemaHash other) {
    long d = fourth + other.fourth;
    long carry = Long.compareUnsigned(d, fourth) < 0 ? 1 : 0;
    long c = third + other.third + carry;
    carry = carry(third, c, carry);
    long b = second + other.second + carry;
    carry = carry(second, b, carry);
    return new SchemaHash(first + other.first + carry, b, c, d);
  }

  /** The carry out of a word: the sum is smaller than its summand, or equal after a full turn. */
  private static long carry(long summand, long sum, long carryIn) {
    int order = Long.compareUnsigned(sum, summand);
    return order < 0 || (order == 0 && carryIn == 1) ? 1 : 0;
  }

  /** Adds the other's complement to two. */
  SchemaHash minus(SchemaHash other) {
    SchemaHash complement =
        new SchemaHash(~other.first, ~other.second, ~other.third, ~other.fourth);
    return plus(complement).plus(new SchemaHash(0, 0, 0, 1));
  }

  /** The hash as 64 hexadecimal digits. */
  public String hex() {
    StringBuilder hex = new StringBuilder(64);
    append(hex, first);
    append(hex, second);
    append(hex, third);
    append(hex, fourth);
    return hex.toString();
  }

  private static void append(StringBuilder hex, long word) {
    for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
      hex.append(HEX.charAt((int) (word >>> shift) & 15));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SchemaHash that
        && first == that.first
        && second == that.second
        && third == that.third
        && fourth == that.fourth;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fourth);
  }

  /** The hash as 64 hexadecimal digits. */
  @Override
  public String toString() {
    return hex();
  }
}
