package dev.varve.benchmarks;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The time of the difference and the plan alone, in a process of its own: of nothing pending, of
 * one new column, and of a first revision.
 */
public final class PlanBenchmark {
  private static final int REPEATS = 60;
  private static final int WARM = 20;

  private PlanBenchmark() {}

  static void run(Path work, List<Integer> sizes) throws IOException, InterruptedException {
    System.out.println(
        """

        | tables | nothing pending, cold ms | warm ms | one column, cold | warm | all new, cold | warm |
        | --- | --- | --- | --- | --- | --- | --- |\
        """);
    for (int size : sizes) {
      SampleProject project = SampleProject.write(work.resolve("plan" + size), size);
      project.commit();
      StringBuilder line = new StringBuilder("| " + size);
      for (Case kind : Case.values()) {
        line.append(" | ").append(inOwnProcess(project, kind));
      }
      System.out.println(line.append(" |"));
    }
  }

  /** What is compared with what the classes say. */
  private enum Case {
    SAME,
    ONE_COLUMN,
    ALL
  }

  private static String inOwnProcess(SampleProject project, Case kind)
      throws IOException, InterruptedException {
    String own = SampleProject.locationOf(PlanBenchmark.class);
    Path log = project.output().resolve("../plan.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                own + File.pathSeparator + SampleProject.classPath(),
                PlanBenchmark.class.getName(),
                project.resources().toString(),
                kind.name())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
    return Files.readString(log).strip();
  }

  /**
   * Measures one case.
   *
   * @param args the folder with the records, and the case
   */
  public static void main(String[] args) {
    SchemaModel after = SchemaModel.of(schema(args[0]).objects());
    SchemaModel before =
        switch (Case.valueOf(args[1])) {
          case SAME -> schema(args[0]);
          case ONE_COLUMN -> LongHistory.withoutOneColumn(after);
          case ALL -> SchemaModel.EMPTY;
        };
    double[] millis = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      Planner.plan(before, after, Renames.NONE, PostgresVersions.DEFAULT);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double[] last = Arrays.copyOfRange(millis, REPEATS - WARM, REPEATS);
    System.out.println(String.format(Locale.ROOT, "%.1f | %.1f", millis[0], Medians.of(last)));
  }

  /** Read anew each time, so that no object is the same on both sides. */
  private static SchemaModel schema(String resources) {
    History history = History.load(Path.of(resources));
    return history.schemaAt(history.revisions().get(0).id());
  }
}
