package dev.varve.it;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** The build whose classes and jars are under test; its pom hands these properties over. */
final class Reactor {
  static final Path FOLDER = Path.of(property("reactor")).toAbsolutePath().normalize();
  static final String VERSION = property("version");
  static final Path MAVEN = Path.of(property("maven"), "bin", "mvn");
  static final Path REPOSITORY = Path.of(property("repository"));

  private Reactor() {}

  static Path classes(String module) {
    return FOLDER.resolve(module).resolve("target/classes");
  }

  static Path jar(String module) {
    String name = "varve-" + module + "-" + VERSION + ".jar";
    return FOLDER.resolve(module).resolve("target").resolve(name);
  }

  /** The pom that is published with a module's jar. */
  static Path pom(String module) {
    String name = module.equals("processor") ? "dependency-reduced-pom.xml" : "pom.xml";
    return FOLDER.resolve(module).resolve(name);
  }

  private static String property(String name) {
    return requireNonNull(System.getProperty("varve.it." + name), name);
  }
}
