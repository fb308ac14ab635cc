package dev.varve.model.kind.routine;

import dev.varve.model.schema.QualifiedName;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL is told of a routine beside what it does.
 *
 * @param volatility whether its result may change
 * @param strict whether it returns NULL for a NULL without being called
 * @param securityDefiner whether it runs with the rights of its owner
 * @param leakproof whether it tells nothing of its arguments but by its result
 * @param parallel whether parallel plans may call it
 * @param window whether it is a window function
 * @param cost what a call costs, as PostgreSQL prints it; its default if null
 * @param rows how many rows it is expected to return; PostgreSQL's default if null
 * @param support the function that tells the planner more
 * @param settings configuration parameters while it runs, each with its value as PostgreSQL keeps
 *     it
 */
public record Traits(
    Volatility volatility,
    boolean strict,
    boolean securityDefiner,
    boolean leakproof,
    Parallel parallel,
    boolean window,
    @Nullable String cost,
    @Nullable String rows,
    @Nullable QualifiedName support,
    SortedMap<String, String> settings) {

  /** Whether a function's result may change. */
  public enum Volatility {
    /** At any call. */
    VOLATILE,
    /** Not within one statement. */
    STABLE,
    /** Never. */
    IMMUTABLE
  }

  /** Whether parallel plans may call a function. */
  public enum Parallel {
    /** They may not. */
    UNSAFE,
    /** In the leader alone. */
    RESTRICTED,
    /** Anywhere. */
    SAFE
  }

  /** Those of a routine of which nothing is said. */
  public static final Traits DEFAULT =
      new Traits(
          Volatility.VOLATILE,
          false,
          false,
          false,
          Parallel.UNSAFE,
          false,
          null,
          null,
          null,
          new TreeMap<>());

  /** Copies the map. */
  public Traits {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Traits that
        && volatility == that.volatility
        && strict == that.strict
        && securityDefiner == that.securityDefiner
        && leakproof == that.leakproof
        && parallel == that.parallel
        && window == that.window
        && Objects.equals(cost, that.cost)
        && Objects.equals(rows, that.rows)
        && Objects.equals(support, that.support)
        && settings.equals(that.settings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(volatility, strict, parallel);
  }
}
