package dev.varve.acceptance;

import static dev.varve.acceptance.AgentDatabase.AGENT;
import static dev.varve.acceptance.AgentDatabase.SCRIPTS;
import static dev.varve.acceptance.AgentDatabase.atHead;
import static dev.varve.acceptance.AgentDatabase.database;
import static dev.varve.acceptance.AgentDatabase.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Two of the four correctness properties of somaAgent01's design: the address and the schema. */
@AddLifecycleHook(NeedsPgvector.class)
final class AgentPropertiesTest {
  @BeforeContainer
  static void makeDatabase() {
    AgentDatabase.open();
  }

  @AfterContainer
  static void dropDatabase() {
    AgentDatabase.close();
  }

  /** Feature: alembic-migrations, Property 1: DSN configuration consistency. */
  @Property(seed = "1", shrinking = ShrinkingMode.OFF)
  void theVariablesAddressIsTheOneThatIsUsed(@ForAll("dsns") Dsn dsn) {
    try (Dsn.Target target = dsn.create(database())) {
      Ran ran = AGENT.run(Map.of("SA01_DB_DSN", target.text()), "upgrade", "000");
      assertThat(ran.exit()).as(ran.err()).isZero();
      assertThat(ran.err()).doesNotContain("warning");
      assertThat(target.history(AGENT)).containsExactly("000_sessions by " + dsn.user());
    }
  }

  @Provide
  Arbitrary<Dsn> dsns() {
    return Dsn.any();
  }

  /** Feature: alembic-migrations, Property 2: schema fidelity. */
  @Property(seed = "2", shrinking = ShrinkingMode.OFF)
  void theClassesMakeWhatTheInitScriptsMadeInWhicheverOrder(
      @ForAll("orders") List<String> scripts) {
    database().clear();
    SCRIPTS.run(database(), scripts);
    assertThat(schema()).isEqualTo(atHead());
  }

  @Provide
  Arbitrary<List<String>> orders() {
    return Arbitraries.shuffle(SCRIPTS.names());
  }
}
