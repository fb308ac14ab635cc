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
                + " settings now say \"paying\". A history keeps its chain, since databases know it by"
                + " it. Write @VarveProject(chain = \"billing\").");
  }

  @Test
  void labelMustBeAName() {
    assertThat(library.commit("bills", "-Avarve.label=a b").messages())
        .containsExactly(
            "ERROR [VARVE-3001] varve.label is \"a b\"; expected up to 120 ASCII letters, digits, '_',"
                + " '-' and '.'.");
  }
}
