package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures of several commands in turns, so that what else the machine does meets all of them. The
 * first round fills the machine's caches and does not count.
 */
final class Rounds {
  private final Map<String, List<Measure>> measures = new LinkedHashMap<>();

  /**
   * Runs the commands.
   *
   * @param commands the commands by name
   * @param output the folder that all of them write classes to; emptied before each
   * @param count how many rounds count
   */
  static Rounds run(Map<String, List<String>> commands, Path output, int count)
      throws IOException, InterruptedException {
    Rounds rounds = new Rounds();
    for (int round = 0; round <= count; round++) {
      for (Map.Entry<String, List<String>> command : inTurn(commands, round)) {
        Folders.empty(output);
        Measure measure = Measure.of(command.getValue());
        if (round > 0) {
          rounds.of(command.getKey()).add(measure);
        }
      }
    }
    return rounds;
  }

  /** Each round begins with another command. */
  private static List<Map.Entry<String, List<String>>> inTurn(
      Map<String, List<String>> commands, int round) {
    List<Map.Entry<String, List<String>>> order = new ArrayList<>(commands.entrySet());
    Collections.rotate(order, round);
    return order;
  }

  private List<Measure> of(String name) {
    return measures.computeIfAbsent(name, key -> new ArrayList<>());
  }

  /** The median of what the command took. */
  double median(String name, ToDoubleFunction<Measure> what) {
    return Medians.of(of(name).stream().mapToDouble(what).toArray());
  }

  /** The median of each round's ratio between two commands. */
  double ratio(String name, String base, ToDoubleFunction<Measure> what) {
    double[] ratios = new double[of(name).size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = what.applyAsDouble(of(name).get(i)) / what.applyAsDouble(of(base).get(i));
    }
    return Medians.of(ratios);
  }
}
