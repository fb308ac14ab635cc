package dev.varve.cli;

import dev.varve.catalog.connect.ConnectProblem;
import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, and who connects. No password is ever shown. */
final class DatabaseOptions {
  private static final Retry ONCE = new Retry(1, Duration.ZERO);
  private static final String VARIABLE = "VARVE_URL";

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "Address of the database, jdbc:postgresql://host:5432/name or postgresql://… . Else the"
              + " environment variable VARVE_URL, or url in varve.properties.")
  private @Nullable String url;

  @Option(
      names = "--url-env",
      paramLabel = "NAME",
      description =
          "Environment variable that holds the address instead of VARVE_URL; or urlVariable in"
              + " varve.properties.")
  private @Nullable String variable;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who connects. Else VARVE_USER, or user in varve.properties.")
  private @Nullable String user;

  @Option(
      names = "--password",
      interactive = true,
      prompt = "Password: ",
      arity = "0",
      description =
          "Ask for the password. Without: VARVE_PASSWORD, or what the driver finds in"
              + " ~/.pgpass.")
  private char @Nullable [] password;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      converter = Waiting.Seconds.class,
      description =
          "How long to wait for the server to answer, as when both are being started; else it is tried"
              + " three times.")
  private @Nullable Duration wait;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A file of settings instead of varve.properties.")
  private @Nullable Path file;

  Settings settings(Surroundings surroundings) {
    return Settings.read(surroundings, file);
  }

  /**
   * The address.
   *
   * @throws UsageException if none is given
   */
  DatabaseAddress address(Settings settings) {
    DatabaseAddress address = find(settings);
    if (address == null) {
      throw new UsageException(
          "which database? Give its address by --url, by the environment variable "
              + variable(settings)
              + ", or as url in "
              + Settings.FILE
              + ": jdbc:postgresql://localhost:5432/shop");
    }
    return address;
  }

  /** The address, or the project's default; null if there is neither. */
  @Nullable DatabaseAddress find(Settings settings) {
    String given = url != null ? url : settings.find(variable(settings), "url");
    String found = given != null ? given : settings.property("urlDefault");
    if (found == null) {
      return null;
    }
    DatabaseAddress address = address(settings, found);
    if (given == null) {
      settings.warn(
          "neither --url nor the environment variable "
              + variable(settings)
              + " gives an address; this takes the default of "
              + Settings.FILE
              + ", "
              + address);
    }
    return address;
  }

  private DatabaseAddress address(Settings settings, String found) {
    return DatabaseAddress.parse(found)
        .unlessGiven(
            settings.find("VARVE_USER", "user"), settings.find("VARVE_PASSWORD", "password"))
        .as(user, password == null ? null : new String(password));
  }

  /** Tries to connect until the server answers, if that was asked for. */
  void await(DatabaseAddress address, PrintWriter err) {
    if (wait == null) {
      return;
    }
    try {
      close(address.connect(ONCE));
    } catch (ProblemException e) {
      if (e.problem().code() != ConnectProblem.UNREACHABLE) {
        throw e;
      }
      err.println("waiting for PostgreSQL at " + address);
      close(address.connect(Retry.within(wait)));
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UsageException("the connection cannot be closed: " + e.getMessage());
    }
  }

  private String variable(Settings settings) {
    if (variable != null) {
      return variable;
    }
    String named = settings.property("urlVariable");
    return named == null ? VARIABLE : named;
  }
}
