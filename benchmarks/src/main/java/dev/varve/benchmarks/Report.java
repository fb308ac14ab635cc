package dev.varve.benchmarks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The lines of a table in Markdown: of time, CPU and memory the median of -proc:none and the ratios
 * to it.
 */
final class Report {
  private static final String COLUMNS =
      " | -proc:none s | no-op | Varve | CPU s | no-op | Varve | MB | no-op | Varve |\n"
          + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";

  private Report() {}

  static String header(String first) {
    return "\n| " + first + COLUMNS;
  }

  static String line(int first, Rounds rounds) {
    return "| "
        + first
        + three(rounds, Measure::seconds, "%.2f")
        + three(rounds, Measure::cpuSeconds, "%.2f")
        + three(rounds, Measure::peakMegabytes, "%.0f")
        + " |";
  }

  private static String three(Rounds rounds, ToDoubleFunction<Measure> what, String format) {
    return String.format(
        Locale.ROOT,
        " | " + format + " | %.3f | %.3f",
        rounds.median(CompileBenchmark.NONE, what),
        rounds.ratio(CompileBenchmark.NO_OP, CompileBenchmark.NONE, what),
        rounds.ratio(CompileBenchmark.VARVE, CompileBenchmark.NONE, what));
  }
}
