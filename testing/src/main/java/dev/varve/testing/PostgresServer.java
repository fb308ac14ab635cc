package dev.varve.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of the tests on this machine: an embedded one per version and JVM, started
 * when first asked for, stopped when the JVM ends, which trades all durability for speed; or one
 * that somebody else runs. Thread-safe.
 */
public final class PostgresServer {
  /** The version that tests use unless they say otherwise. */
  public static final int DEFAULT_MAJOR = 18;

  private static final String NO_PASSWORD = "";
  private static final int VALID_SECONDS = 10;
  private static final Map<Integer, PostgresServer> RUNNING = new ConcurrentHashMap<>();

  private final int major;
  private final int port;
  private final String user;
  private final String password;
  private Connection admin;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(int major, int port, String user, String password) {
    this.major = major;
    this.port = port;
    this.user = user;
    this.password = password;
    try {
      this.admin = dataSource("postgres").getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL " + major + " takes no connection", e);
    }
  }

  /** The server of version {@value #DEFAULT_MAJOR}. */
  public static PostgresServer shared() {
    return version(DEFAULT_MAJOR);
  }

  /**
   * The server of a major version.
   *
   * @throws IllegalArgumentException if that version is none of those that this module's build
   *     packs
   */
  public static PostgresServer version(int major) {
    if (PostgresServer.class.getResource("postgres/" + major) == null) {
      throw new IllegalArgumentException("varve-testing packs no PostgreSQL " + major);
    }
    return RUNNING.computeIfAbsent(
        major, it -> new PostgresServer(it, start(it), "postgres", NO_PASSWORD));
  }

  /** A server that somebody else has started, such as one in a container, and will stop. */
  public static PostgresServer running(int major, int port, String user, String password) {
    return new PostgresServer(major, port, user, password);
  }

  /** The same server, reached by another port of this machine, such as that of a proxy. */
  public PostgresServer at(int otherPort) {
    return new PostgresServer(major, otherPort, user, password);
  }

  /** The major version, such as 18. */
  public int major() {
    return major;
  }

  /** The TCP port on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** The superuser who owns the tests' databases. */
  String user() {
    return user;
  }

  /** What a client program takes in place of a database's name. */
  String connectionString(String database) {
    String login = password.isEmpty() ? "" : " password=" + password;
    return "host=127.0.0.1 port=" + port + " dbname=" + database + " user=" + user + login;
  }

  /** A new empty database, to be closed by the caller. */
  public TestDatabase createDatabase() {
    return create("template0");
  }

  /** A copy of a database of this server, which nobody may be connected to. */
  public TestDatabase copyOf(TestDatabase template) {
    template.disconnect();
    return create(template.name());
  }

  private TestDatabase create(String template) {
    TestDatabase database = new TestDatabase(this, "test_" + databases.incrementAndGet());
    create(database, template);
    return database;
  }

  private void create(TestDatabase database, String template) {
    // Measured with the data in memory: 9 ms by copied files, 20 ms by the log, which is 15's
    // default.
    String strategy = major >= 15 ? " STRATEGY FILE_COPY" : "";
    administer("CREATE DATABASE " + database.name() + " TEMPLATE " + template + strategy);
  }

  /** Drops the database, whoever is connected to it, and creates it again, empty. */
  void recreate(TestDatabase database) {
    drop(database);
    create(database, "template0");
  }

  void drop(TestDatabase database) {
    String drop = "DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)";
    try {
      administer(drop);
    } catch (IllegalStateException inUse) {
      // A subscription keeps its database, even from FORCE.
      database.unsubscribe();
      administer(drop);
    }
  }

  /** A new session of the superuser in a database that tests leave alone. */
  public Connection connection() throws SQLException {
    return dataSource("postgres").getConnection();
  }

  PGSimpleDataSource dataSource(String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** A server that a test has restarted has ended this session too. */
  private synchronized void administer(String sql) {
    try {
      if (!admin.isValid(VALID_SECONDS)) {
        admin = connection();
      }
      try (Statement statement = admin.createStatement()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Starts an embedded server and gives its port. */
  private static int start(int major) {
    try {
      return embedded(major).getPort();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL " + major + " did not start", e);
    }
  }

  private static EmbeddedPostgres embedded(int major) throws IOException {
    return EmbeddedPostgres.builder()
        .setPgBinaryResolver((system, hardware) -> archive(major, system, hardware))
        .setDataDirectory(DataFolder.create())
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("synchronous_commit", "off")
        .setServerConfig("max_wal_size", "128MB")
        .setServerConfig("autovacuum", "off")
        .setServerConfig("jit", "off")
        .start();
  }

  private static InputStream archive(int major, String system, String hardware) {
    String architecture =
        switch (hardware) {
          case "amd64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> hardware;
        };
    String platform = system.toLowerCase(Locale.ROOT) + "-" + architecture;
    String path = "postgres/" + major + "/postgres-" + platform + ".txz";
    return Objects.requireNonNull(PostgresServer.class.getResourceAsStream(path), path);
  }
}
