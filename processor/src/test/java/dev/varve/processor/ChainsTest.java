package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application, and a library that brings a table and a history of its own. */
class ChainsTest {
  private static final String BILL =
      """
      package com.lib;
      @dev.varve.annotations.VarveProject(chain = "billing")
      @dev.varve.annotations.Table
      public record Bill(@dev.varve.annotations.Id long id) {}
      """;
  private static final String ORDER =
      """
      package com.acme;
      import dev.varve.annotations.*;
      @Table(name = "orders")
      public record Order(
          @Id long id, @ForeignKey(com.lib.Bill.class) long bill) {}
      """;

  @TempDir private Path folder;
  private TestProject library;
  private TestProject application;

  @BeforeEach
  void makeProjects() throws Exception {
    library = new TestProject(folder.resolve("library")).with(BILL);
    application = new TestProject(folder.resolve("application"));
  }

  private String[] withLibrary(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-cp");
    all.add(
        application.path("target/classes")
            + ":"
            + library.path("target/classes")
            + ":"
            + System.getProperty("java.class.path"));
    return all.toArray(String[]::new);
  }

  private static List<Entry> entries(TestProject project) {
    String text = project.read("target/classes/META-INF/varve/migrations.list");
    return MigrationList.parse(text, "list").entries();
  }

  @Test
  void chainAndLabelStandInTheClassTheRecordAndTheList() {
    library.committed("bills", "-Avarve.label=start");
    String id = "20260212T091500_bills";
    assertThat(library.read("src/main/java/com/lib/migrations/V20260212T091500_Bills.java"))
        .contains("    chain = \"billing\",\n    labels = \"start\")");
    assertThat(library.read("src/main/resources/META-INF/varve/" + id + ".json"))
        .contains("\"chain\": \"billing\"")
        .contains("\"labels\": [\"start\"]");
    assertThat(entries(library))
        .extracting(Entry::placement)
        .containsExactly(new Placement("billing", List.of(), List.of(), List.of("start")));
    library.clean();
    assertThat(library.compile().messages()).isEmpty();
    assertThat(entries(library)).extracting(Entry::name).containsExactly("billing:" + id);
  }

  @Test
  void twoModulesWithoutAChainAreToldApartBeforeTheSecondIsCommitted() {
    library.with(BILL.replace("@dev.varve.annotations.VarveProject(chain = \"billing\")\n", ""));
    library.committed("bills");
    application.with(ORDER);
    String shared =
        "the revisions of this module belong to the chain without a name, and so does"
            + " 20260212T091500_bills of "
            + library.path("target/classes")
            + "/: an application with both modules has two heads that do not belong together. Give"
            + " this module a chain of its own, @VarveProject(chain = \"...\").";
    assertThat(application.compile(withLibrary()).messages())
        .contains("WARNING Order.java:4 [VARVE-3053] " + shared);
    Compiled commit = application.commit("orders", withLibrary());
    assertThat(commit.success()).isFalse();
    assertThat(commit.messages()).containsExactly("ERROR Order.java:4 [VARVE-3052] " + shared);
    assertThat(application.files("src/main/resources")).isEmpty();

    application.with(ORDER.replace("@Table", "@VarveProject(chain = \"orders\")\n@Table"));
    assertThat(application.commit("orders", withLibrary()).success()).isTrue();
    assertThat(application.compile(withLibrary()).messages()).isEmpty();
  }

  @Test
  void theChainIsAskedForAtTheSettingsAndAfterRevisionsThatStand() {
    application.with(ORDER.replace("@ForeignKey(com.lib.Bill.class) ", ""));
    application.with("@dev.varve.annotations.VarveProject\npackage com.acme;").committed("orders");
    application.without("target/classes/META-INF/varve/migrations.list");
    library.with(BILL.replace("chain = \"billing\"", "")).committed("bills");
    assertThat(application.compile(withLibrary()).messages())
        .singleElement()
        .asString()
        .startsWith("WARNING package-info.java:2 [VARVE-3053] ")
        .endsWith(
            " Before that, delete the class and the record of each revision of this module that was"
                + " never applied anywhere.");
  }

  /** As where a tool packs a module and then compiles it once more. */
  @Test
  void aModulesOwnJarIsNoOtherModule() {
    library.with(BILL.replace("chain = \"billing\"", "")).committed("bills");
    application.with(BILL.replace("chain = \"billing\"", ""));
    library.files("src/main/resources").forEach((name, text) -> application.withFile(name, text));
    library.files("src/main/java").forEach((name, text) -> application.withFile(name, text));
    assertThat(application.compile(withLibrary()).messages()).isEmpty();
  }

  @Test
  void foreignKeyToATableOfAnotherChainDependsOnThatChainsHead() {
    library.committed("bills");
    application.with(ORDER).committed("orders", withLibrary());
    Entry orders = entries(application).get(0);
    assertThat(orders.placement().chain()).isEmpty();
    assertThat(orders.placement().dependsOn()).containsExactly("billing:20260212T091500_bills");
    assertThat(application.read("src/main/resources/META-INF/varve/20260212T091500_orders.json"))
        .contains("\"depends on\": [\"billing:20260212T091500_bills\"]")
        .doesNotContain("\"table\": \"bill\"");
    assertThat(application.compile(withLibrary()).messages()).isEmpty();
  }

  @Test
  void laterChangeOfTheTableDependsOnNothingMore() {
    library.committed("bills");
    application.with(ORDER).committed("orders", withLibrary());
    application
        .with(ORDER.replace("long bill", "long bill, @Column(nullable = true) String note"))
        .committed("note", withLibrary("-Avarve.now=2026-02-12T09:15:01Z"));
    assertThat(entries(application).get(1).placement()).isEqualTo(Placement.NONE);
  }

  @Test
  void draftDependsOnItToo() {
    library.committed("bills");
    assertThat(application.with(ORDER).compile(withLibrary()).success()).isTrue();
    assertThat(entries(application).get(0).placement().dependsOn())
        .containsExactly("billing:20260212T091500_bills");
  }

  @Test
  void libraryWithoutAHistoryIsNothingToDependOn() {
    library.run().options("-proc:none").compile();
    application.with(ORDER).committed("orders", withLibrary());
    assertThat(entries(application).get(0).placement()).isEqualTo(Placement.NONE);
  }

  @Test
  void chainOfAHistoryStays() {
    library.committed("bills");
    library.with(BILL.replace("billing", "paying").replace("long id", "long id, int no"));
    Compiled compiled = library.compile();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "ERROR [VARVE-3051] the project's revisions belong to the chain \"billing\", and the"
                + " settings now say \"paying\". A history keeps its chain, since databases know it"
                + " by it. Write @VarveProject(chain = \"billing\").");
  }

  @Test
  void labelMustBeAName() {
    assertThat(library.commit("bills", "-Avarve.label=a b").messages())
        .containsExactly(
            "ERROR [VARVE-3001] varve.label is \"a b\"; expected up to 120 ASCII letters, digits,"
                + " '_', '-' and '.'.");
  }
}
