package dev.varve.processor.live;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.model.problem.ProblemException;
import dev.varve.processor.read.DatabaseSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a compile wants of a live database. What an option gives goes before what an address itself
 * says, that before the environment, and that before the default. It holds secrets and shows none.
 */
public final class LiveRequest {
  private static final Path CACHE = Path.of("varve", "spelling");

  private final LiveOptions options;
  private final DatabaseSettings settings;
  private final Map<String, String> environment;
  private final boolean mustAnswer;

  /**
   * A request.
   *
   * @param options what was asked
   * @param settings what the project sets
   * @param environment the variables of the process
   * @param commits whether something will be committed, so that nothing else will do than what was
   *     asked for
   */
  public LiveRequest(
      LiveOptions options,
      DatabaseSettings settings,
      Map<String, String> environment,
      boolean commits) {
    this.options = options;
    this.settings = settings;
    this.environment = Map.copyOf(environment);
    this.mustAnswer = settings.failsUnreachable() || (commits && options.isBase());
  }

  /** Whether the compile ends if a server does not answer. */
  boolean mustAnswer() {
    return mustAnswer;
  }

  /** What becomes of the compile if the database does not answer and need not. */
  String otherwise() {
    return options.isBase()
        ? "The classes are compared with the last revision instead."
        : "Whether the database has drifted is not known.";
  }

  /** What there is to say before the database is read, which may fail. */
  public List<Finding> findings() {
    boolean given = options.url() != null || variable(settings.urlVariable()) != null;
    return given ? List.of() : List.of(Finding.of(LiveProblem.DEFAULT_ADDRESS, nobodyGives()));
  }

  private String nobodyGives() {
    String variable = settings.urlVariable();
    return "no address of the database is given; the default is taken, "
        + address()
        + ". Give one by varve.url"
        + (variable.isEmpty() ? "." : " or the environment variable " + variable + ".");
  }

  /** The address of the database, for the user who connects. */
  DatabaseAddress database() {
    return address()
        .unlessGiven(variable(settings.userVariable()), variable(settings.passwordVariable()))
        .as(options.user(), options.password());
  }

  private DatabaseAddress address() {
    String variable = variable(settings.urlVariable());
    if (options.url() != null) {
      return parse(options.url(), "varve.url");
    } else if (variable != null) {
      return parse(variable, "the environment variable " + settings.urlVariable());
    }
    return parse(settings.defaultUrl(), "defaultUrl of @Database");
  }

  /** The schema of the history table; empty for the one that unqualified names are created in. */
  String historySchema() {
    return settings.historySchema();
  }

  /** The name of the history table. */
  String historyTable() {
    return settings.historyTable();
  }

  /** Where things are tried out: on the database's own server, unless another one is given. */
  DatabaseAddress scratch(DatabaseAddress database) {
    return options.scratchUrl() == null
        ? database
        : parse(options.scratchUrl(), "varve.scratch.url");
  }

  /**
   * Where things that were tried out are kept: where caches of the user are, by the XDG base
   * directory specification, unless a folder is given.
   */
  Path cache() {
    if (options.cache() != null) {
      return options.cache();
    }
    String caches = variable("XDG_CACHE_HOME");
    boolean usable = caches != null && Path.of(caches).isAbsolute();
    Path home = Path.of(System.getProperty("user.home"), ".cache");
    return (usable ? Path.of(caches) : home).resolve(CACHE);
  }

  private @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static DatabaseAddress parse(String address, String source) {
    try {
      return DatabaseAddress.parse(address);
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().code(), source + ": " + e.problem().message());
    }
  }
}
