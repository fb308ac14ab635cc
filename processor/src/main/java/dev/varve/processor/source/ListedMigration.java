package dev.varve.processor.source;

import dev.varve.runtime.Step;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration's class as it is written.
 *
 * @param file its file
 * @param text the file's text, as the compiler reads it
 * @param up the steps of {@code up}; null if it does more than list steps
 * @param down the steps of {@code down}; likewise
 * @param waypointsUp the waypoints of {@code up}; empty if it does more than list steps
 * @param waypointsDown the waypoints of {@code down}; likewise
 */
public record ListedMigration(
    Path file,
    String text,
    @Nullable List<Step> up,
    @Nullable List<Step> down,
    List<ListedWaypoint> waypointsUp,
    List<ListedWaypoint> waypointsDown) {

  /** A waypoint after so many steps. */
  public record ListedWaypoint(int after, String name) {}
}
