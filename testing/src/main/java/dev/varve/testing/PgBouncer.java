package dev.varve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The pooler, in front of a server of the tests, until it is closed. */
public final class PgBouncer implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"));

  private final Path folder;
  private final int port;
  private final Process process;

  private PgBouncer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Whether this machine has it. */
  public static boolean isInstalled() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
  }

  /**
   * Starts it.
   *
   * @param settings lines of its configuration, such as {@code pool_mode = transaction}
   */
  public static PgBouncer start(PostgresServer server, String... settings) {
    int port = ServerProcess.freePort();
    try {
      Path folder = Files.createTempDirectory("varve-pgbouncer");
      Path file = folder.resolve("pgbouncer.ini");
      Files.writeString(file, configuration(server, port) + String.join("\n", settings) + "\n");
      List<String> command = new ArrayList<>(ServerProcess.notAsRoot());
      command.addAll(List.of(program().orElseThrow().toString(), file.toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log.txt").toFile())
              .start();
      PgBouncer pooler = new PgBouncer(folder, port, process);
      pooler.awaitListening();
      return pooler;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitListening() throws IOException {
    while (!isListening()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String configuration(PostgresServer server, int port) {
    return """
    [databases]
    * = host=127.0.0.1 port=%d user=%s
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    ignore_startup_parameters = extra_float_digits
    """
        .formatted(server.port(), server.user(), port);
  }

  /** The JDBC address of a database, through the pooler. */
  public String url(TestDatabase database) {
    return database.url().replaceFirst(":\\d+/", ":" + port + "/");
  }

  @Override
  public void close() {
    process.destroy();
    DataFolder.delete(folder);
  }
}
