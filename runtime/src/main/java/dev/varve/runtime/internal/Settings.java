package dev.varve.runtime.internal;

import dev.varve.runtime.Callback;
import dev.varve.runtime.MigrationListener;
import dev.varve.runtime.SchemaCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How {@link dev.varve.runtime.Varve} was configured, with what holds unless the caller says
 * otherwise. Nobody changes one that others can see.
 */
public final class Settings implements Cloneable {
  final DataSource dataSource;

  /** Whose class path holds the migrations. */
  public ClassLoader loader;

  /** Empty for the schema that unqualified names are created in. */
  public String historySchema = "";

  /** Not qualified, not quoted. */
  public String historyTable = "varve_history";

  /** The chain that calls are about; null for all. */
  public @Nullable String chain;

  /** Whether drafts are applied, and taken back. */
  public boolean drafts;

  /** Whether revisions that the build does not hold are taken back. */
  public boolean takeBackUnknown;

  /** Compares a database with records; null if there is nothing that could. */
  public @Nullable SchemaCheck check;

  /** How long another process is waited for. */
  public Duration lockWait = Duration.ofMinutes(5);

  /** How long a statement waits for a lock on a table. */
  public Duration lockTimeout = Duration.ofSeconds(3);

  /** How often a transaction is tried that did not get its locks. */
  public int lockTries = 5;

  /** How often it is tried to connect. */
  public int connectTries = 3;

  /** How long a statement of a step may run; null for what the connection says. */
  public @Nullable Duration statementTimeout;

  /** Whether all is planned and checked, and nothing done. */
  public boolean dryRun;

  /** Never changed: replaced by a longer one, as are the parameters. */
  List<Callback> callbacks = List.of();

  Map<String, String> parameters = Map.of();

  Listeners listener = new Listeners(List.of());

  /** The migrations are those of the context class loader. */
  public Settings(DataSource dataSource) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    this.loader = context == null ? Settings.class.getClassLoader() : context;
  }

  /** For {@link dev.varve.runtime.Varve}, which edits it before anybody else sees it. */
  public Settings copy() {
    try {
      return (Settings) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells one more. */
  public void add(MigrationListener other) {
    listener = listener.with(Objects.requireNonNull(other, "listener"));
  }

  /** Calls one more. */
  public void add(Callback other) {
    callbacks = new ArrayList<>(callbacks);
    callbacks.add(Objects.requireNonNull(other, "callback"));
  }

  /** Gives a parameter a value. */
  public void set(String parameter, String value) {
    if (!isParameterName(parameter) || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "a parameter's name is letters, digits and _, and its value holds no U+0000: "
              + parameter);
    }
    parameters = new HashMap<>(parameters);
    parameters.put(parameter, value);
  }

  /** Psql's names of variables. */
  static boolean isParameterName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '_' && !Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** A time to wait. */
  public static Duration notNegative(Duration wait) {
    if (wait.isNegative()) {
      throw new IllegalArgumentException("a time to wait is negative");
    }
    return wait;
  }

  /** A number of tries. */
  public static int atLeastOne(int tries) {
    if (tries < 1) {
      throw new IllegalArgumentException("expected at least one try, found " + tries);
    }
    return tries;
  }
}
