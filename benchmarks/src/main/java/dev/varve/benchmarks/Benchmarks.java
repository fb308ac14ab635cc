package dev.varve.benchmarks;

import dev.varve.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what Varve costs a compile, and prints tables in Markdown. README.md says how to run it.
 */
public final class Benchmarks {
  private final Path work;
  private final Map<String, String> settings = new TreeMap<>();

  private Benchmarks(Path work) {
    this.work = work;
    settings.put("rounds", "7");
    settings.put("classes", "100,1000,5000");
    settings.put("revisions", "10,100,1000");
    settings.put("entities", "1000");
    settings.put("migrations", "500,5000");
    settings.put("tables", "1000,10000");
    settings.put("delay", "0");
  }

  /**
   * Measures.
   *
   * @param args the folder to work in, then what is measured ({@code compile}, {@code history},
   *     {@code graph}, {@code plan}, {@code catalog}, {@code apply}), and settings such as {@code
   *     rounds=7}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Benchmarks benchmarks = new Benchmarks(Path.of(args[0]));
    List<String> names = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      int sign = arg.indexOf('=');
      if (sign < 0) {
        names.add(arg);
      } else {
        benchmarks.settings.put(arg.substring(0, sign), arg.substring(sign + 1));
      }
    }
    System.out.println(benchmarks.machine());
    for (String name : names) {
      benchmarks.run(name);
    }
  }

  private void run(String name) throws IOException, InterruptedException {
    switch (name) {
      case "compile" -> CompileBenchmark.run(work, numbers("classes"), number("rounds"));
      case "history" ->
          HistoryBenchmark.run(work, number("entities"), numbers("revisions"), number("rounds"));
      case "graph" ->
          GraphBenchmark.run(work, number("entities"), numbers("revisions"), number("rounds"));
      case "plan" -> PlanBenchmark.run(work, numbers("classes"));
      case "apply" -> apply();
      case "catalog" -> CatalogBenchmark.run(numbers("tables"), number("rounds"));
      default -> throw new IllegalArgumentException("there is no benchmark " + name);
    }
  }

  private void apply() throws IOException {
    PostgresServer server = PostgresServer.shared();
    int delay = number("delay");
    if (delay == 0) {
      ApplyBenchmark.run(work, numbers("migrations"), number("rounds"), server);
      return;
    }
    try (SlowNetwork network = new SlowNetwork(server.port(), Duration.ofMillis(delay))) {
      PostgresServer distant = server.at(network.port());
      ApplyBenchmark.run(work, numbers("migrations"), number("rounds"), distant);
    }
  }

  private int number(String setting) {
    return numbers(setting).get(0);
  }

  private List<Integer> numbers(String setting) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : settings.getOrDefault(setting, "").split(",", -1)) {
      numbers.add(Integer.valueOf(number));
    }
    return numbers;
  }

  private String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.name")
        + ", JDK "
        + Runtime.version()
        + ", "
        + settings.get("rounds")
        + " rounds";
  }
}
