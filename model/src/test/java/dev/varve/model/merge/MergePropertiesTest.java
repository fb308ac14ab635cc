package dev.varve.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaFork;
import dev.varve.model.plan.Judge;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Random sides: where they are said to commute, they do, on real servers too. */
@Tag("any-jdk")
final class MergePropertiesTest {
  private static final PostgresVersions VERSIONS = PostgresVersions.DEFAULT;

  @Provide
  Arbitrary<SchemaFork> forks() {
    return SchemaArbitraries.forks(2);
  }

  @Provide
  Arbitrary<SchemaFork> threeSides() {
    return SchemaArbitraries.forks(3);
  }

  @Property(seed = "20261131")
  void theRecordOfAMergeSaysWhatItsSidesDoNot(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    Statistics.label("commute")
        .collect(merge.commutes())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    if (merge.commutes()) {
      History history = sides.merged(merge.snapshot());
      assertThat(history.problems()).isEmpty();
      assertThat(history.schemaAt("M").canonical())
          .isEqualTo(merge.snapshot().schema().canonical());
      Merge again = Merge.of(history, List.of("M"), VERSIONS);
      assertThat(again.commutes()).isTrue();
    }
  }

  @Property(seed = "20261132")
  void theOrderOfTheHeadsMakesNoDifference(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    List<String> turned = List.of(sides.heads().get(1), sides.heads().get(0));
    Merge other = Merge.of(sides.history(), turned, VERSIONS);
    assertThat(other.commutes()).isEqualTo(merge.commutes());
    if (merge.commutes()) {
      assertThat(other.snapshot().schema().canonical())
          .isEqualTo(merge.snapshot().schema().canonical());
      assertThat(other.snapshot().origins()).isEqualTo(merge.snapshot().origins());
    }
  }

  /** The seed is fixed, so that a build does not turn red by chance; more tries see more. */
  @Property(seed = "20261120")
  void bothOrdersLeadToOneSchemaAndBack(@ForAll("forks") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    if (isProven(merge)) {
      SchemaModel base = sides.history().schemaAt("0");
      SchemaModel merged = merge.snapshot().schema();
      Judge judge = Judge.ofRandom(merged);
      List<Plan> left = sides.sides().get(0);
      List<Plan> right = sides.sides().get(1);
      // Each is taken back in the order of its making: the first under the feet of the second.
      apply(base, joined(left, right), joined(reversed(left), reversed(right)), merged, judge);
      apply(base, joined(right, left), joined(reversed(right), reversed(left)), merged, judge);
    }
  }

