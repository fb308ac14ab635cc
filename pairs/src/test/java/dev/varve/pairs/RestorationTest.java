package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.LiveSchema;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Where no {@code pg_dump} is new enough for the server, drift is looked for all the same. */
class RestorationTest {

  @Test
  void aDatabaseIsBuiltAgainFromWhatWasPrinted() {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        Restoration restoration = new Restoration(database)) {
      database.execute(
          "CREATE TABLE party (kind varchar(9) CHECK (kind IN ('a', 'b')), at date)",
          "CREATE INDEX party_open ON party (at) WHERE kind IN ('a', 'b')");
      LiveSchema expected = Bench.read(database);
      assertThat(restoration.drift(expected, expected)).isEmpty();
      database.execute("ALTER TABLE party DROP COLUMN at");
      assertThat(restoration.drift(Bench.read(database), expected)).contains("    + at date");
    }
  }
}
