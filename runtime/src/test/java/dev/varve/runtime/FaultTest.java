package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.FaultProxy.Link;
import dev.varve.runtime.FaultProxy.Moment;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.ServerProcess;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Processes killed, connections cut and servers crashed at any exchange of a run, also in the
 * middle of it; then a plain run must finish. {@code -Dvarve.kills=500} for more, {@code
 * -Dvarve.seed} for others.
 */
class FaultTest {
  private static final int KILLS = Integer.getInteger("varve.kills", 25);
  private static final long SEED = Long.getLong("varve.seed", 20261120);
  private static final String NO_CHECKS = "&sslmode=disable&gssEncMode=disable";

  /** What may happen. */
  private enum Kind {
    PROCESS_KILLED(true),
    CONNECTION_CUT(true),
    ALL_CONNECTIONS_CUT(true),
    SESSION_TERMINATED(false),
    OTHER_SESSION_TERMINATED(false),
    SERVER_CRASHED(false);

    private final boolean cuts;

    Kind(boolean cuts) {
      this.cuts = cuts;
    }
  }

  private static final ServerProcess PROCESS = ServerProcess.create();
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Moment> MOMENTS = List.of(Moment.values());
  private static final TestBuild BUILD = FaultChain.build();

  private final Map<Kind, Integer> struck = new EnumMap<>(Kind.class);

  @AfterAll
  static void stop() {
    PROCESS.close();
  }

  /** A direction, from where it starts, and what an undisturbed run does. */
  private record Way(String direction, TestDatabase start, Snapshot end, List<String> requests) {

    static Way of(String direction, TestDatabase start) throws Exception {
      try (TestDatabase database = PROCESS.server().copyOf(start);
          FaultProxy proxy =
              new FaultProxy(PROCESS.server().port(), 0, Moment.AFTER, link -> false)) {
        MigrateProcess.migrate(url(database, proxy.port()), BUILD.loader(), direction);
        return new Way(direction, start, Snapshot.of(database), List.copyOf(proxy.requests()));
      }
    }
  }

  private record Snapshot(String schema, List<String> data) {
    static Snapshot of(TestDatabase database) {
      return new Snapshot(SchemaOracle.describe(database), FaultChain.data(database));
    }
  }

  @Test
  void plainRunFinishesWhateverHappenedToTheOneBefore() throws Exception {
    try (TestDatabase empty = PROCESS.server().createDatabase()) {
      FaultChain.prepare(empty);
      try (TestDatabase full = PROCESS.server().copyOf(empty)) {
        MigrateProcess.migrate(full.url(), BUILD.loader(), "up");
        Way up = Way.of("up", empty);
        Way down = Way.of("down", full);
        for (int i = 0; i < KILLS; i++) {
          strike(i, i % 3 == 2 ? down : up);
        }
      }
    }
    System.out.println("faults, seed " + SEED + ": " + struck);
  }

  private void strike(int number, Way way) throws Exception {
    Random random = new Random(SEED + number);
    Kind kind = KINDS.get(number % KINDS.size());
    Moment moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
    int at = 1 + random.nextInt(way.requests().size());
    String what =
        "fault "
            + number
            + ": "
            + way.direction()
            + ", "
            + kind
            + " "
            + moment
            + " exchange "
            + at
            + " of "
            + way.requests().size()
            + ", "
            + way.requests().get(at - 1);
    try (TestDatabase database = PROCESS.server().copyOf(way.start())) {
      run(database, way, kind, at, moment, random);
      recover(database, way, what);
    } catch (Exception | AssertionError e) {
      throw new AssertionError(what + ": " + e.getMessage(), e);
    }
  }

  private void run(TestDatabase database, Way way, Kind kind, int at, Moment moment, Random random)
      throws Exception {
    CompletableFuture<MigrateProcess> child = new CompletableFuture<>();
    FaultProxy.Fault fault =
        link -> {
          if (moment == Moment.DURING) {
            LockSupport.parkNanos(random.nextInt(2_000_000));
          }
          struck.merge(kind, 1, Integer::sum);
          return happens(kind, link, child);
        };
    try (FaultProxy proxy = new FaultProxy(PROCESS.server().port(), at, moment, fault)) {
      String url = url(database, proxy.port());
      if (kind == Kind.PROCESS_KILLED) {
        MigrateProcess process = MigrateProcess.start(url, BUILD, way.direction());
        child.complete(process);
        process.exitCode();
      } else {
        attempt(url, way.direction());
      }
      proxy.hasStruck();
    }
  }

  /** It may fail, but only in the words of Varve. */
  private static void attempt(String url, String direction) {
    try {
      MigrateProcess.migrate(url, BUILD.loader(), direction);
    } catch (VarveException expected) {
      assertThat(expected).hasMessageStartingWith("VARVE-7");
    }
  }

  /** Says whether this connection is gone then. */
  private static boolean happens(Kind kind, Link link, Future<MigrateProcess> child)
      throws Exception {
    switch (kind) {
      case PROCESS_KILLED -> {
        child.get().kill();
        child.get().exitCode();
        link.others().forEach(Link::cut);
      }
      case ALL_CONNECTIONS_CUT -> link.others().forEach(Link::cut);
      case SESSION_TERMINATED -> terminate(link);
      case OTHER_SESSION_TERMINATED -> {
        for (Link other : link.others()) {
          terminate(other);
        }
      }
      case SERVER_CRASHED -> PROCESS.crashAndRestart();
      case CONNECTION_CUT -> {}
    }
    return kind.cuts;
  }

  private static void terminate(Link link) throws SQLException {
    try (Connection admin = PROCESS.server().connection();
        Statement statement = admin.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(" + link.backend() + ", 5000)");
    }
  }

  private static void recover(TestDatabase database, Way way, String what) {
    MigrateProcess.migrate(database.url(), BUILD.loader(), way.direction());
    Snapshot now = Snapshot.of(database);
    SchemaOracle.assertSameText(now.schema(), way.end().schema());
    assertThat(now.data()).as(what).isEqualTo(way.end().data());
    assertThat(database.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid")).isEqualTo("0");
    assertThat(
            database.value(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database ="
                    + " (SELECT oid FROM pg_database WHERE datname = current_database())"))
        .isEqualTo("0");
  }

  private static String url(TestDatabase database, int port) {
    return database.url().replaceFirst(":\\d+/", ":" + port + "/") + NO_CHECKS;
  }
}
