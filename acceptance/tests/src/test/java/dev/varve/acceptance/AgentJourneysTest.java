package dev.varve.acceptance;

import static dev.varve.acceptance.AgentDatabase.AGENT;
import static dev.varve.acceptance.AgentDatabase.SCRIPTS;
import static dev.varve.acceptance.AgentDatabase.atHead;
import static dev.varve.acceptance.AgentDatabase.database;
import static dev.varve.acceptance.AgentDatabase.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Varve;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Two of the four correctness properties of somaAgent01's design: upgrades and downgrades. */
@AddLifecycleHook(NeedsPgvector.class)
final class AgentJourneysTest {
  private static final List<String> REVISIONS =
      List.of("base", "000_sessions", "001_initial_schema");

  @BeforeContainer
  static void makeDatabase() {
    AgentDatabase.open();
  }

  @AfterContainer
  static void dropDatabase() {
    AgentDatabase.close();
  }

  /** Feature: alembic-migrations, Property 3: migration idempotency. */
  @Property(seed = "3", shrinking = ShrinkingMode.OFF)
  void whateverTheInitScriptsMadeAnUpgradeCompletesItAndAnotherChangesNothing(
      @ForAll("beginnings") List<String> scripts,
      @ForAll @IntRange(min = 1, max = 3) int times,
      @ForAll boolean named) {
    database().clear();
    (named ? SCRIPTS : SCRIPTS.withoutNames()).run(database(), scripts);
    for (int i = 0; i < times; i++) {
      assertThat(AGENT.on(database()).upgrade().isEmpty()).isEqualTo(i > 0);
    }
    assertThat(schema()).isEqualTo(atHead());
    assertThat(database().value("SELECT count(*) FROM tool_catalog")).isEqualTo("3");
    database().execute(AGENT.text("rows.sql"));
    AGENT.on(database()).downgrade("base");
    assertThat(database().column("SELECT relname FROM pg_class WHERE relname = 'sessions'"))
        .hasSize(scripts.isEmpty() ? 0 : 1);
  }

  @Provide
  Arbitrary<List<String>> beginnings() {
    return Arbitraries.integers()
        .between(0, SCRIPTS.names().size())
        .flatMap(
            count -> Arbitraries.shuffle(SCRIPTS.names()).map(order -> order.subList(0, count)));
  }

  /** Feature: alembic-migrations, Property 4: migration round-trip. */
  @Property(seed = "4", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
  void anUpgradeAndItsDowngradeRestoreTheSchema(@ForAll("journeys") Journey journey) {
    Varve varve = AGENT.on(database());
    if (!varve.history().isEmpty()) {
      varve.downgrade("base");
    } else {
      database().clear();
    }
    if (journey.from() > 0) {
      varve.upgrade(REVISIONS.get(journey.from()));
    }
    String drop = "DROP TABLE IF EXISTS of_others";
    database()
        .execute(journey.othersTable() ? "CREATE TABLE IF NOT EXISTS of_others (x int)" : drop);
    String before = schema();
    varve.upgrade(REVISIONS.get(journey.to()));
    if (journey.to() == 2) {
      database().execute(AGENT.text("rows.sql"));
    }
    varve.downgrade(REVISIONS.get(journey.from()));
    assertThat(schema()).isEqualTo(before);
  }

  /**
   * A way up and back.
   *
   * @param from where it begins
   * @param to where it turns
   * @param othersTable whether somebody else makes a table before it
   */
  record Journey(int from, int to, boolean othersTable) {}

  @Provide
  Arbitrary<Journey> journeys() {
    Arbitrary<Boolean> others = Arbitraries.of(false, true);
    return Arbitraries.of(List.of(0, 1), List.of(0, 2), List.of(1, 2))
        .flatMap(way -> others.map(its -> new Journey(way.get(0), way.get(1), its)));
  }
}
