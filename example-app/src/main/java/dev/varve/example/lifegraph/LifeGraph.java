package dev.varve.example.lifegraph;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Varve;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Runs Life Graph's whole story on a PostgreSQL that it starts and stops itself: upgrades revision
 * by revision, puts rows in and asks for them, takes everything back, and upgrades again.
 */
public final class LifeGraph {
  /** The story prints what Varve tells; the log need not say it again. */
  private static final Logger LOG = Logger.getLogger("dev.varve");

  private final DataSource dataSource;
  private final String url;
  private final Varve varve;
  private final PrintStream out;

  /**
   * An application on the given database that prints what it does.
   *
   * @param url the address of the same database
   */
  public LifeGraph(DataSource dataSource, String url, PrintStream out) {
    this.dataSource = dataSource;
    this.url = url;
    this.varve = Varve.on(dataSource);
    this.out = out;
  }

  /**
   * Starts a server, runs the story and stops the server.
   *
   * @throws IOException if the server does not start
   * @throws SQLException if a query fails
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    LOG.setLevel(Level.WARNING);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      new LifeGraph(postgres.getPostgresDatabase(), url, System.out).run();
    }
  }

  /**
   * Runs the story.
   *
   * @throws SQLException if a query fails
   */
  public void run() throws SQLException {
    title("Upgrade, revision by revision");
    for (Revision revision : varve.pending()) {
      print(varve.upgrade(revision.id()));
      new StepPrinter(out).print(revision.id());
    }
    title("History");
    varve.history().forEach(this::print);
    title("Health check");
    new HealthCheck(url, out).run();
    title("Rows in, and the queries of the guide");
    new Queries(dataSource, out).run();
    title("Downgrade to base, and up again");
    print(varve.downgradeToBase());
    print(varve.upgrade());
    new HealthCheck(url, out).run();
  }

  private void title(String text) {
    out.println();
    out.println("== " + text);
  }

  private void print(Outcome outcome) {
    for (Outcome.Move move : outcome.moves()) {
      out.println(
          move.action()
              + " "
              + move.revision()
              + ", steps: "
              + move.steps().size()
              + ", "
              + move.duration().toMillis()
              + " ms");
    }
  }

  private void print(AppliedRevision revision) {
    out.println(
        revision.id() + " applied at " + revision.appliedAt() + " by " + revision.appliedBy());
  }
}
