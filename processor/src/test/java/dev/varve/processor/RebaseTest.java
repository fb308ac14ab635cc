package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.processor.generate.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The revisions of one branch are put after the other. */
@Tag("any-jdk")
class RebaseTest {
  private static final String CLASS_C = "src/main/java/com/acme/migrations/V20260212T091500_C.java";
  private static final String RECORD_C = "src/main/resources/META-INF/varve/" + Fork.C + ".json";
  private static final String FIRST = "parents = \"20260212T091500_first\"";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void commitFirst() throws Exception {
    project = new TestProject(folder).with(Fork.party("")).committed("first");
  }

  private static String hashless(String source) {
    return source.replaceAll("[0-9a-f]{64}", "hash");
  }

  private void assertLinear() {
    assertThat(project.read(RECORD_C)).contains("\"parents\": [\"" + Fork.B + "\"]");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260212T091500_c", "20260212T091500_"})
  void theClassSaysWhatItFollowsAndStaysAsItIs(String head) {
    Fork.thatCommutes(project);
    String before = project.read(CLASS_C);
    Compiled compiled = project.compile("-Avarve.rebase=" + head);
    if (head.equals(Fork.C)) {
      assertThat(compiled.messages())
          .containsExactly(
              "NOTE varve: put 20260212T091500_c after 20260212T091500_b",
              "NOTE varve: wrote " + CLASS_C,
              "NOTE varve: wrote " + RECORD_C,
              "NOTE varve: what this compile gives is as the sources were before: compile again.");
      assertThat(hashless(project.read(CLASS_C)))
          .isEqualTo(hashless(before.replace(FIRST, "parents = \"" + Fork.B + "\"")));
      assertLinear();
    } else {
      assertThat(compiled.messages())
          .containsExactly(
              "ERROR [VARVE-3033] varve.rebase is \"20260212T091500_\", which is not one head: it"
                  + " ends in 20260212T091500_b, 20260212T091500_c.");
    }
  }

  @Test
  void nothingIsRewrittenWhereTheCompileFails() {
    Fork.thatCommutes(project);
    project.with("package com.acme; class Wrong { int without() {} }");
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.compile("-Avarve.rebase=" + Fork.C);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .last()
        .asString()
        .startsWith("ERROR [VARVE-3024] nothing was rewritten: javac did not generate all classes");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void whatIsWrittenByHandStaysByteForByte() {
    Fork.thatCommutes(project);
    String edited =
        project
            .read(CLASS_C)
            .replace("steps.sql(", "/* größe */ System.out.println();\n    steps . sql(")
            .replace("\n", "\r\n");
    project.withFile(CLASS_C, edited);
    assertThat(project.compile("-Avarve.rebase=" + Fork.C).success()).isTrue();
    assertThat(hashless(project.read(CLASS_C)))
        .isEqualTo(hashless(edited.replace(FIRST, "parents = \"" + Fork.B + "\"")));
    assertLinear();
  }

  @Test
  void theSameChangeIsLeftOut() {
    Fork.make(
        project,
        Fork.party(",\n    @Column(nullable = true) String b"),
        Fork.party(
            ",\n    @Column(nullable = true) String b,\n    @Column(nullable = true) Integer c"),
        Fork.party(
            ",\n    @Column(nullable = true) String b,\n    @Column(nullable = true) Integer c"));
    assertThat(project.read(CLASS_C)).contains("ADD COLUMN b");
    assertThat(project.compile("-Avarve.rebase=" + Fork.C).success()).isTrue();
    assertThat(project.read(CLASS_C)).contains("ADD COLUMN c").doesNotContain("COLUMN b");
    assertLinear();
  }

  /** The way down has to lead back to what the other branch made of it. */
  @Test
  void aBodyIsGeneratedAgainWhereItIsOtherWork() {
    Fork.make(project, withDefault("'b'"), withDefault("'c'"), withDefault("'c'"));
    assertThat(project.compile().success()).isFalse();
    assertThat(project.read(CLASS_C)).contains("DROP DEFAULT");
    assertThat(project.compile("-Avarve.rebase=" + Fork.C).messages()).hasSize(4);
    assertThat(project.read(CLASS_C))
        .contains("SET DEFAULT 'c'")
        .contains("SET DEFAULT 'b'")
        .doesNotContain("DROP DEFAULT");
    assertLinear();
  }

  private static String withDefault(String value) {
    String column = "@Column(defaultValue = \"" + value + "\") String name";
    return Fork.party("").replace("String name", column);
  }

  @Test
  void anEditedBodyWithOtherWorkToDoIsRefused() {
    String both = Fork.party(",\n    @Column(nullable = true) String b");
    Fork.make(project, both, both, both);
    project.withFile(
        CLASS_C, project.read(CLASS_C).replace("ADD COLUMN b", "ADD  IF NOT EXISTS b"));
    assertRefused(
        "its class was edited by hand, and after 20260212T091500_b it would have other work to do"
            + " than it was written for");
  }

  @Test
  void aChangeThatCannotBeMadeThereIsRefused() {
    Fork.make(
        project,
        Fork.party(",\n    @Column(nullable = true) String b"),
        Fork.party(",\n    @Column(nullable = true) Integer b"),
        Fork.party(",\n    @Column(nullable = true) Integer b"));
    assertRefused(
        "20260212T091500_c made \"+ column parties.b integer\", and table parties already has"
            + " a column \"b\"");
  }

  @Test
  void whatTheOtherBranchRemovedCannotBeBuiltUpon() {
    Fork.make(
        project,
        Fork.party("").replace(",\n    String name", ""),
        Fork.party("").replace("String name", "@Index String name"),
        Fork.party("").replace(",\n    String name", ""));
    assertRefused(
        "20260212T091500_c made \"+ index parties.parties_name_idx (name)\", and 20260212T091500_b"
            + " has removed that");
  }

  private void assertRefused(String because) {
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.compile("-Avarve.rebase=" + Fork.C);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-3033] 20260212T091500_c cannot be put after 20260212T091500_b: "
                + because
                + ". Or delete the class and the record of 20260212T091500_c, if nobody else has"
                + " them yet, and commit again from the classes. Nothing was written.");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void aHeadIsAskedForThatThereIs() {
    assertThat(project.compile("-Avarve.rebase=20260212T091500_first").messages())
        .containsExactly(
            "ERROR [VARVE-3033] the history ends in 20260212T091500_first alone: there is nothing"
                + " to put it after.");
    Fork.thatCommutes(project);
    assertThat(project.compile("-Avarve.rebase=x").messages())
        .containsExactly(
            "ERROR [VARVE-3033] varve.rebase is \"x\", which is no head of the history: it ends in"
                + " 20260212T091500_b, 20260212T091500_c.");
    assertThat(project.compile("-Avarve.rebase=").messages())
        .containsExactly(
            "ERROR [VARVE-3001] varve.rebase is \"\"; expected the id of a head of the history, or"
                + " its beginning.");
    assertThat(project.compile("-Avarve.rebase=x", "-Avarve.check").messages())
        .containsExactly(
            "ERROR [VARVE-3002] varve.rebase and varve.check are both given: a compile does one of"
                + " the two. Rebase first, then compile again.");
  }

  @Test
  void aClassThatIsNotCompiledCannotBeRewritten() {
    Fork.thatCommutes(project);
    project.compile();
    Compiled compiled =
        project
            .run()
            .only("src/main/java/com/acme/Party.java")
            .options("-Avarve.rebase=" + Fork.C)
            .compile();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith(
            "ERROR [VARVE-3033] 20260212T091500_c cannot be put after 20260212T091500_b: its class"
                + " com.acme.migrations.V20260212T091500_C is not being compiled. Compile all"
                + " sources. ");
  }

  /** Each renaming fails once: whichever it is, all files are then as they were. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void allFilesAreRewrittenOrNone(int failing) {
    Fork.thatCommutes(project);
    Map<String, String> sources = project.files("src");
    Compiled compiled =
        project.run().disk(new FailingDisk(failing)).options("-Avarve.rebase=" + Fork.C).compile();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-3017] cannot write ")
        .endsWith(
            ": no room. Nothing was changed, and the sources are as they were. Try again when the"
                + " file can be written.");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  /** A disk of which one writing or renaming fails. */
  private static final class FailingDisk implements Disk {
    private int left;

    private FailingDisk(int failing) {
      this.left = failing;
    }

    private void count() throws IOException {
      if (--left == 0) {
        throw new IOException("no room");
      }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      REAL.createFolder(folder);
    }

    @Override
    public void writeNew(Path file, byte[] content) throws IOException {
      count();
      REAL.writeNew(file, content);
    }

    @Override
    public void rename(Path file, Path newName) throws IOException {
      count();
      REAL.rename(file, newName);
    }

    @Override
    public void delete(Path file) throws IOException {
      REAL.delete(file);
    }
  }
}
