package dev.varve.processor.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.catalog.connect.Retry;
import dev.varve.processor.read.DatabaseSettings;
import dev.varve.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Options go before what an address says, that before the environment, that before defaults. */
class LiveRequestTest {
  private static final String OWN = "jdbc:postgresql://option/db";
  private static final String SERVER =
      "jdbc:postgresql://127.0.0.1:" + PostgresServer.shared().port() + "/template1";

  private static LiveRequest request(LiveOptions options, Map<String, String> environment) {
    return new LiveRequest(options, DatabaseSettings.DEFAULT, environment, false);
  }

  private static LiveOptions options(@Nullable String url, @Nullable String user) {
    return new LiveOptions(true, false, true, url, user, null, null, null);
  }

  private static String userOf(LiveRequest request) throws SQLException {
    try (Connection connection = request.database().connect(Retry.DEFAULT)) {
      return connection.getMetaData().getUserName();
    }
  }

  @Test
  void theAddressOfTheOptionGoesBeforeTheVariableAndThatBeforeTheDefault() {
    Map<String, String> environment = Map.of("VARVE_URL", "jdbc:postgresql://variable/db");
    assertThat(request(options(OWN, null), environment).database()).hasToString("option:5432/db");
    assertThat(request(options(null, null), environment).database())
        .hasToString("variable:5432/db");
    assertThat(request(options(null, null), environment).findings()).isEmpty();
    assertThat(request(options(null, null), Map.of("VARVE_URL", " ")).database())
        .hasToString("localhost:5432/postgres");
  }

  @Test
  void theUserOfTheOptionGoesBeforeThatOfTheAddressAndThatBeforeTheVariable() throws SQLException {
    Map<String, String> nobody = Map.of("VARVE_USER", "nobody");
    String asPostgres = SERVER + "?user=postgres";
    assertThat(userOf(request(options(SERVER + "?user=nobody", "postgres"), nobody)))
        .isEqualTo("postgres");
    assertThat(userOf(request(options(asPostgres, null), nobody))).isEqualTo("postgres");
    assertThat(userOf(request(options(SERVER, null), Map.of("VARVE_USER", "postgres"))))
        .isEqualTo("postgres");
  }

  @Test
  void theCacheIsWhereThoseOfTheUserAre() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(request(options(OWN, null), Map.of("XDG_CACHE_HOME", "/caches")).cache())
        .isEqualTo(Path.of("/caches/varve/spelling"));
    assertThat(request(options(OWN, null), Map.of("XDG_CACHE_HOME", "relative")).cache())
        .isEqualTo(home.resolve(".cache/varve/spelling"));
    LiveOptions given = new LiveOptions(false, false, true, OWN, null, null, null, Path.of("/own"));
    assertThat(request(given, Map.of()).cache()).isEqualTo(Path.of("/own"));
  }

  @Test
  void noTextHoldsASecret() {
    LiveOptions options =
        new LiveOptions(
            true, false, true, "postgresql://hush:hush@db/x", "hush", "hush", "hush", null);
    LiveRequest request = request(options, Map.of("VARVE_PASSWORD", "hush"));
    assertThat(options.toString() + request.database()).doesNotContain("hush");
  }
}
