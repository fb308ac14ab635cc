package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an address is given, it is said how the database differs from its revision. */
class DriftTest {
  private static final String FIRST = "20260212T091500_first";

  @TempDir private Path folder;
  private LiveProject live;

  @BeforeEach
  void apply() throws Exception {
    live = new LiveProject(folder).applied();
  }

  @AfterEach
  void close() {
    live.close();
  }

  private String differs(String change) {
    return "[VARVE-4303] the database at "
        + live.name()
        + " differs from revision "
        + FIRST
        + ": "
        + change;
  }

  @Test
  void nothingIsSaidOfADatabaseThatIsAsItsRevisionSays() {
    Compiled compiled = live.drift();
    assertThat(compiled.messages()).isEmpty();
    assertThat(live.drift("-Avarve.check").success()).isTrue();
  }

  @Test
  void eachChangeIsAWarningAtItsElement() {
    live.database()
        .execute(
            "ALTER TABLE parties ADD COLUMN extra integer",
            "ALTER TABLE parties ALTER COLUMN name DROP NOT NULL",
            "CREATE INDEX parties_name_idx ON parties (name)",
            "COMMENT ON TABLE parties IS 'People'");
    Compiled compiled = live.drift();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactlyInAnyOrder(
            "WARNING Party.java:6 " + differs("+ column parties.extra integer"),
            "WARNING Party.java:8 " + differs("~ column parties.name null"),
            "WARNING Party.java:6 " + differs("+ index parties.parties_name_idx (name)"),
            "WARNING Party.java:6 " + differs("~ table parties comment 'People'"));
  }

  @Test
  void aTableThatIsMissingIsSaidAtItsClass() {
    live.database().execute("DROP TABLE parties", "CREATE TYPE mood AS ENUM ('a')");
    assertThat(live.drift().messages())
        .contains("WARNING Party.java:6 " + differs("- table parties"));
  }
}
