package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every case on every version. */
@Tag("any-jdk")
@Execution(ExecutionMode.CONCURRENT)
class AcceptanceTest {
  private static final int OLDEST = 13;
  private static final int NEWEST = PostgresServer.DEFAULT_MAJOR;

  /** What no two databases show: that something was renamed. */
  private static final Set<String> NOT_TO_BE_SEEN =
      Set.of("Rename", "MoveToSchema", "RenameColumn", "RenameEnumLabel");

  private static final CaseRun RUN = new CaseRun("cases");
  private static final Map<Integer, Benches> BENCHES = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicContainer> eachSideBecomesTheOtherAndItselfAgain() {
    List<AcceptanceCase> cases = RUN.cases().read();
    return IntStream.rangeClosed(OLDEST, NEWEST)
        .mapToObj(
            major ->
                DynamicContainer.dynamicContainer(
                    "PostgreSQL " + major,
                    cases.stream().filter(it -> it.since() <= major).map(it -> test(it, major))));
  }

  private static DynamicTest test(AcceptanceCase tested, int major) {
    return DynamicTest.dynamicTest(
        tested.name(),
        () ->
            BENCHES
                .computeIfAbsent(major, AcceptanceTest::benches)
                .use(
                    bench -> {
                      RUN.check(tested, bench, major);
                      return tested;
                    }));
  }

  /** On the versions between, the catalog alone judges, as fast as a dozen of dumps. */
  private static Benches benches(int major) {
    boolean dumps = CaseOptions.THOROUGH || major == OLDEST || major == NEWEST;
    return new Benches(PostgresServer.version(major), dumps);
  }

  @AfterAll
  static void everyKindOfChangeAndEveryAttributeHasACase() {
    BENCHES.values().forEach(Benches::close);
    RUN.write();
    if (CaseOptions.ONLY.isEmpty()) {
      assertThat(RUN.coverage().missing())
          .filteredOn(it -> !it.endsWith(".name") && !NOT_TO_BE_SEEN.contains(it))
          .isEmpty();
    }
  }
}
