package dev.varve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server of its own, which the test may crash, restart and copy. Unlike the shared ones it keeps
 * every commit when it crashes, as long as the machine lives. Closing it ends it, and deletes its
 * data; so does the end of the JVM. Not thread-safe.
 */
public final class ServerProcess implements AutoCloseable {
  private static final List<String> SETTINGS =
      List.of(
          "fsync = off",
          "jit = off",
          "autovacuum = off",
          "max_wal_size = '256MB'",
          "shared_buffers = '32MB'",
          "max_connections = 60",
          "unix_socket_directories = ''",
          "listen_addresses = '127.0.0.1'");

  private final Path data;
  private final int port;
  private final Thread atExit = new Thread(this::end);
  private @Nullable PostgresServer server;

  private ServerProcess(Path data) {
    this.data = data;
    this.port = freePort();
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** A new, empty server of the version that the shared one has. */
  public static ServerProcess create(String... settings) {
    ServerProcess process = new ServerProcess(DataFolder.create());
    run("initdb", "-D", process.data.toString(), "-U", "postgres", "-A", "trust", "--no-sync");
    process.configure(settings);
    process.start();
    return process;
  }

  /** Stops this server for a moment, copies it, and starts both: the copy follows this one. */
  public ServerProcess startStandby() {
    stop("fast");
    Path copy = DataFolder.create();
    copy(data, copy);
    ServerProcess standby = new ServerProcess(copy);
    start();
    standby.configure("primary_conninfo = 'host=127.0.0.1 user=postgres port=" + port + "'");
    write(copy.resolve("standby.signal"), "");
    standby.start();
    return standby;
  }

  /** Where databases are made and found, also after a restart. */
  public synchronized PostgresServer server() {
    PostgresServer known =
        server == null
            ? PostgresServer.running(PostgresServer.DEFAULT_MAJOR, port, "postgres", "")
            : server;
    server = known;
    return known;
  }

  /** Ends every process at once, without a checkpoint, and starts again. */
  public void crashAndRestart() {
    crash();
    start();
  }

  /** Ends every process at once, without a checkpoint. */
  public void crash() {
    stop("immediate");
  }

  /** Starts a server that was stopped. */
  public void start() {
    Path log = data.resolve("log.txt");
    run("pg_ctl", "-D", data.toString(), "-l", log.toString(), "-w", "-s", "start");
  }

  private void stop(String mode) {
    run("pg_ctl", "-D", data.toString(), "-m", mode, "-w", "-s", "stop");
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    end();
  }

  private void end() {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      stop("immediate");
    }
    DataFolder.delete(data);
  }

  /** The last of several lines for one setting counts. */
  private void configure(String... settings) {
    List<String> lines = new ArrayList<>(SETTINGS);
    lines.add("port = " + port);
    lines.addAll(List.of(settings));
    write(data.resolve("postgresql.auto.conf"), String.join("\n", lines) + "\n");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(it -> !it.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
        if (Files.isDirectory(file)) {
          // The server refuses folders that others may read.
          Files.setPosixFilePermissions(
              to.resolve(from.relativize(file).toString()), Files.getPosixFilePermissions(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port that nobody listens on. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Servers refuse to run as root; in a namespace of users without a map nobody is root. */
  static List<String> notAsRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
  }

  private static void run(String program, String... arguments) {
    List<String> command = new ArrayList<>(notAsRoot());
    command.add(Programs.FOLDER.resolve(program).toString());
    command.addAll(List.of(arguments));
    Shell.output(command);
  }

  /** Where the shared server's programs were unpacked. */
  private static final class Programs {
    static final Path FOLDER = folder();

    private static Path folder() {
      try (TestDatabase database = PostgresServer.shared().createDatabase()) {
        return Path.of(
            Objects.requireNonNull(
                database.value("SELECT setting FROM pg_config WHERE name = 'BINDIR'")));
      }
    }
  }
}
