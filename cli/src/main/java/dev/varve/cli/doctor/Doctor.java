package dev.varve.cli.doctor;

import dev.varve.model.problem.ProblemException;
import dev.varve.runtime.Varve;
import dev.varve.runtime.VarveException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Looks for everything that could be wrong before it goes wrong, and changes nothing. Immutable and
 * thread-safe.
 */
public final class Doctor {
  private static final String CONNECTION = "connection";

  private final DataSource dataSource;
  private final Varve varve;
  private final ClassLoader build;
  private final String historyTable;
  private final List<String> extensions;
  private final Function<List<String>, Map<String, List<String>>> users;

  /**
   * For a database and a build.
   *
   * @param varve the runtime as it will be used
   * @param build what finds the build's lists of migrations
   * @param historyTable the table of the history, as SQL names it
   * @param extensions the extensions that the build's schema needs
   * @param users what uses what revisions drop or make again, a line each, by the revision
   */
  public Doctor(
      DataSource dataSource,
      Varve varve,
      ClassLoader build,
      String historyTable,
      List<String> extensions,
      Function<List<String>, Map<String, List<String>>> users) {
    this.dataSource = dataSource;
    this.varve = varve;
    this.build = build;
    this.historyTable = historyTable;
    this.extensions = List.copyOf(extensions);
    this.users = users;
  }

  /** What was found; at least one of each subject that could be looked at. Throws nothing. */
  public List<Finding> examine() {
    List<Finding> found = new ArrayList<>();
    try {
      found.addAll(new BuildExamination(varve, new Modules(build)).examine());
    } catch (VarveException | IOException e) {
      found.add(Finding.problem("build", text(e), ""));
    }
    try (Connection connection = dataSource.getConnection()) {
      Answers database = new Answers(connection);
      for (Examination examination : examinations()) {
        found.addAll(examined(examination, database));
      }
      found.addAll(new HistoryExamination(varve).examine());
      found.addAll(new UserExamination(varve, users).examine());
    } catch (SQLException | RuntimeException e) {
      found.add(Finding.problem(CONNECTION, text(e), ""));
    }
    return found;
  }

  private List<Examination> examinations() {
    return List.of(
        new ServerExamination(),
        new PoolerExamination(),
        new PrivilegeExamination(historyTable),
        new SettingsExamination(),
        new ExtensionExamination(extensions),
        new ActivityExamination());
  }

  /** One that may not look at something must not keep the others from looking. */
  private static List<Finding> examined(Examination examination, Answers database) {
    try {
      return examination.examine(database);
    } catch (SQLException e) {
      return List.of(
          Finding.note(
              CONNECTION, "the server does not tell everything: " + text(e), "Ask its owner."));
    }
  }

  private static String text(Exception e) {
    if (e instanceof ProblemException problem) {
      return problem.problem().text();
    }
    return String.valueOf(e.getMessage()).strip();
  }
}
