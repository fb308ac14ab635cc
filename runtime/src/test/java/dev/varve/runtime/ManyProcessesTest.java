package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Processes that start at the same time; {@code -Dvarve.processes=20} for another number. */
@Tag("any-jdk")
class ManyProcessesTest extends RuntimeTest {
  private static final int PROCESSES = Integer.getInteger("varve.processes", 8);

  @Test
  void oneAppliesAndAllSucceed() throws Exception {
    TestBuild build = FaultChain.build();
    FaultChain.prepare(database);
    try (TestDatabase expected = database.server().copyOf(database)) {
      MigrateProcess.migrate(expected.url(), build.loader(), "up");
      List<MigrateProcess> processes = new ArrayList<>();
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(MigrateProcess.start(database.url(), build, "up"));
      }
      List<String> outputs = new ArrayList<>();
      for (MigrateProcess process : processes) {
        assertThat(process.exitCode()).as(process.output()).isZero();
        outputs.add(process.output().lines().reduce("", (before, last) -> last));
      }
      assertThat(outputs).containsOnlyOnce("5 moves").contains("0 moves").hasSize(PROCESSES);
      assertThat(outputs).filteredOn("0 moves"::equals).hasSize(PROCESSES - 1);
      assertThat(FaultChain.data(database)).isEqualTo(FaultChain.data(expected));
      SchemaOracle.assertSameSchema(database, expected);
    }
  }
}
