package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application's own chain, and that of a library that brings tables. */
class ChainTest extends RuntimeTest {
  /** The library: two revisions, with an id that the application has too. */
  private static final TestBuild BILLING =
      TestBuild.of(
          migration("first")
              .inChain("billing")
              .up("steps.sql(\"CREATE TABLE bills (x int PRIMARY KEY)\");")
              .down("steps.sql(\"DROP TABLE bills\");"),
          table("paid", "first").inChain("billing"));

  private static final TestMigration ORDERS =
      migration("orders", "first")
          .dependsOn("billing:first")
          .up("steps.sql(\"CREATE TABLE orders (bill int REFERENCES bills)\");")
          .down("steps.sql(\"DROP TABLE orders\");");

  private Varve application(TestMigration... migrations) {
    return Varve.on(database.dataSource())
        .withClassLoader(TestBuild.of(migrations).loader(BILLING));
  }

  private static List<String> names(List<AppliedRevision> rows) {
    return rows.stream().map(AppliedRevision::name).toList();
  }

  @Test
  void allChainsAreAppliedInAnOrderThatRespectsWhatDependsOnWhat() {
    Varve varve = application(table("first"), ORDERS);
    assertThat(varve.pending())
        .extracting(Revision::name)
        .containsExactly("billing:first", "billing:paid", "first", "orders");
    varve.upgrade();

    assertThat(names(varve.history()))
        .containsExactly("billing:first", "billing:paid", "first", "orders");
    assertThat(names(varve.current())).containsExactly("billing:paid", "orders");
    assertThat(varve.heads()).extracting(Revision::name).containsExactly("billing:paid", "orders");
    assertThat(varve.pending()).isEmpty();
    assertThat(varve.upgrade().isEmpty()).isTrue();
    assertThat(varve.history().get(3).placement().dependsOn()).containsExactly("billing:first");

    varve.downgradeToBase();
    assertThat(tables()).isEmpty();
  }

  @Test
  void oneChainCanBeLookedAtAlone() {
    Varve varve = application(table("first"), ORDERS);
    Varve billing = varve.withChain("billing");
    assertThat(billing.upgrade().revisions(Action.UPGRADED))
        .containsExactly("billing:first", "billing:paid");
    assertThat(billing.pending()).isEmpty();
    assertThat(varve.withChain("").pending())
        .extracting(Revision::name)
        .containsExactly("first", "orders");
    assertThat(billing.heads()).extracting(Revision::name).containsExactly("billing:paid");
    assertThat(names(varve.withChain("").history())).isEmpty();
  }

  @Test
  void whatAChainDependsOnComesWithIt() {
    Varve varve = application(table("first"), ORDERS).withChain("");
    assertThat(varve.upgrade("orders").revisions(Action.UPGRADED))
        .containsExactly("billing:first", "first", "orders");
  }

  @Test
  void goingBackInOneChainLeavesTheOthersButForWhatDependsOnIt() {
    Varve varve = application(table("first"), ORDERS);
    varve.upgrade();
    assertThat(varve.downgrade("billing:first").revisions(Action.DOWNGRADED))
        .containsExactly("billing:paid");
    assertThat(varve.withChain("billing").downgrade("base").revisions(Action.DOWNGRADED))
        .containsExactly("orders", "billing:first");
    assertThat(tables()).containsExactly("first");
  }

  @Test
  void lastOnesOfAChainAreTakenBack() {
    Varve varve = application(table("first"), ORDERS);
    varve.upgrade();
    assertThat(varve.withChain("billing").downgrade(1).revisions(Action.DOWNGRADED))
        .containsExactly("billing:paid");
  }

  @Test
  void addressesNameRevisionsOfChains() {
    Varve varve = application(table("first"), ORDERS);
    varve.upgrade("billing@head");
    assertThat(names(varve.current())).containsExactly("billing:paid");
    assertThat(varve.upgrade("first").revisions(Action.UPGRADED)).containsExactly("first");
    assertThat(varve.withChain("billing").downgrade("-1").revisions(Action.DOWNGRADED))
        .containsExactly("billing:paid");
    assertThat(varve.upgrade("head").revisions(Action.UPGRADED))
        .containsExactly("billing:paid", "orders");
  }

  @Test
  void otherChainsOfTheSameDatabaseAreLeftAlone() {
    application(table("first"), ORDERS).upgrade();
    Varve library = varve(BILLING);
    assertThatThrownBy(library::upgrade)
        .hasMessageStartingWith("VARVE-7012: the revisions first (");
    assertThat(library.withChain("billing").upgrade().isEmpty()).isTrue();
  }

  @Test
  void revisionThatIsDependedOnMustBeThere() {
    assertThatThrownBy(varve(table("first"), ORDERS)::upgrade)
        .hasMessage(
            "VARVE-7003: the migration orders (migrations.M_orders) depends on billing:first, which no"
                + " list of migrations on the class path holds. Add the jar that holds it, or correct"
                + " the dependencies.");
  }

  @Test
  void chainsThatDependOnEachOtherAreACycle() {
    TestBuild build =
        TestBuild.classesOnly(table("a").dependsOn("c:b"), table("b").inChain("c").dependsOn(":a"))
            .withServices();
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessageStartingWith("VARVE-7004: migrations are each other's ancestors: a -> c:b -> a");
  }
}
