package dev.varve.model.kind.routine;

import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a routine.
 *
 * @param mode how it is passed
 * @param name its name; empty if it has none
 * @param type its type
 * @param defaultValue what it is where a call leaves it out
 */
public record Argument(
    Mode mode, String name, TypeName type, @Nullable SqlExpression defaultValue) {

  /** How an argument is passed. */
  public enum Mode {
    /** Into the routine. */
    IN,
    /** Out of it. */
    OUT,
    /** Both. */
    INOUT,
    /** Into it, as many as the call has. */
    VARIADIC,
    /** Out of it, as a column of the table that it returns. */
    TABLE;

    /** Whether a call gives it, so that it tells the routine from others of its name. */
    boolean isInput() {
      return this == IN || this == INOUT || this == VARIADIC;
    }
  }

  /** The same argument of another type. */
  public Argument withType(TypeName newType) {
    return new Argument(mode, name, newType, defaultValue);
  }

  /** The types of those that a call gives, in a row. */
  public static String signature(List<Argument> arguments) {
    List<String> types = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument.mode().isInput()) {
        types.add(argument.type().sql());
      }
    }
    return String.join(", ", types);
  }

  /** Whether a definition with other arguments can be put in place of one with these. */
  public static boolean canBecome(List<Argument> before, List<Argument> after) {
    boolean can = before.size() == after.size();
    for (int i = 0; can && i < before.size(); i++) {
      can = before.get(i).canBecome(after.get(i));
    }
    return can;
  }

  /** PostgreSQL lets a definition in place name what has no name, and take no name away. */
  private boolean canBecome(Argument other) {
    return mode == other.mode
        && type.equals(other.type)
        && (name.isEmpty() || name.equals(other.name))
        && (defaultValue == null || other.defaultValue != null);
  }

  /** The argument as statements declare it. */
  public String sql() {
    String passed =
        switch (mode) {
          case IN, TABLE -> "";
          case OUT -> "OUT ";
          case INOUT -> "INOUT ";
          case VARIADIC -> "VARIADIC ";
        };
    String named = name.isEmpty() ? "" : SqlQuoting.identifier(name) + " ";
    return passed
        + named
        + type.sql()
        + (defaultValue == null ? "" : " DEFAULT " + defaultValue.text());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Argument that
        && mode == that.mode
        && name.equals(that.name)
        && type.equals(that.type)
        && Objects.equals(defaultValue, that.defaultValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mode, name);
  }
}
