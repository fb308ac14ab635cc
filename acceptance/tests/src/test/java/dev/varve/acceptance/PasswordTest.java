package dev.varve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that wants a password, as the embedded ones do not. */
final class PasswordTest {
  private static final AppUnderTest MUSIC = AppUnderTest.named("music");

  @Test
  void aMissingPasswordIsNamedWithTheWayToGiveIt() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      Ran ran = MUSIC.run(Map.of("VARVE_URL", database.url()), "current");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.err())
          .startsWith("varve: [VARVE-4103] PostgreSQL at 127.0.0.1:")
          .endsWith(
              " asks for a password, and there is none. Give it by VARVE_PASSWORD, by"
                  + " varve.password, or in a password file (~/.pgpass).\n");
    }
  }

  @Test
  void aWrongPasswordIsRefusedAndNotShown() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      Ran ran = MUSIC.run(Map.of("VARVE_URL", database.url(), "VARVE_PASSWORD", "hush"), "current");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.err()).contains(" does not let this user in: ").doesNotContain("hush");
    }
  }
}
