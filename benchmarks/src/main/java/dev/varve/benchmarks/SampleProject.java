package dev.varve.benchmarks;

import dev.varve.annotations.Table;
import dev.varve.processor.VarveProcessor;
import dev.varve.runtime.Varve;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A generated project, laid out as Maven does, and the commands that compile it. */
final class SampleProject {

  /** An argument that makes javac take no processor. */
  static final String NO_PROCESSING = "-proc:none";

  private static final int PROC_FULL_SINCE = 23;

  private final Path folder;

  private SampleProject(Path folder) {
    this.folder = folder;
  }

  /** Writes a project of so many entity classes, none of them in a migration yet. */
  static SampleProject write(Path folder, int entities) throws IOException {
    SampleProject project = new SampleProject(folder);
    Folders.empty(folder);
    Folders.write(folder.resolve("pom.xml"), "<project/>\n");
    for (int i = 0; i < entities; i++) {
      project.writeClass(Entity.nameOf(i), new Entity(i).source());
      project.writeClass(Entity.enumOf(i), Entity.enumSource(i));
    }
    Files.createDirectories(project.output());
    return project;
  }

  void writeClass(String name, String source) throws IOException {
    Folders.write(sources().resolve(name.replace('.', '/') + ".java"), source);
  }

  Path sources() {
    return folder.resolve("src/main/java");
  }

  Path resources() {
    return folder.resolve("src/main/resources");
  }

  Path output() {
    return folder.resolve("target/classes");
  }

  /** Makes one migration of everything that the classes declare. */
  void commit() throws IOException, InterruptedException {
    run(javac("-Avarve.commit=first", "-Avarve.now=2026-01-01T00:00:00Z"));
  }

  /** Compiles everything, without Varve. */
  void compileAll() throws IOException, InterruptedException {
    run(javac(NO_PROCESSING));
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path log = folder.resolve("target/run.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
  }

  /** Compiles all sources, with Varve unless the arguments say otherwise. */
  List<String> javac(String... arguments) throws IOException {
    Path list = folder.resolve("target/sources.txt");
    List<String> names = new ArrayList<>();
    for (Path source : Folders.files(sources(), ".java")) {
      names.add(source.toString());
    }
    Files.write(list, names);
    return javac(output(), classPath(), "@" + list, arguments);
  }

  /** Compiles one entity's source again, into another folder than the rest was compiled to. */
  List<String> javacOfOne(Path output, String... arguments) {
    Path source = sources().resolve(Entity.nameOf(0).replace('.', '/') + ".java");
    String classPath = output() + File.pathSeparator + classPath();
    return javac(output, classPath, source.toString(), arguments);
  }

  private static List<String> javac(
      Path output, String classPath, String sources, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-d", output.toString(), "-cp", classPath));
    if (Runtime.version().feature() >= PROC_FULL_SINCE
        && !List.of(arguments).contains(NO_PROCESSING)) {
      command.add("-proc:full");
    }
    command.addAll(List.of(arguments));
    command.add(sources);
    return command;
  }

  /** Varve's three jars. */
  static String classPath() {
    return String.join(
        File.pathSeparator,
        locationOf(Table.class),
        locationOf(Varve.class),
        locationOf(VarveProcessor.class));
  }

  /** The jar or folder that a class comes from. */
  static String locationOf(Class<?> type) {
    CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
