package dev.varve.model.unmanaged;

import dev.varve.model.snapshot.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a revision did to objects that no class declares. Immutable and thread-safe.
 *
 * <p>Its file has a line for each object, and below it the digest of its definition, if it has one:
 *
 * <pre>
 * - view old_overview
 * + function slug(text)
 *     sha256 0a1b2c3d4e5f6071
 * + trigger document.set_slug
 *     sha256 1b2c3d4e5f60718a
 * </pre>
 *
 * @param made the objects that it made, or defined in another way
 * @param removed the objects that it took away
 */
public record UnmanagedChange(UnmanagedObjects made, SortedSet<String> removed) {
  /** Nothing. */
  public static final UnmanagedChange NONE =
      new UnmanagedChange(UnmanagedObjects.NONE, new TreeSet<>());

  static final String DIGEST = "    sha256 ";
  private static final String ENDING = ".unmanaged";
  private static final String HEADER =
      """
      # Objects that the hand-written steps of this revision make (+) and take away (-), and that no
      # class can declare. Written by: varve verify --write
      """;

  /** Copies the set. */
  public UnmanagedChange {
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
  }

  /** The path of a revision's file among the resources. */
  public static String fileOf(String id) {
    return History.FOLDER + "/" + id + ENDING;
  }

  /**
   * Reads a file.
   *
   * @param text its text
   * @param file its name, for messages
   * @throws dev.varve.model.problem.ProblemException if it is malformed
   */
  public static UnmanagedChange parse(String text, String file) {
    return new UnmanagedReader(file).read(text);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return made.digests().isEmpty() && removed.isEmpty();
  }

  /**
   * The objects with a sign for each: {@code - view old_overview}, {@code + function slug(text)}.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    removed.forEach(object -> lines.add("- " + object));
    made.digests().keySet().forEach(object -> lines.add("+ " + object));
    return lines;
  }

  /** The text of the file. */
  public String format() {
    StringBuilder text = new StringBuilder(HEADER);
    for (String object : removed) {
      text.append("- ").append(UnmanagedName.escaped(object)).append('\n');
    }
    for (Map.Entry<String, String> each : new TreeMap<>(made.digests()).entrySet()) {
      text.append("+ ").append(UnmanagedName.escaped(each.getKey())).append('\n');
      if (!each.getValue().isEmpty()) {
        text.append(DIGEST).append(each.getValue()).append('\n');
      }
    }
    return text.toString();
  }
}
