package dev.varve.model.change;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param sign {@code +}, {@code -} or {@code ~}
 * @param kind what kind of thing changes
 * @param name the name of the part that changes; empty where it is the object itself
 * @param detail what else there is to say
 */
public record Words(char sign, String kind, String name, String detail) {

  /** A part that comes. */
  public static Words added(String kind, String name, String detail) {
    return new Words('+', kind, name, detail);
  }

  /** A part that goes. */
  public static Words removed(String kind, String name, String detail) {
    return new Words('-', kind, name, detail);
  }

  /** A part that changes. */
  public static Words changed(String kind, String name, String detail) {
    return new Words('~', kind, name, detail);
  }

  /** An object that changes itself. */
  public static Words whole(Change change, String detail) {
    return new Words('~', change.object().kind().word(), "", detail);
  }

  /** From one value to another. */
  public static String fromTo(String what, @Nullable String before, @Nullable String after) {
    return what
        + " "
        + (before == null ? "any" : before)
        + " -> "
        + (after == null ? "any" : after);
  }

  /** Two texts with a space between them, if there are two. */
  public static String join(String one, String other) {
    return other.isEmpty() ? one : one + " " + other;
  }

  /** A text of several lines on one. */
  public static String oneLine(String text) {
    return text.strip().lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
