package dev.varve.processor.generate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a compile read the schema from, as a file in the class output: what the next
 * compile, which may see only some of them, looks for.
 *
 * @param classes the binary names of the classes of tables and enum types
 * @param settings the names of the class or package with the project's settings; at most one
 */
public record EntityIndex(SortedSet<String> classes, SortedSet<String> settings) {
  /** Where the file is in the class output. */
  public static final String RESOURCE = "META-INF/varve/entities";

  /** No classes. */
  public static final EntityIndex NONE = new EntityIndex(new TreeSet<>(), new TreeSet<>());

  private static final String HEADER = "varve-entities 1";
  private static final String CLASS = "class ";
  private static final String SETTINGS = "settings ";

  /** Copies the sets. */
  public EntityIndex {
    classes = Collections.unmodifiableSortedSet(new TreeSet<>(classes));
    settings = Collections.unmodifiableSortedSet(new TreeSet<>(settings));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return classes.isEmpty() && settings.isEmpty();
  }

  /** Reads a file's text; one that is missing or of another version holds nothing. */
  public static EntityIndex parse(@Nullable String text) {
    if (text == null || !text.startsWith(HEADER + "\n")) {
      return NONE;
    }
    SortedSet<String> classes = new TreeSet<>();
    SortedSet<String> settings = new TreeSet<>();
    int start = HEADER.length() + 1;
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      if (text.startsWith(CLASS, start)) {
        classes.add(text.substring(start + CLASS.length(), end));
      } else if (text.startsWith(SETTINGS, start)) {
        settings.add(text.substring(start + SETTINGS.length(), end));
      }
      start = end + 1;
    }
    return new EntityIndex(classes, settings);
  }

  /** The file's text. */
  public String format() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (String name : classes) {
      text.append(CLASS).append(name).append('\n');
    }
    for (String name : settings) {
      text.append(SETTINGS).append(name).append('\n');
    }
    return text.toString();
  }
}
