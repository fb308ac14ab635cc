package dev.varve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every migration of every system runs on generated rows, in both directions. */
final class VerifyTest {

  @ParameterizedTest
  @ValueSource(strings = {"music", "taxes", "agent"})
  void everyMigrationRunsOnRows(String name) {
    AppUnderTest app = AppUnderTest.named(name);
    try (TestDatabase server = Pgvector.createDatabase()) {
      Ran verified = app.run(server, "verify");
      assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
      for (String pending : app.run(server, "pending").lines()) {
        assertThat(verified.out()).contains(pending);
      }
    }
  }
}
