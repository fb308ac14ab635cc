package dev.varve.runtime;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A Java process that migrates a database, as an application does when it starts. */
final class MigrateProcess {
  private final Process process;
  private final Path output;

  private MigrateProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** In the process: the address, then the direction. */
  public static void main(String[] arguments) {
    Outcome outcome = migrate(arguments[0], MigrateProcess.class.getClassLoader(), arguments[1]);
    System.out.println(outcome.moves().size() + " moves");
  }

  /** The same in this process. */
  static Outcome migrate(String url, ClassLoader loader, String direction) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    Varve varve = Varve.on(source).withClassLoader(loader);
    return direction.equals("up") ? varve.upgrade() : varve.downgradeToBase();
  }

  static MigrateProcess start(String url, TestBuild build, String direction) {
    try {
      Path output =
          Files.createTempFile(build.folder().toAbsolutePath().getParent(), "out", ".txt");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx64m",
                  "-cp",
                  classPath(build),
                  MigrateProcess.class.getName(),
                  url,
                  direction)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new MigrateProcess(process, output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String classPath(TestBuild build) {
    return String.join(
        File.pathSeparator,
        List.of(
            build.folder().toString(),
            location(Varve.class),
            location(MigrateProcess.class),
            location(PGSimpleDataSource.class)));
  }

  private static String location(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  String output() throws IOException {
    return Files.readString(output);
  }
}
