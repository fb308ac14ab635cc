package dev.varve.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a setting comes from that the command line does not give: an environment variable, then the
 * file {@code varve.properties}.
 */
final class Settings {
  /** The file that is read where no other is named. */
  static final String FILE = "varve.properties";

  private static final List<String> NAMES =
      List.of("url", "urlVariable", "urlDefault", "user", "password", "app", "historyTable");

  private final Map<String, String> environment;
  private final Properties properties;
  private final PrintWriter err;

  private Settings(Map<String, String> environment, Properties properties, PrintWriter err) {
    this.environment = environment;
    this.properties = properties;
    this.err = err;
  }

  /**
   * Reads the file.
   *
   * @param file the file that was named; null for {@link #FILE}, which need not be there
   * @throws UsageException if it cannot be read
   */
  static Settings read(Surroundings surroundings, @Nullable Path file) {
    Path path = surroundings.folder().resolve(file == null ? Path.of(FILE) : file);
    Properties properties = new Properties();
    if (file != null && !Files.exists(path)) {
      throw new UsageException("there is no " + path + ". Name a file of settings by --settings.");
    }
    if (Files.exists(path)) {
      try (Reader reader = Files.newBufferedReader(path)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new UsageException(
            "the settings of " + path + " cannot be read (" + e + "). Is it a properties file?");
      }
    }
    Settings settings = new Settings(surroundings.environment(), properties, surroundings.err());
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (!NAMES.contains(name)) {
        settings.warn(
            path + " has \"" + name + "\", which is no setting: " + String.join(", ", NAMES));
      }
    }
    return settings;
  }

  /** The variable, or else the property; null if neither is there. */
  @Nullable String find(String variable, String property) {
    String value = environment.get(variable);
    return value == null || value.isBlank() ? property(property) : value;
  }

  /** The property of the file; null if it is not there, or empty. */
  @Nullable String property(String name) {
    String value = properties.getProperty(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Tells what was decided in the user's place. */
  void warn(String message) {
    err.println("varve: warning: " + message);
  }
}
