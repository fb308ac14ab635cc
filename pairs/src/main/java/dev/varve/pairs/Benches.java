package dev.varve.pairs;

import dev.varve.testing.PostgresServer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Benches on one server, as many as are used at a time. Thread-safe. */
final class Benches implements AutoCloseable {
  private final PostgresServer server;
  private final boolean dumps;
  private final Queue<Bench> free = new ConcurrentLinkedQueue<>();
  private final Bench.Known known = new Bench.Known();

  /**
   * None so far.
   *
   * @param dumps whether {@code pg_dump} judges too, beside the catalog
   */
  Benches(PostgresServer server, boolean dumps) {
    this.server = server;
    this.dumps = dumps;
  }

  /** Does something on a bench that nobody else uses meanwhile. */
  <T> T use(Function<Bench, T> work) {
    Bench taken = free.poll();
    Bench bench = taken == null ? new Bench(server.createDatabase(), dumps, known) : taken;
    try {
      return work.apply(bench);
    } finally {
      free.add(bench);
    }
  }

  /** Drops the databases. */
  @Override
  public void close() {
    for (Bench bench = free.poll(); bench != null; bench = free.poll()) {
      bench.close();
    }
  }
}
