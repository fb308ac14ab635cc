package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a compile takes by the number of committed revisions. The migration classes are among the
 * sources on both sides, as they are in a full build.
 */
final class HistoryBenchmark {

  private HistoryBenchmark() {}

  static void run(Path work, int entities, List<Integer> lengths, int rounds)
      throws IOException, InterruptedException {
    System.out.println(Report.header("revisions"));
    for (int length : lengths) {
      SampleProject project = SampleProject.write(work.resolve("revisions" + length), entities);
      project.commit();
      LongHistory.lay(project, length);
      Rounds measured = Rounds.run(CompileBenchmark.commands(project), project.output(), rounds);
      System.out.println(Report.line(length, measured));
    }
  }
}
