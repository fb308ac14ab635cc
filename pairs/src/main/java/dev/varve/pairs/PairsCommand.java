package dev.varve.pairs;

import dev.varve.model.schema.PostgresVersions;
import dev.varve.testing.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs every pair of a folder on an embedded server, and tells how many are proven, how many hold
 * what is not supported yet, and the first difference of each that fails.
 */
public final class PairsCommand {
  private final PairsOptions options;
  private final PrintStream out;

  private PairsCommand(PairsOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs it; see {@link PairsOptions#USAGE}.
   *
   * @throws IllegalArgumentException if the arguments make no sense
   * @throws IllegalStateException if a pair fails, after the report
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long failed = run(List.of(arguments), out);
    if (failed > 0) {
      throw new IllegalStateException(failed + " of the pairs fail");
    }
  }

  /** Runs it and gives the number of pairs that fail. */
  static long run(List<String> arguments, PrintStream out) throws IOException {
    return new PairsCommand(PairsOptions.parse(arguments), out).run();
  }

  private long run() throws IOException {
    List<Pair> pairs =
        PairFolder.read(options.folder()).stream()
            .filter(pair -> pair.name().contains(options.only()))
            .toList();
    PairsReport report = new PairsReport(verdicts(pairs));
    out.print(report.text(options.verbose()));
    return report.failed();
  }

  /** In the order of the pairs, however many run at a time. */
  private Map<Pair, Verdict> verdicts(List<Pair> pairs) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Benches benches = new Benches(PostgresServer.version(options.server()), options.dumps())) {
      Map<Pair, Future<Verdict>> running = new LinkedHashMap<>();
      for (Pair pair : pairs) {
        running.put(pair, workers.submit(() -> benches.use(bench -> run(pair, bench))));
      }
      Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
      for (Map.Entry<Pair, Future<Verdict>> each : running.entrySet()) {
        verdicts.put(each.getKey(), each.getValue().get());
      }
      return verdicts;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private Verdict run(Pair pair, Bench bench) {
    PostgresVersions versions = new PostgresVersions(options.server(), options.server());
    return new PairRun(bench, versions).run(pair);
  }
}