  /** Any order in which each revision comes after its parents, on a server. */
  @Property(seed = "20261121")
  void everyOrderOfThreeSidesLeadsToOneSchemaAndBack(
      @ForAll("threeSides") SchemaFork fork, @ForAll long seed) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    if (isProven(merge)) {
      SchemaModel base = sides.history().schemaAt("0");
      SchemaModel merged = merge.snapshot().schema();
      Random random = new Random(seed);
      List<List<Plan>> back = sides.sides().stream().map(side -> reversed(side)).toList();
      apply(
          base,
          shuffled(sides.sides(), random),
          shuffled(back, random),
          merged,
          Judge.ofRandom(merged));
    }
  }

  /** The same on the model, where many orders cost little: each time it is the same work. */
  @Property(seed = "20261133")
  void everyOrderIsTheSameWork(@ForAll("threeSides") SchemaFork fork, @ForAll long seed) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    Random random = new Random(seed);
    for (int i = 0; merge.commutes() && i < 5; i++) {
      SchemaModel schema = sides.history().schemaAt("0");
      for (Plan plan : shuffled(sides.sides(), random)) {
        Plan here = Planner.plan(schema, plan.changes(), VERSIONS);
        assertThat(here.up()).isEqualTo(plan.up());
        assertThat(here.down()).isEqualTo(plan.down());
        schema = here.after();
      }
      assertThat(schema.canonical()).isEqualTo(merge.snapshot().schema().canonical());
    }
  }

  @Provide
  Arbitrary<SchemaFork> forksThatShare() {
    return SchemaArbitraries.forksThatShare();
  }

  /** Whichever side comes second runs what the merge says, up and down; on a server. */
  @Property(seed = "20261122")
  void whatBothSidesMadeIsMadeOnceInEitherOrder(@ForAll("forksThatShare") SchemaFork fork) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    Statistics.label("adapted")
        .collect(merge.commutes() && !merge.adaptations().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    if (isProven(merge)) {
      applyAdapted(sides, merge);
    }
  }

  /** Sides in conflict, of which either may count; on a server. */
  @Property(seed = "20261123")
  void aResolvedConflictLeadsToOneSchemaInEitherOrder(
      @ForAll("forks") SchemaFork fork, @ForAll boolean first) {
    ForkHistory sides = new ForkHistory(fork);
    boolean commutes = Merge.of(sides.history(), sides.heads(), VERSIONS).commutes();
    String counts = sides.heads().get(first ? 0 : 1);
    Merge merge = Merge.of(sides.history(), sides.heads(), counts, VERSIONS);
    Statistics.label("resolved").collect(commutes ? "none" : merge.commutes());
    if (!commutes && isProven(merge)) {
      applyAdapted(sides, merge);
    }
  }

  /** Whether the merge is run on a server. */
  private static boolean isProven(Merge merge) {
    return merge.commutes() && Judge.isAskedOf(merge.snapshot().schema());
  }

  /** Both sides in either order, the second one as the merge says; up and back. */
  private static void applyAdapted(ForkHistory sides, Merge merge) {
    assertThat(sides.merged(merge.snapshot()).problems()).isEmpty();
    SchemaModel base = sides.history().schemaAt("0");
    SchemaModel merged = merge.snapshot().schema();
    Judge judge = Judge.ofRandom(merged);
    List<Plan> left = sides.sides().get(0);
    List<Plan> right = sides.sides().get(1);
    List<Plan> leftSecond = adapted("A", left, merge);
    List<Plan> rightSecond = adapted("B", right, merge);
    // Taken back in the reverse order, and the first under the feet of the second.
    apply(
        base,
        joined(left, rightSecond),
        joined(reversed(rightSecond), reversed(left)),
        merged,
        judge);
    apply(
        base,
        joined(right, leftSecond),
        joined(reversed(rightSecond), reversed(left)),
        merged,
        judge);
  }

  private static List<Plan> adapted(String side, List<Plan> plans, Merge merge) {
    List<Plan> adapted = new ArrayList<>();
    for (Plan plan : plans) {
      Plan now = plan;
      for (Rebase.Moved moved : merge.adaptations()) {
        boolean isThis = moved.revision().id().equals(side + (adapted.size() + 1));
        now = isThis ? moved.plan() : now;
      }
      adapted.add(now);
    }
    return adapted;
  }

  private static List<Plan> joined(List<Plan> first, List<Plan> second) {
    List<Plan> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private static List<Plan> reversed(List<Plan> plans) {
    List<Plan> reversed = new ArrayList<>(plans);
    Collections.reverse(reversed);
    return reversed;
  }

  /** A random order in which each side's plans stay in theirs. */
  private static List<Plan> shuffled(List<List<Plan>> sides, Random random) {
    List<Deque<Plan>> left = new ArrayList<>();
    for (List<Plan> side : sides) {
      left.add(new ArrayDeque<>(side));
    }
    List<Plan> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Deque<Plan> next = left.get(random.nextInt(left.size()));
      order.add(next.remove());
      left.removeIf(Deque::isEmpty);
    }
    return order;
  }

  private static void apply(
      SchemaModel base, List<Plan> up, List<Plan> down, SchemaModel merged, Judge judge) {
    judge.begin(base);
    for (Plan plan : up) {
      judge.run(plan.up());
    }
    judge.mustBe(merged);
    for (Plan plan : down) {
      judge.run(plan.down());
    }
    judge.mustBe(base);
  }
}
