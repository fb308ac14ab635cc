package dev.varve.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.SchemaArbitraries;
import dev.varve.model.SchemaFork;
import dev.varve.model.plan.Judge;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Random ranges of random histories, in which some revisions are kept as they are. */
@Tag("any-jdk")
final class SquashPropertiesTest {
  private static final PostgresVersions VERSIONS = PostgresVersions.DEFAULT;
  private static final Squash.Title TITLE = new Squash.Title("S", "squash", "com.acme.VS");

  private final Map<String, Plan> plans = new HashMap<>();
  private History history = History.of(List.of());
  private List<Revision> range = List.of();

  @Provide
  Arbitrary<SchemaFork> forks() {
    return Arbitraries.oneOf(SchemaArbitraries.forks(2), SchemaArbitraries.forksThatShare());
  }

  @Property(seed = "20261134")
  void theSchemaStaysAsItWas(@ForAll("forks") SchemaFork fork, @ForAll long seed) {
    Squash squash = squash(fork, new Random(seed));
    String last = range.get(range.size() - 1).id();
    List<Revision> records = new ArrayList<>(history.revisions());
    records.add(squash.revision());
    requireAs(last, History.of(records));
    records.removeAll(range);
    requireAs(last, History.of(records));
  }

  private void requireAs(String last, History squashed) {
    assertThat(squashed.problems()).isEmpty();
    SchemaModel schema = squashed.schemaAt("S");
    assertThat(schema.canonical()).isEqualTo(history.schemaAt(last).canonical());
    assertThat(squashed.originsAt("S")).isEqualTo(history.originsAt(last));
    String head = history.heads().get(0).id();
    String now = squashed.heads().get(0).id();
    assertThat(now).isEqualTo(head.equals(last) ? "S" : head);
  }

  /** The seed is fixed, so that a build does not turn red by chance; more tries see more. */
  @Property(seed = "20261121")
  void theStepsLeadThereAndBack(@ForAll("forks") SchemaFork fork, @ForAll long seed) {
    Squash squash = squash(fork, new Random(seed));
    Revision first = range.get(0);
    SchemaModel before =
        first.parents().isEmpty() ? SchemaModel.EMPTY : history.schemaAt(first.parents().get(0));
    SchemaModel end = history.schemaAt(range.get(range.size() - 1).id());
    if (!Judge.isAskedOf(end)) {
      return;
    }
    Judge judge = Judge.ofRandom(end);
    judge.begin(before);
    for (Squash.Part part : squash.parts()) {
      judge.run(plan(part).up());
    }
    judge.mustBe(end);
    List<Squash.Part> back = new ArrayList<>(squash.parts());
    Collections.reverse(back);
    for (Squash.Part part : back) {
      judge.run(plan(part).down());
    }
    judge.mustBe(before);
  }

  private Plan plan(Squash.Part part) {
    return part.plan() != null
        ? part.plan()
        : Objects.requireNonNull(plans.get(Objects.requireNonNull(part.kept()).id()));
  }

  private Squash squash(SchemaFork fork, Random random) {
    ForkHistory sides = new ForkHistory(fork);
    Merge merge = Merge.of(sides.history(), sides.heads(), VERSIONS);
    Assume.that(merge.commutes());
    history = sides.merged(merge.snapshot());
    range = new ArrayList<>(history.lineage("M"));
    int kind = random.nextInt(3);
    if (kind > 0) {
      String side = kind == 1 ? "A" : "B";
      range.removeIf(revision -> !revision.id().startsWith(side));
    }
    plans.clear();
    return Squash.of(
        history,
        range,
        TITLE,
        (revision, plan) -> {
          plans.put(revision.id(), plan);
          return plan.isEmpty() || random.nextInt(3) > 0;
        },
        VERSIONS);
  }
}
