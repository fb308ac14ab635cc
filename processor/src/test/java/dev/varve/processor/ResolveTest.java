package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.Varve;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches that are in conflict, and a merge that says which side counts. */
@Tag("any-jdk")
class ResolveTest {
  private static final String MERGE =
      "src/main/java/com/acme/migrations/V20260212T091500_MergeBranches.java";
  private static final String RECORD =
      "src/main/resources/META-INF/varve/20260212T091500_merge_branches.json";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void fork() throws Exception {
    project =
        new TestProject(folder).with(party("@Column(length = 50) String name", "")).committed("a");
    Fork.make(
        project,
        party("@Column(length = 100) String name", "@Column(nullable = true) String onlyB"),
        party("@Column(length = 200) String name", "@Column(nullable = true) String onlyC"),
        party(
            "@Column(length = 300) String name",
            "@Column(nullable = true) String onlyB,\n    @Column(nullable = true) String onlyC"));
  }

  private static String party(String name, String more) {
    String columns = more.isEmpty() ? "" : ",\n    " + more;
    return Fork.party(columns).replace("String name", name);
  }

  private Compiled resolve(String head) {
    return project.commit(
        "merge branches",
        "-Avarve.resolve=" + head,
        "-Avarve.allow=narrow-type:parties.name,rewrite-table:parties.name");
  }

  private Varve varve(TestDatabase database) throws Exception {
    URL[] classes = {project.path("target/classes").toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(classes, Varve.class.getClassLoader());
    return Varve.on(database.dataSource()).withClassLoader(loader);
  }

  @ParameterizedTest
  @ValueSource(strings = {Fork.B, Fork.C})
  void whateverADatabaseHasItArrivesAtWhatTheClassesSay(String counts) throws Exception {
    Compiled compiled = resolve(counts);
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(project.read(RECORD)).contains("\"resolved by\": \"" + counts + "\"");
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    try (TestDatabase empty = PostgresServer.shared().createDatabase();
        TestDatabase left = PostgresServer.shared().createDatabase();
        TestDatabase right = PostgresServer.shared().createDatabase()) {
      varve(left).upgrade(Fork.B);
      left.execute("INSERT INTO parties (id, name, only_b) VALUES (1, 'ann', 'x')");
      String atB = CatalogText.of(left);
      varve(right).upgrade(Fork.C);
      String atC = CatalogText.of(right);
      varve(empty).upgrade();
      varve(left).upgrade();
      varve(right).upgrade();
      assertThat(CatalogText.of(left))
          .contains("character varying(300)")
          .isEqualTo(CatalogText.of(right));
      assertThat(CatalogText.of(empty)).isEqualTo(CatalogText.of(right));
      assertThat(left.column("SELECT only_b FROM parties")).containsExactly("x");
      varve(left).downgrade(Fork.B);
      assertThat(CatalogText.of(left)).isEqualTo(atB);
      varve(right).downgrade(Fork.C);
      assertThat(CatalogText.of(right)).isEqualTo(atC);
      varve(left).upgrade();
      assertThat(CatalogText.of(left)).isEqualTo(CatalogText.of(empty));
    }
  }

  @Test
  void whatFollowsAResolvedMergeIsComparedWithIt() {
    resolve(Fork.B);
    project.clean();
    project.with(project.read("src/main/java/com/acme/Party.java").replace("300", "400"));
    assertThat(project.compile().messages())
        .anyMatch(message -> message.contains("varchar(300) -> varchar(400)"));
    project.clean();
    Compiled squashed = project.compile("-Avarve.squash=..", "-Avarve.now=2026-03-01T00:00:00Z");
    assertThat(squashed.success()).as(squashed.messages().toString()).isTrue();
    assertThat(project.read("src/main/java/com/acme/migrations/V20260301T000000_Squash.java"))
        .contains("varchar(300)", "only_b text", "only_c text")
        .doesNotContain("varchar(100)", "varchar(200)", "ADD COLUMN");
  }

  private static String kinds(String labels) {
    return Fork.party(",\n    Kind kind")
        .replace(") {}", ") {\n  @EnumType enum Kind { %s }\n}".formatted(labels));
  }

  /** What else uses a label stands in expressions: nobody could tell what to leave out with it. */
  @Test
  void labelsOfAnEnumTypeAreNotResolved() throws Exception {
    project = new TestProject(folder.resolve("kinds")).with(kinds("A")).committed("a");
    Fork.make(project, kinds("A, B"), kinds("A, C"), kinds("A, B, C"));
    assertThat(resolve(Fork.B).messages())
        .singleElement()
        .asString()
        .contains("[VARVE-3031] ")
        .endsWith(
            "It cannot be resolved in the merge. Put the branch that nobody else has yet after the"
                + " other, mvn compile -Dvarve.rebase="
                + Fork.C
                + "; or take back one of the two revisions (delete its class and record), and commit"
                + " from the classes what is then missing.");
    assertThat(project.has(MERGE)).isFalse();
  }

  @Test
  void theHeadThatCountsMustBeOne() {
    assertThat(resolve("x").messages())
        .containsExactly(
            "ERROR [VARVE-3033] varve.resolve is \"x\", which is no head of the history: it ends in "
                + Fork.B
                + ", "
                + Fork.C
                + ".");
    assertThat(project.has(MERGE)).isFalse();
  }

  private static String pair(String more) {
    return """
        package com.acme;
        import dev.varve.annotations.*;
        @Table(name = "pairs")
        public record Pair(
            @Id long id,
            @RenamedFrom("second") String first,
            @RenamedFrom("first") String second%s) {}
        """
        .formatted(more);
  }

  /** Whichever branch a database had first, what the other did as well is not done again. */
  @Test
  void aSwapThatBothBranchesMadeHappensOnce() throws Exception {
    String b = ",\n    @Column(nullable = true) String b";
    String c = ",\n    @Column(nullable = true) String c";
    project = new TestProject(folder.resolve("pairs"));
    project.with(pair("").replaceAll("@RenamedFrom.*? ", "")).committed("first");
    Fork.make(project, pair(b), pair(c), pair(b + c));
    project.committed("merge");
    for (String branch : List.of(Fork.B, Fork.C)) {
      try (TestDatabase database = PostgresServer.shared().createDatabase()) {
        varve(database).upgrade("20260212T091500_first");
        database.execute("INSERT INTO pairs VALUES (1, 'was first', 'was second')");
        varve(database).upgrade(branch);
        varve(database).upgrade();
        assertThat(database.rows("SELECT first, second, b, c FROM pairs"))
            .containsExactly(Arrays.asList("was second", "was first", null, null));
        varve(database).downgrade("20260212T091500_first");
        assertThat(database.rows("SELECT * FROM pairs"))
            .containsExactly(List.of("1", "was first", "was second"));
      }
    }
  }
}
