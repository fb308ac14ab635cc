package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a history with branches takes of a compile of one class, while all other classes and the
 * migrations are compiled already: what is read, checked and laid over is then all that grows.
 */
final class GraphBenchmark {

  private GraphBenchmark() {}

  static void run(Path work, int entities, List<Integer> lengths, int rounds)
      throws IOException, InterruptedException {
    System.out.println(Report.header("revisions"));
    for (int length : lengths) {
      SampleProject project = SampleProject.write(work.resolve("graph" + length), entities);
      project.commit();
      ForkedHistory.lay(project, length);
      project.compileAll();
      Path output = work.resolve("graph" + length).resolve("target/one");
      Rounds measured = Rounds.run(commands(project, output), output, rounds);
      System.out.println(Report.line(length, measured));
    }
  }

  private static Map<String, List<String>> commands(SampleProject project, Path output)
      throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(CompileBenchmark.NONE, project.javacOfOne(output, SampleProject.NO_PROCESSING));
    commands.put(
        CompileBenchmark.NO_OP, project.javacOfOne(output, CompileBenchmark.NO_OP_PROCESSOR));
    commands.put(CompileBenchmark.VARVE, project.javacOfOne(output));
    return commands;
  }
}
