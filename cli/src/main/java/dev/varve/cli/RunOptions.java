package dev.varve.cli;

import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command needs to know: the application, the database, and how to speak. */
final class RunOptions {
  private static final String HISTORY = "varve_history";
  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--app",
      paramLabel = "PATH",
      description =
          "The application with the migrations: a folder of classes, a jar, a Spring Boot jar, or a"
              + " class path, as Java's -cp takes it: target/classes:'lib/*' is a folder and every"
              + " jar of another. Else VARVE_APP, or app in varve.properties.")
  private @Nullable File app; // Takes a class path too, and completion offers files.

  @Option(
      names = "--history-table",
      paramLabel = "[SCHEMA.]NAME",
      description = "The table of the history; varve_history if nobody says otherwise.")
  private @Nullable String historyTable;

  @Option(
      names = "--chain",
      paramLabel = "NAME",
      description = "Only this chain, and what it depends on.")
  private @Nullable String chain;

  @Option(names = "--drafts", description = "Allow drafts. For development.")
  private boolean drafts;

  @Option(
      names = "--lock-wait",
      paramLabel = "SECONDS",
      converter = Waiting.Seconds.class,
      description =
          "How long to wait while another process migrates; 300 if nobody says otherwise.")
  private @Nullable Duration lockWait;

  @Option(
      names = "--lock-timeout",
      paramLabel = "MILLISECONDS",
      converter = Waiting.Milliseconds.class,
      description =
          "How long a statement waits for a lock on a table; 3000 if nobody says otherwise.")
  private @Nullable Duration lockTimeout;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private @Nullable Settings settings;

  RunOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What the command finds around it. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** Prints what the command has to say. */
  Report report() {
    return json ? new JsonReport(surroundings.out()) : new PlainReport(surroundings.out());
  }

  /** The database's address. */
  DatabaseAddress address() {
    return database.address(settings());
  }

  /** The database's address, once it answers. */
  DatabaseAddress awaitedAddress() {
    DatabaseAddress address = address();
    database.await(address, surroundings.err());
    return address;
  }

  /** For a command that needs nothing of the application: the history of a database. */
  Varve historyOf(DatabaseAddress address) {
    return configured(Varve.on(address.dataSource(Retry.DEFAULT)));
  }

  /** For a command that needs the database. */
  Session open() {
    return open(awaitedAddress());
  }

  /** For a command that needs the application alone. */
  Session openBuild() {
    return open(DatabaseAddress.parse("jdbc:postgresql://localhost/unused"));
  }

  /** For a command that needs another database. */
  Session open(DatabaseAddress address) {
    Settings settings = settings();
    Application application = application(settings);
    if (!application.hasMigrations()) {
      settings.warn("the application holds no migration: is it the right one, and was it built?");
    }
    return open(address, application);
  }

  private Session open(DatabaseAddress address, Application application) {
    Varve varve =
        Varve.on(address.dataSource(Retry.DEFAULT))
            .withClassLoader(application.loader())
            .allowDrafts(drafts);
    RecordedSchema check =
        new RecordedSchema(address, cache(), new UnmanagedFiles(application.loader()));
    return new Session(configured(varve), application, check);
  }

  /** Where caches of the user are, by the XDG base directory specification. */
  private Path cache() {
    String caches = surroundings.environment().getOrDefault("XDG_CACHE_HOME", "");
    Path home = Path.of(System.getProperty("user.home"), ".cache");
    return (caches.isEmpty() ? home : Path.of(caches)).resolve("varve").resolve("spelling");
  }

  /** Read once, so that it is warned once. */
  private Settings settings() {
    Settings known = settings == null ? database.settings(surroundings) : settings;
    settings = known;
    return known;
  }

  /** The history's table as it was given, {@code name} or {@code schema.name}. */
  String historyTable() {
    String given = historyTable != null ? historyTable : settings().property("historyTable");
    return given == null ? HISTORY : given;
  }

  /** How long a statement waits for a lock on a table. */
  Duration lockTimeout() {
    return lockTimeout == null ? LOCK_TIMEOUT : lockTimeout;
  }

  /** Everything of a database but the history. */
  CatalogScope withoutHistory() {
    return CatalogScope.ALL.without(historyTable());
  }

  private Varve configured(Varve varve) {
    String[] table = historyTable().split("\\.", -1);
    if (table.length > 2 || List.of(table).contains("")) {
      throw new UsageException(
          "\"" + historyTable() + "\" is no name of a history table: expected NAME or SCHEMA.NAME");
    }
    Varve configured =
        table.length == 1
            ? varve.withHistoryTable(table[0])
            : varve.withHistoryTable(table[0], table[1]);
    configured = chain == null ? configured : ofChain(configured, chain);
    configured = lockWait == null ? configured : configured.withLockWait(lockWait);
    return configured.withLockTimeout(lockTimeout());
  }

  /** One that is misspelled would be one with nothing to do. */
  private static Varve ofChain(Varve varve, String chain) {
    Set<String> chains = new TreeSet<>();
    for (Revision revision : varve.revisions()) {
      chains.add(revision.placement().chain());
    }
    if (!chains.isEmpty() && !chains.contains(chain)) {
      throw new UsageException(
          "this build has no chain \""
              + chain
              + "\". It has: "
              + String.join(", ", chains).replaceFirst("^(?=,|$)", "the one without a name"));
    }
    return varve.withChain(chain);
  }

  /** For a command that reads the history, which needs no application. */
  Session openHistory() {
    DatabaseAddress address = address();
    database.await(address, surroundings.err());
    Application application = find(settings());
    return application == null ? open(address, Application.none()) : open(address);
  }

  private Application application(Settings settings) {
    Application found = find(settings);
    if (found == null) {
      throw new UsageException(
          "where are the migrations? Name the application by --app, by the environment variable"
              + " VARVE_APP, or as app in "
              + Settings.FILE
              + ": a folder of classes (target/classes), its jar, or a class path.");
    }
    return found;
  }

  /** Null if no application is named, and this runs in none. */
  private @Nullable Application find(Settings settings) {
    String named = app != null ? app.getPath() : settings.find("VARVE_APP", "app");
    if (named != null) {
      return Application.open(ClassPath.places(named, surroundings.folder()));
    }
    ClassLoader running = surroundings.application();
    return running == null ? null : Application.running(running);
  }
}
