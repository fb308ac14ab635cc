package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.FaultProxy.Moment;
import dev.varve.runtime.Strike.Kind;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.ServerProcess;
import dev.varve.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Processes killed, connections cut and servers crashed at any exchange of a run, also in the
 * middle of it; then a plain run must finish, or take back what is done, or both. {@code
 * -Dvarve.kills=500} for more, {@code -Dvarve.seed} for others.
 */
@Tag("any-jdk")
class FaultTest {
  private static final int KILLS = Integer.getInteger("varve.kills", 20);
  private static final long SEED = Long.getLong("varve.seed", 20261120);
  private static final String NO_CHECKS = "&sslmode=disable&gssEncMode=disable";
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Moment> MOMENTS = List.of(Moment.values());
  private static final List<Pattern> WANTED =
      List.of(
          Pattern.compile(""),
          Pattern.compile("UPDATE|COMMIT|varve_history"),
          Pattern.compile("INDEX CONCURRENTLY"));

  private static final ServerProcess PROCESS = ServerProcess.create();
  private static final TestBuild BUILD = FaultChain.build();

  private final Map<String, Integer> struck = new TreeMap<>();

  @AfterAll
  static void stop() {
    PROCESS.close();
  }

  /** A direction, from where it starts, and what an undisturbed run does. */
  private record Way(String direction, TestDatabase start, Snapshot end, List<String> requests) {

    static Way of(String direction, TestDatabase start) throws Exception {
      int port = PROCESS.server().port();
      try (TestDatabase database = PROCESS.server().copyOf(start);
          FaultProxy proxy = new FaultProxy(port, 0, Moment.AFTER, link -> false)) {
        MigrateProcess.migrate(url(database, proxy.port()), BUILD.loader(), direction);
        return new Way(direction, start, Snapshot.of(database), List.copyOf(proxy.requests()));
      }
    }

    /** Any exchange; or one that works long, or ends a transaction; or with an index. */
    int exchange(Random random) {
      Pattern wanted = WANTED.get(random.nextInt(WANTED.size()));
      while (true) {
        int at = 1 + random.nextInt(requests.size());
        if (wanted.matcher(requests.get(at - 1)).find()) {
          return at;
        }
      }
    }
  }

  private record Snapshot(String schema, List<String> data, List<String> lasting) {
    static Snapshot of(TestDatabase database) {
      return new Snapshot(
          SchemaOracle.describe(database),
          FaultChain.data(database),
          FaultChain.lastingData(database));
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
          Random random = new Random(SEED + i);
          boolean goesDown = random.nextInt(3) == 0;
          strike(i, goesDown ? down : up, goesDown ? up : down, random);
        }
      }
    }
    System.out.println("faults, seed " + SEED + ": " + struck);
    assertThat(struck.keySet()).anyMatch(it -> it.startsWith(Kind.PROCESS_KILLED.name()));
  }

  private void strike(int number, Way way, Way back, Random random) {
    Kind kind = KINDS.get(number % KINDS.size());
    int at = way.exchange(random);
    Moment moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
    String request = way.requests().get(at - 1);
    String what =
        "fault %d: %s %s exchange %d of %d on the way %s, %s: "
            .formatted(number, kind, moment, at, way.requests().size(), way.direction(), request);
    try (TestDatabase database = PROCESS.server().copyOf(way.start());
        Strike strike = new Strike(PROCESS, database, kind, moment, random)) {
      run(database, way, at, strike, kind, moment);
      struck.merge(strike.struck(), 1, Integer::sum);
      switch (number / KINDS.size() % 3) {
        case 0 -> recover(database, way);
        case 1 -> turn(database, back);
        default -> {
          turn(database, back);
          turn(database, way);
        }
      }
    } catch (Exception | AssertionError e) {
      throw new AssertionError(what + e.getMessage(), e);
    }
  }

  private static void run(
      TestDatabase database, Way way, int at, Strike strike, Kind kind, Moment moment)
      throws Exception {
    try (FaultProxy proxy = new FaultProxy(PROCESS.server().port(), at, moment, strike)) {
      String url = url(database, proxy.port());
      if (kind == Kind.PROCESS_KILLED) {
        MigrateProcess process = MigrateProcess.start(url, BUILD, way.direction());
        strike.victim(process);
        process.exitCode();
      } else {
        attempt(url, way.direction());
      }
      proxy.awaitEnd();
    }
  }

  /** It may fail, but only in the words of Varve. */
  private static void attempt(String url, String direction) {
    try {
      MigrateProcess.migrate(url, BUILD.loader(), direction);
    } catch (VarveException expected) {
      assertThat(expected).hasMessageStartingWith("VARVE-70");
    }
  }

  private static void recover(TestDatabase database, Way way) {
    turn(database, way);
    assertThat(FaultChain.data(database)).isEqualTo(way.end().data());
  }

  /** Whatever is half-done, in whichever direction, leads to the end of this way. */
  private static void turn(TestDatabase database, Way way) {
    MigrateProcess.migrate(database.url(), BUILD.loader(), way.direction());
    if (database.value("SELECT to_regclass('varve_history')") == null) {
      // The run was struck before it had begun.
      database.execute(Varve.on(database.dataSource()).historyTableSql());
    }
    SchemaOracle.assertSameText(SchemaOracle.describe(database), way.end().schema());
    assertThat(FaultChain.lastingData(database)).isEqualTo(way.end().lasting());
    assertClean(database);
  }

  private static void assertClean(TestDatabase database) {
    assertThat(database.column("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid"))
        .isEmpty();
    assertThat(
            database.column(
                "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND database ="
                    + " (SELECT oid FROM pg_database WHERE datname = current_database())"))
        .isEmpty();
  }

  private static String url(TestDatabase database, int port) {
    return database.url().replaceFirst(":\\d+/", ":" + port + "/") + NO_CHECKS;
  }
}
