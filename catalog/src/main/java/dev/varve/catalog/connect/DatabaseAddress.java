package dev.varve.catalog.connect;

import dev.varve.model.problem.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and who connects to it. Immutable and thread-safe. Its text names server and
 * database, and nothing that is a secret.
 */
public final class DatabaseAddress {
  private static final String JDBC = "jdbc:";
  private static final int CONNECT_SECONDS = 5;
  private static final int LOGIN_SECONDS = 10;
  private static final Logger DRIVER_LOG = Logger.getLogger(Driver.class.getName());

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;
  private final @Nullable String database;

  private DatabaseAddress(
      String url, @Nullable String user, @Nullable String password, @Nullable String database) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.database = database;
  }

  /**
   * Reads an address: {@code jdbc:postgresql://…} as the driver takes it, or a URI of libpq, {@code
   * postgresql://user:password@host:port/database?sslmode=require}, whose scheme may name a driver
   * ({@code postgresql+psycopg://…}). User and password before the host are taken from either.
   *
   * @throws ProblemException with {@link ConnectProblem#NO_ADDRESS} if it is neither
   */
  public static DatabaseAddress parse(String text) {
    String url = text.strip();
    boolean jdbc = url.startsWith(JDBC);
    DatabaseAddress address =
        jdbc && !beforeParameters(url).contains("@")
            ? new DatabaseAddress(url, null, null, null)
            : ofUri(jdbc ? url.substring(JDBC.length()) : url);
    address.source();
    return address;
  }

  private static String beforeParameters(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }

  /** The same server and database for somebody else; what is null stays as the address says. */
  public DatabaseAddress as(@Nullable String newUser, @Nullable String newPassword) {
    return new DatabaseAddress(
        url,
        newUser == null ? user : newUser,
        newPassword == null ? password : newPassword,
        database);
  }

  /** The same server and database, where the address names no user or password for this one. */
  public DatabaseAddress unlessGiven(@Nullable String otherUser, @Nullable String otherPassword) {
    PGSimpleDataSource source = source();
    return as(
        source.getUser() == null ? otherUser : null,
        source.getPassword() == null ? otherPassword : null);
  }

  /** Another database of the same server. */
  public DatabaseAddress withDatabase(String name) {
    return new DatabaseAddress(url, user, password, name);
  }

  /** The database's name; that of the user where the address names none. */
  public String databaseName() {
    PGSimpleDataSource source = source();
    String name = source.getDatabaseName();
    return name == null || name.isEmpty() ? String.valueOf(source.getUser()) : name;
  }

  private static DatabaseAddress ofUri(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!isPostgres(scheme) || uri.getRawAuthority() == null || hasStrayUserInfo(uri)) {
        throw noAddress();
      }
      String authority = uri.getRawAuthority();
      int at = authority.lastIndexOf('@');
      String parameters = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String url = "jdbc:postgresql://" + authority.substring(at + 1) + path + parameters;
      return withUserInfo(url, at < 0 ? "" : authority.substring(0, at));
    } catch (URISyntaxException e) {
      throw noAddress();
    }
  }

  /** A password with a slash in it would else be taken for a port and a database, and shown. */
  private static boolean hasStrayUserInfo(URI uri) {
    return uri.getRawPath().indexOf('@') >= 0 || uri.getRawFragment() != null;
  }

  private static boolean isPostgres(String scheme) {
    int driver = scheme.indexOf('+');
    String name = driver < 0 ? scheme : scheme.substring(0, driver);
    return name.equals("postgresql") || name.equals("postgres");
  }

  private static DatabaseAddress withUserInfo(String url, String info) throws URISyntaxException {
    int colon = info.indexOf(':');
    String user = decoded(colon < 0 ? info : info.substring(0, colon));
    String password = colon < 0 ? null : decoded(info.substring(colon + 1));
    return new DatabaseAddress(url, user.isEmpty() ? null : user, password, null);
  }

  /** Percent signs as a URI has them: a plus sign stays what it is. */
  private static String decoded(String text) throws URISyntaxException {
    return text.isEmpty() ? "" : new URI("x:/" + text).getPath().substring(1);
  }

  /** The message must not hold the text, which may hold a password. */
  private static ProblemException noAddress() {
    return new ProblemException(
        ConnectProblem.NO_ADDRESS,
        "this is no address of a PostgreSQL database (it is not shown, since it may hold a"
            + " password). Write jdbc:postgresql://host:5432/database or"
            + " postgresql://user:password@host:5432/database.");
  }

  /** The driver writes an address that it cannot read into its log, secrets and all. */
  private void setUrl(PGSimpleDataSource source) {
    synchronized (DRIVER_LOG) {
      Level level = DRIVER_LOG.getLevel();
      DRIVER_LOG.setLevel(Level.OFF);
      try {
        source.setUrl(url);
      } catch (IllegalArgumentException e) {
        throw noAddress();
      } finally {
        DRIVER_LOG.setLevel(level);
      }
    }
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    setUrl(source);
    if (!url.contains("connectTimeout")) {
      source.setConnectTimeout(CONNECT_SECONDS);
    }
    if (!url.contains("loginTimeout")) {
      source.setLoginTimeout(LOGIN_SECONDS);
    }
    source.setApplicationName("varve");
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    if (database != null) {
      source.setDatabaseName(database);
    }
    return source;
  }

  /**
   * Connects, in autocommit.
   *
   * @throws ProblemException with {@link ConnectProblem#REFUSED} if the server does not let the
   *     user in, with {@link ConnectProblem#UNREACHABLE} if it did not answer in the tries
   */
  public Connection connect(Retry retry) {
    for (int failed = 1; ; failed++) {
      try {
        return open();
      } catch (SQLException e) {
        ConnectFailure failure = new ConnectFailure(this, e);
        if (!failure.isTransient() || failed == retry.tries()) {
          throw failure.problem(failed);
        }
        pause(retry, failed);
      }
    }
  }

  /** By this driver itself: the one that is registered may be of another version. */
  private Connection open() throws SQLException {
    PGSimpleDataSource source = source();
    Properties credentials = new Properties();
    if (source.getUser() != null) {
      credentials.setProperty("user", source.getUser());
    }
    if (source.getPassword() != null) {
      credentials.setProperty("password", source.getPassword());
    }
    return Objects.requireNonNull(new Driver().connect(source.getURL(), credentials));
  }

  /**
   * What programs of PostgreSQL such as {@code pg_dump} take from their environment to reach it,
   * the password among it. Source: PostgreSQL's manual, "Environment Variables" of libpq.
   */
  public Map<String, String> libpqEnvironment() {
    PGSimpleDataSource source = source();
    Map<String, String> environment = new HashMap<>();
    String[] servers = source.getServerNames();
    List<String> ports = new ArrayList<>();
    for (int i = 0; i < servers.length; i++) {
      ports.add(Integer.toString(port(source, i)));
    }
    environment.put("PGHOST", String.join(",", servers));
    environment.put("PGPORT", String.join(",", ports));
    put(environment, "PGDATABASE", source.getDatabaseName());
    put(environment, "PGUSER", source.getUser());
    put(environment, "PGPASSWORD", source.getPassword());
    put(environment, "PGSSLMODE", source.getSslMode());
    put(environment, "PGSSLROOTCERT", source.getSslRootCert());
    put(environment, "PGSSLCERT", source.getSslCert());
    return environment;
  }

  private static void put(Map<String, String> environment, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      environment.put(name, value);
    }
  }

  /** Its connections as a data source gives them, each by {@link #connect}. */
  public DataSource dataSource(Retry retry) {
    return new AddressDataSource(this, retry);
  }

  private void pause(Retry retry, int failed) {
    try {
      Thread.sleep(retry.waitAfter(failed).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          ConnectProblem.UNREACHABLE, "interrupted while waiting for PostgreSQL at " + this);
    }
  }

  /** The host, port and database. */
  @Override
  public String toString() {
    PGSimpleDataSource source = source();
    StringBuilder text = new StringBuilder();
    String[] servers = source.getServerNames();
    for (int i = 0; i < servers.length; i++) {
      text.append(i == 0 ? "" : ",").append(servers[i]).append(':').append(port(source, i));
    }
    String name = source.getDatabaseName();
    return name == null ? text.toString() : text.append('/').append(name).toString();
  }

  private static int port(PGSimpleDataSource source, int server) {
    int port = source.getPortNumbers()[server];
    return port == 0 ? 5432 : port;
  }
}
