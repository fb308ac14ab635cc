package dev.varve.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reading a live database, in turns with {@code pg_dump --schema-only} of the same one and, once,
 * with SchemaCrawler at its standard level.
 */
final class CatalogBenchmark {
  /** The version whose {@code pg_dump} a Debian machine has; one in a container starts slowly. */
  private static final int MAJOR = 15;

  /**
   * Of more tables than these SchemaCrawler's standard level takes a quarter of an hour and more.
   */
  private static final int MOST_CRAWLED = 2_000;

  private static final double MEGA = 1024.0 * 1024;

  private CatalogBenchmark() {}

  static void run(List<Integer> sizes, int rounds) throws IOException {
    System.out.println(
        """

        | tables | pg_dump ms | first read | read | ratio | allocated MB | kept MB | SchemaCrawler standard ms | ratio |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |\
        """);
    for (int size : sizes) {
      try (TestDatabase database = PostgresServer.version(MAJOR).createDatabase()) {
        fill(database, size);
        System.out.println(line(database, size, rounds));
      }
    }
  }

  private static void fill(TestDatabase database, int size) throws IOException {
    try (InputStream stream = CatalogBenchmark.class.getResourceAsStream("tables.sql")) {
      byte[] script = Objects.requireNonNull(stream).readAllBytes();
      database.execute(
          "SET varve.tables = '" + size + "'", new String(script, StandardCharsets.UTF_8));
    }
    // As a server that has been up for a while would have done.
    database.execute("VACUUM ANALYZE");
  }

  private static String line(TestDatabase database, int size, int rounds) {
    double first = read(database);
    dump(database);
    double[] dumps = new double[rounds];
    double[] reads = new double[rounds];
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      dumps[i] = dump(database);
      reads[i] = read(database);
      ratios[i] = reads[i] / dumps[i];
    }
    double read = Medians.of(reads);
    return String.format(
        Locale.ROOT,
        "| %d | %.0f | %.0f | %.0f | %.2f | %.0f | %.1f | %s |",
        size,
        Medians.of(dumps),
        first,
        read,
        Medians.of(ratios),
        allocated(database),
        kept(database),
        size > MOST_CRAWLED ? "- | -" : crawl(database, read));
  }

  private static String crawl(TestDatabase database, double read) {
    double crawl = millis(() -> StandardCrawl.of(database));
    return String.format(Locale.ROOT, "%.0f | %.3f", crawl, read / crawl);
  }

  private static double dump(TestDatabase database) {
    List<String> command =
        List.of(
            "pg_dump",
            "--schema-only",
            "--file=/dev/null",
            "--host=127.0.0.1",
            "--port=" + database.server().port(),
            "--username=postgres",
            database.name());
    return millis(() -> run(command));
  }

  private static void run(List<String> command) {
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("pg_dump failed");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double read(TestDatabase database) {
    return millis(() -> live(database));
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static LiveSchema live(TestDatabase database) {
    try (Connection connection = database.connection()) {
      return CatalogReader.read(connection, CatalogScope.ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double allocated(TestDatabase database) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    live(database);
    return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / MEGA;
  }

  private static double kept(TestDatabase database) {
    long before = used();
    LiveSchema live = live(database);
    double kept = (used() - before) / MEGA;
    Objects.requireNonNull(live.schema());
    return kept;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
