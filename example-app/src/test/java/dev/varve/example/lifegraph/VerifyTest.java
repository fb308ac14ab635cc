package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.cli.ExitCode;
import dev.varve.cli.Surroundings;
import dev.varve.cli.VarveCommand;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every migration of the guide runs on generated rows, in both directions. */
final class VerifyTest {

  @Test
  void everyMigrationRunsOnRows() {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    Surroundings surroundings =
        new Surroundings(Map.of(), Path.of("."), out, out).within(getClass().getClassLoader());
    try (TestDatabase server = PostgresServer.shared().createDatabase()) {
      int exit = VarveCommand.run(surroundings, "verify", "--url", server.url());
      assertThat(exit).as(said.toString()).isEqualTo(ExitCode.DONE);
    }
    assertThat(said.toString())
        .contains("000_documents_before_life_graph", "004_create_signals_links");
  }
}
