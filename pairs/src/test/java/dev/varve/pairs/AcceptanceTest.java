package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every case on the newest version, one in five on an older one, too; at the versions at which its
 * changes become others, if they do; on all, if the developer asks.
 */
@Tag("any-jdk")
@Execution(ExecutionMode.CONCURRENT)
class AcceptanceTest {
  private static final int OLDEST = 13;
  private static final int NEWEST = PostgresServer.DEFAULT_MAJOR;

  /** What no two databases show: that something was renamed, and what is nothing of a database. */
  private static final Set<String> NOT_TO_BE_SEEN =
      Set.of(
          "Rename",
          "MoveToSchema",
          "RenameColumn",
          "RenameAttribute",
          "RenameEnumLabel",
          "RenameViewColumn",
          "Extension.position",
          "MaterializedView.populated",
          "Trigger.table",
          "Rule.table");

  private static final CaseRun RUN = new CaseRun("cases");
  private static final Map<Integer, Benches> BENCHES = new ConcurrentHashMap<>();

  /** In one list, so that all processors are busy to its end. */
  @TestFactory
  Stream<DynamicTest> eachSideBecomesTheOtherAndItselfAgain() {
    return RUN.cases().read().stream()
        .flatMap(
            tested ->
                IntStream.rangeClosed(OLDEST, NEWEST)
                    .filter(major -> runsOn(tested, major))
                    .mapToObj(major -> test(tested, major)));
  }

  private static boolean runsOn(AcceptanceCase tested, int major) {
    boolean everywhere = CaseOptions.THOROUGH || CaseOptions.WRITE;
    return tested.since() <= major
        && (everywhere
            || major == NEWEST
            || (differsByVersion(tested) ? isAtABound(tested, major) : major == older(tested)));
  }

  /**
   * The oldest version, and where the changes of a case are others on the version before or after.
   */
  private static boolean isAtABound(AcceptanceCase tested, int major) {
    return major == OLDEST
        || tested.changes().containsKey(major)
        || tested.changes().containsKey(major - 1);
  }

  private static boolean differsByVersion(AcceptanceCase tested) {
    return tested.changes().size() > 1;
  }

  /**
   * For one case in ten the oldest version, for one in ten another that is not the newest, for the
   * others the newest; the same one in each build, whatever cases are added.
   */
  private static int older(AcceptanceCase tested) {
    int between = NEWEST - OLDEST - 1;
    int choice = Math.floorMod(tested.name().hashCode(), 10 * between);
    return choice < between ? OLDEST : Math.min(OLDEST + 1 + choice - between, NEWEST);
  }

  /** One of six. */
  private static boolean isDumped(AcceptanceCase tested) {
    return isOneOf(6, tested);
  }

  /** One of so many, always the same ones. */
  private static boolean isOneOf(int many, AcceptanceCase tested) {
    return Math.floorMod(tested.name().hashCode(), many) == 0;
  }

  private static DynamicTest test(AcceptanceCase tested, int major) {
    return DynamicTest.dynamicTest(
        tested.name() + " on PostgreSQL " + major,
        () ->
            BENCHES
                .computeIfAbsent(major, AcceptanceTest::benches)
                .use(
                    bench -> {
                      RUN.check(tested, bench, major, scrutiny(tested, major));
                      return tested;
                    }));
  }

  private static Benches benches(int major) {
    return new Benches(PostgresServer.version(major), true);
  }

  private static Scrutiny scrutiny(AcceptanceCase tested, int major) {
    if (CaseOptions.THOROUGH) {
      return Scrutiny.FULL;
    }
    return switch (major) {
      case NEWEST -> isDumped(tested) ? Scrutiny.UP : Scrutiny.CATALOG;
      case OLDEST -> isOneOf(4, tested) ? Scrutiny.DOWN : Scrutiny.CATALOG;
      default -> Scrutiny.CATALOG;
    };
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
