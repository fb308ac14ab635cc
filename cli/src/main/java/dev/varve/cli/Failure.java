package dev.varve.cli;

import dev.varve.model.problem.ProblemException;
import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.io.File;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/**
 * Why a command did not do what it was to do.
 *
 * @param exit what the process ends with
 * @param code the stable code; empty where the command line or a setting is wrong
 * @param text what people read, code included
 * @param message the same without the code
 * @param trace what those need who look for the fault in Varve; null where the fault is another's
 */
record Failure(int exit, String code, String text, String message, @Nullable Throwable trace) {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String[][] IN_JAVA_AND_HERE = {
    {"takeBackUnknown(true)", "upgrade --take-back-unknown"},
    {"allowDrafts(true)", "--drafts"},
    {"stampUnchecked", "stamp --unchecked"},
    {"withHistoryTable(schema, table)", "--history-table schema.table"},
    {"varve.scratch.url", "--url"},
  };

  static Failure of(Throwable e) {
    if (e instanceof VarveException known) {
      return of(known);
    }
    if (e instanceof ProblemException known) {
      String code = known.problem().code().code();
      String text = inWordsOfCommands(known.problem().text());
      String message = inWordsOfCommands(known.problem().message());
      return new Failure(ExitCode.FAILED, code, text, message, null);
    }
    if (e instanceof UsageException) {
      String text = String.valueOf(e.getMessage());
      return new Failure(ExitCode.USAGE, "", text, text, null);
    }
    if (e instanceof LinkageError || e instanceof ServiceConfigurationError) {
      return unlinked(e);
    }
    String message = "this is a failure of Varve itself; please report it:";
    return new Failure(
        ExitCode.INTERNAL, "VARVE-9001", "VARVE-9001: " + message, message + " " + e, e);
  }

  private static Failure of(VarveException e) {
    Throwable cause = e.getCause();
    if (e.code().equals(ErrorCode.CALLBACK_FAILED) && cause instanceof ProblemException backup) {
      // The only callback that a command has.
      String why = "the backup failed, so nothing was run: " + backup.problem().text();
      return coded(e.code(), e.code() + ": " + why);
    }
    String text = inWordsOfCommands(String.valueOf(e.getMessage()));
    return coded(e.code(), cause instanceof SQLException sql ? text + hint(sql) : text);
  }

  private static String hint(SQLException e) {
    return LOCK_NOT_AVAILABLE.equals(e.getSQLState())
        ? "\nAnother session holds the lock. --lock-timeout waits longer for it, while others queue"
            + " behind this one; varve doctor tells of sessions that have been at work for long."
        : "";
  }

  private static Failure coded(String code, String text) {
    String prefix = code + ": ";
    String message = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    return new Failure(ExitCode.FAILED, code, text, message, null);
  }

  /** Classes are asked for as late as in a step of Java, whose transaction is rolled back. */
  private static Failure unlinked(Throwable e) {
    return coded(
        ErrorCode.CLASS_UNUSABLE,
        ErrorCode.CLASS_UNUSABLE
            + ": a class of the application cannot be loaded ("
            + e
            + "). Is the build whole? Its libraries are given as in a class path: --app"
            + " target/classes"
            + File.pathSeparator
            + "'lib/*'");
  }

  /** The runtime names what its callers in Java would write. */
  private static String inWordsOfCommands(String text) {
    String said = text;
    for (String[] words : IN_JAVA_AND_HERE) {
      said = said.replace(words[0], words[1]);
    }
    return said.replaceAll("withParameter\\(\"(\\w+)\", …\\)", "--set $1=…");
  }

  void print(PrintWriter err) {
    err.println("varve: " + text);
    if (trace != null) {
      trace.printStackTrace(err);
    }
  }
}
