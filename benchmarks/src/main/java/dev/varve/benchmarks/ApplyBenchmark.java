package dev.varve.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Applying migrations, and starting where nothing is to do, in one JVM and in turns with other
 * tools and with plain JDBC.
 */
final class ApplyBenchmark {
  private static final int STARTS = 20;
  private static final double MEGA = 1024.0 * 1024;

  private final Map<String, ApplyTool> tools;
  private final PostgresServer server;
  private final Map<String, List<Double>> applies = new LinkedHashMap<>();
  private final Map<String, Double> allocated = new LinkedHashMap<>();
  private final Map<String, TestDatabase> databases = new LinkedHashMap<>();

  private ApplyBenchmark(Map<String, ApplyTool> tools, PostgresServer server) {
    this.tools = tools;
    this.server = server;
  }

  /**
   * Prints the table.
   *
   * @param server as the tools reach it
   */
  static void run(Path work, List<Integer> sizes, int rounds, PostgresServer server)
      throws IOException {
    Logger.getLogger("").setLevel(Level.WARNING);
    // The first run of each tool loads its classes.
    measure(work, 20, 1, server);
    System.out.println(
        """

        | migrations | tool | apply ms | to plain JDBC | allocated MB | start ms | after connecting ms | allocated MB |
        | --- | --- | --- | --- | --- | --- | --- | --- |\
        """);
    for (int size : sizes) {
      measure(work, size, rounds, server).forEach(System.out::println);
    }
  }

  private static List<String> measure(Path work, int size, int rounds, PostgresServer server)
      throws IOException {
    ApplyFiles files = ApplyFiles.write(work, size);
    ApplyBenchmark benchmark = new ApplyBenchmark(ApplyTool.of(files, size), server);
    for (int i = 0; i < rounds; i++) {
      benchmark.applyAll(i);
    }
    List<String> lines = benchmark.lines(size);
    benchmark.databases.values().forEach(TestDatabase::close);
    return lines;
  }

  private void applyAll(int round) {
    List<String> names = new ArrayList<>(tools.keySet());
    Collections.rotate(names, round);
    for (String name : names) {
      TestDatabase old = databases.put(name, server.createDatabase());
      if (old != null) {
        old.close();
      }
      DataSource source = database(name).dataSource();
      long before = allocatedBytes();
      applies.computeIfAbsent(name, key -> new ArrayList<>()).add(millis(name, source));
      allocated.put(name, (allocatedBytes() - before) / MEGA);
    }
  }

  private List<String> lines(int size) {
    double plain = median(applies.getOrDefault(ApplyTool.PLAIN, List.of()));
    List<String> lines = new ArrayList<>();
    for (String name : tools.keySet()) {
      double apply = median(applies.getOrDefault(name, List.of()));
      lines.add(
          String.format(
              Locale.ROOT,
              "| %d | %s | %.0f | %.3f | %.1f | %s |",
              size,
              name,
              apply,
              apply / plain,
              allocated.getOrDefault(name, 0.0),
              name.equals(ApplyTool.PLAIN) ? "- | - | -" : starts(name)));
    }
    return lines;
  }

  private String starts(String name) {
    DataSource source = database(name).dataSource();
    double with = start(name, source);
    long before = allocatedBytes();
    millis(name, source);
    double bytes = (allocatedBytes() - before) / MEGA;
    try (OpenConnections open = new OpenConnections(source)) {
      double after = start(name, open.dataSource());
      return String.format(Locale.ROOT, "%.2f | %.2f | %.2f", with, after, bytes);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private TestDatabase database(String name) {
    return Objects.requireNonNull(databases.get(name));
  }

  private double start(String name, DataSource source) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 2 * STARTS; i++) {
      double time = millis(name, source);
      if (i >= STARTS) {
        times.add(time);
      }
    }
    return median(times);
  }

  private double millis(String name, DataSource source) {
    long start = System.nanoTime();
    try {
      Objects.requireNonNull(tools.get(name)).run(source);
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    return Medians.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static long allocatedBytes() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
