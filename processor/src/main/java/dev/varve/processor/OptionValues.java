package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.processor.generate.GeneratingProblem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of options: processor options, and where one is not given the system property of its
 * name.
 *
 * @param options the processor options; one that is given without a value is null
 * @param properties the system properties
 */
record OptionValues(Map<String, @Nullable String> options, Properties properties) {

  boolean has(String name) {
    return isOption(name) || properties.getProperty(name) != null;
  }

  /**
   * Whether it is given as a processor option. A build that hands a property on to the compiler,
   * {@code -Avarve.commit=${varve.commit}}, leaves the text as it is where there is no property.
   */
  private boolean isOption(String name) {
    return options.containsKey(name) && !("${" + name + "}").equals(options.get(name));
  }

  /** The value; empty if it is not given or has none. */
  String text(String name) {
    String value = value(name);
    return value == null ? "" : value.strip();
  }

  /** The value letter by letter; empty if it has none, null if it is not given. */
  @Nullable String given(String name) {
    String value = value(name);
    return value == null && has(name) ? "" : value;
  }

  private @Nullable String value(String name) {
    return isOption(name) ? options.get(name) : properties.getProperty(name);
  }

  /** Whether a switch is on: it is given, with {@code true} or without a value. */
  boolean flag(String name) {
    String value = text(name);
    if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
      throw bad(name, value, "\"true\" or \"false\"");
    }
    return has(name) && !value.equals("false");
  }

  /** The values between commas; a comma after a backslash is part of a value. */
  Set<String> list(String name) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : text(name).split("(?<!\\\\),", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip().replace("\\,", ","));
      }
    }
    return values;
  }

  /** A folder that exists. */
  @Nullable Path folder(String name) {
    String expected = "a folder that exists";
    Path folder = path(name, expected);
    if (folder != null && !Files.isDirectory(folder)) {
      throw bad(name, text(name), expected);
    }
    return folder;
  }

  /** A folder that may have to be made. */
  @Nullable Path path(String name, String expected) {
    String value = text(name);
    try {
      if (has(name) && value.isEmpty()) {
        throw bad(name, value, expected);
      }
      return has(name) ? Path.of(value).toAbsolutePath().normalize() : null;
    } catch (InvalidPathException e) {
      throw bad(name, value, expected);
    }
  }

  @Nullable Instant instant(String name) {
    String value = text(name);
    try {
      return has(name) ? Instant.parse(value) : null;
    } catch (DateTimeParseException e) {
      throw bad(name, value, "a time in UTC such as 2026-02-12T09:15:00Z");
    }
  }

  static ProblemException bad(String name, String found, String expected) {
    return new ProblemException(
        GeneratingProblem.OPTION_VALUE, name + " is \"" + found + "\"; expected " + expected + ".");
  }
}
