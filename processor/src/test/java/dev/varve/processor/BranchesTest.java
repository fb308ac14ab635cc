package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches, each with a revision of its own, in one source tree. */
@Tag("any-jdk")
class BranchesTest {
  private static final String B = Fork.B;
  private static final String C = Fork.C;
  private static final String HEADS =
      "the history ends in 2 revisions that know nothing of each other: " + B + ", " + C;
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void commitFirst() throws Exception {
    project = new TestProject(folder).with(Fork.party("")).committed("first");
  }

  private void fork(String b, String c, String together) {
    Fork.make(project, b, c, together);
  }

  private void forkThatCommutes() {
    Fork.thatCommutes(project);
  }

  @Test
  void theDraftIsTheMergeOfBranchesThatGoTogether() {
    forkThatCommutes();
    Compiled compiled = project.compile();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE varve: "
                + HEADS
                + ". Branches were brought together, and they go together: the draft is their"
                + " merge. Commit it:  mvn compile -Dvarve.commit=\"merge branches\"");
    assertThat(compiled.success()).isTrue();
    assertThat(project.read(DRAFT))
        .contains("parents = {\n        \"" + B + "\",\n        \"" + C + "\"\n    }")
        .doesNotContain("steps.sql");
  }

  @Test
  void aChangeThatIsPendingIsPartOfTheMerge() {
    forkThatCommutes();
    project.with(
        Fork.party(
            ",\n    @Column(nullable = true) String b,\n    @Column(nullable = true) Integer c,"
                + "\n    @Column(nullable = true) String d"));
    assertThat(project.compile().messages())
        .containsExactly(
            "WARNING Party.java:11 varve: + column parties.d text",
            "NOTE varve: "
                + HEADS
                + ". Branches were brought together, and they go together: the draft is their"
                + " merge with 1 change more. Commit it:  mvn compile -Dvarve.commit=\"merge"
                + " branches\"");
    project.committed("merge branches");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void checkingFailsUntilTheMergeIsCommitted() {
    forkThatCommutes();
    Compiled compiled = project.compile("-Avarve.check");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-3007] "
                + HEADS
                + ". Branches were brought together, and they go together: commit their merge,  mvn"
                + " compile -Dvarve.commit=\"merge branches\"  or put the branch that nobody else"
                + " has yet after the other,  mvn compile -Dvarve.rebase="
                + C);
    project.committed("merge branches");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    assertThat(
            project.read("src/main/resources/META-INF/varve/20260212T091500_merge_branches.json"))
        .contains("\"parents\": [\"" + B + "\", \"" + C + "\"]")
        .contains("{\"name\": \"b\", \"type\": \"text\"}")
        .contains("{\"name\": \"c\", \"type\": \"integer\"}");
  }

  @Test
  void aConflictIsAnErrorAtTheElementThatBothChanged() {
    fork(
        Fork.party(",\n    @Column(nullable = true) String b"),
        Fork.party(",\n    @Column(nullable = true) Integer b"),
        Fork.party(",\n    @Column(nullable = true) Integer b"));
    Map<String, String> sources = project.files("src");
    for (String option : List.of("-Avarve.check", "-Avarve.commit=merge", "-Xlint:none")) {
      Compiled compiled = project.compile(option);
      assertThat(compiled.success()).isFalse();
      assertThat(compiled.messages())
          .containsExactly(
              "ERROR Party.java:9 [VARVE-3031] branches that were brought together do not go"
                  + " together: "
                  + B
                  + " made \"+ column parties.b text\", "
                  + C
                  + " made \"+ column parties.b integer\": in which order they are applied makes a"
                  + " difference. Two ways out: put the branch that nobody else has yet after the"
                  + " other, mvn compile -Dvarve.rebase="
                  + C
                  + "; or resolve it in the merge, which takes it as one of the two has it and goes"
                  + " on from there to what the classes say, mvn compile -Dvarve.resolve="
                  + C
                  + " -Dvarve.commit=\"merge branches\"");
    }
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void whatOneSideDependsOnAndTheOtherChangedIsAConflict() {
    fork(
        Fork.party(",\n    @Index @Column(nullable = true) String b")
            .replace("String name", "@Index String name"),
        Fork.party("").replace("String name", "@Column(name = \"title\") String name"),
        Fork.party(",\n    @Index @Column(nullable = true) String b")
            .replace("String name", "@Index @Column(name = \"title\") String name"));
    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR Party.java:8 [VARVE-3031] ")
        .contains(
            B + " made \"+ index parties.parties_name_idx (name)\", " + C + " made \"~ column");
  }

  private void forkWithTheSameColumn() {
    Fork.make(
        project,
        Fork.party(
            ",\n    @Column(nullable = true) String s,\n    @Column(nullable = true) String b"),
        Fork.party(
            ",\n    @Column(nullable = true) String s,\n    @Column(nullable = true) Integer c"),
        Fork.party(
            ",\n    @Column(nullable = true) String s,\n    @Column(nullable = true) String b,"
                + "\n    @Column(nullable = true) Integer c"));
  }

  @Test
  void theSameChangeOnBothSidesIsKeptOnce() {
    forkWithTheSameColumn();
    assertThat(project.compile().messages())
        .containsExactly(
            "NOTE varve: "
                + HEADS
                + ". Branches were brought together, and they go together though both made some of"
                + " the same changes: the draft is their merge. Commit it:  mvn compile"
                + " -Dvarve.commit=\"merge branches\"");
    project.committed("merge branches");
    String merge = "src/main/java/com/acme/migrations/V20260212T091500_MergeBranches.java";
    assertThat(project.read(merge))
        .contains(
            """
              private static void after1Up(Steps steps) {
                steps.sql(\"""
                    ALTER TABLE parties
                      ADD COLUMN b text\""");
              }
            """,
            """
              @Override
              public void adapt(Adaptations adaptations) {
                adaptations.revision("20260212T091500_b", V20260212T091500_MergeBranches::after1Up, V20260212T091500_MergeBranches::after1Down);
                adaptations.revision("20260212T091500_c", V20260212T091500_MergeBranches::after2Up, V20260212T091500_MergeBranches::after2Down);
              }
            """);
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    assertThat(project.read("target/classes/META-INF/varve/migrations.list"))
        .contains("\tadapts\n");
  }

  @Test
  void theSameChangeInAClassThatWasEditedIsAConflict() {
    forkWithTheSameColumn();
    String edited = "src/main/java/com/acme/migrations/V20260212T091500_C.java";
    project.withFile(edited, project.read(edited).replace("ADD COLUMN s", "ADD  IF NOT EXISTS s"));
    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR [VARVE-3031] branches that were brought together made some of the same changes,"
                + " and the class of 20260212T091500_c, which did, was edited by hand: what is left"
                + " of it after 20260212T091500_b cannot be told. Take back one of the two revisions"
                + " (delete its class and record), and commit from the classes what is then"
                + " missing.");
  }

  @Test
  void aLinearHistoryHasNoMerges() {
    forkThatCommutes();
    String message =
        "ERROR [VARVE-3032] "
            + HEADS
            + ", and the project's history is to be linear (linearHistory of @VarveProject, or"
            + " varve.linear). Put the revisions of the branch that nobody else has yet after the"
            + " other:  mvn compile -Dvarve.rebase="
            + C;
    assertThat(project.compile("-Avarve.linear").messages()).containsExactly(message);
    project.with("@dev.varve.annotations.VarveProject(linearHistory = true)\npackage com.acme;\n");
    assertThat(project.compile().messages()).containsExactly(message);
  }

  @Test
  void noDatabaseIsLookedAtBeforeTheMerge() {
    forkThatCommutes();
    assertThat(project.compile("-Avarve.base=live").messages())
        .contains(
            "WARNING [VARVE-3034] the database is not looked at before the branches are merged.");
  }
}
