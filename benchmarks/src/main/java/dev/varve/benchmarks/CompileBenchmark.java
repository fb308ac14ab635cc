package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a compile takes with Varve and nothing pending, by the number of classes. */
final class CompileBenchmark {
  /** javac without processors. */
  static final String NONE = "none";

  /** javac with a processor that does nothing. */
  static final String NO_OP = "no-op";

  /** javac with Varve. */
  static final String VARVE = "varve";

  /** The arguments that make javac take that processor alone. */
  static final String[] NO_OP_PROCESSOR = {
    "-processorpath",
    SampleProject.locationOf(NoOpProcessor.class),
    "-processor",
    NoOpProcessor.class.getName()
  };

  private CompileBenchmark() {}

  static void run(Path work, List<Integer> sizes, int rounds)
      throws IOException, InterruptedException {
    System.out.println(Report.header("classes"));
    for (int size : sizes) {
      SampleProject project = SampleProject.write(work.resolve("classes" + size), size);
      project.commit();
      Rounds measured = Rounds.run(commands(project), project.output(), rounds);
      System.out.println(Report.line(size, measured));
    }
  }

  /** The commands that are compared; their class paths are equal. */
  static Map<String, List<String>> commands(SampleProject project) throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(NONE, project.javac(SampleProject.NO_PROCESSING));
    commands.put(NO_OP, project.javac(NO_OP_PROCESSOR));
    commands.put(VARVE, project.javac());
    return commands;
  }
}
