package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commit mode: the migration is written into the sources, and into this very compile. */
class CommitTest {
  private static final String CREATED = "\"created\": \"2026-02-12T09:15:00Z\"";

  private static final String CLASS =
      "src/main/java/com/acme/migrations/V20260212T091500_CreateParties.java";
  private static final String RECORD =
      "src/main/resources/META-INF/varve/20260212T091500_create_parties.json";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @Test
  void writesClassAndRecordAndSaysSo() {
    Compiled compiled = project.commit("create parties");
    assertThat(compiled.messages())
        .containsExactly("NOTE varve: wrote " + CLASS, "NOTE varve: wrote " + RECORD);
    assertThat(compiled.success()).isTrue();
    assertThat(project.files("src/main").keySet())
        .containsExactly("src/main/java/com/acme/Party.java", CLASS, RECORD);
    assertThat(project.read(CLASS)).contains("/**\n * Create parties.\n");
  }

  @Test
  void compilesAndPackagesWhatItWrites() {
    project.committed("create parties");
    String name = "com/acme/migrations/V20260212T091500_CreateParties";
    assertThat(project.has("target/classes/" + name + ".class")).isTrue();
    assertThat(project.read("target/generated-sources/a/" + name + ".java"))
        .isEqualTo(project.read(CLASS));
    assertThat(project.read("target/classes/META-INF/varve/20260212T091500_create_parties.json"))
        .isEqualTo(project.read(RECORD));
  }

  @Test
  void leavesNothingForTheNextCompile() {
    project.committed("create parties");
    Map<String, String> target = project.files("target/classes");
    assertThat(project.compile().messages()).isEmpty();
    assertThat(project.files("target/classes")).isEqualTo(target);
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void saysSoWhereThereIsNothingToCommit() {
    project.committed("create parties");
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.commit("again");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE varve: nothing to commit: every change is in a migration. For a migration to fill"
                + " in by hand add varve.empty=true.");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void writesAnEmptyMigrationWhereItIsAskedTo() {
    project.committed("create parties");
    project.committed("seed rows", "-Avarve.empty=true");
    assertThat(project.read("src/main/java/com/acme/migrations/V20260212T091500_SeedRows.java"))
        .contains("parents = \"20260212T091500_create_parties\"")
        .contains("  public void up(Steps steps) {\n  }\n");
  }

  @Test
  void keepsAnEditedBody() {
    project.committed("create parties");
    String edited = project.read(CLASS).replace("CREATE TABLE", "CREATE  TABLE");
    project.withFile(CLASS, edited);
    project.with(PARTY.replace("String name", "String title"));
    project.compile();
    project.committed(
        "again", "-Avarve.allow=drop-column:parties.name,required-column:parties.title");
    assertThat(project.read(CLASS)).isEqualTo(edited);
  }

  @Test
  void refusesAHazardThatNobodyAcknowledged() {
    project.committed("create parties");
    project.with(PARTY.replace(",\n    String name", ""));
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.commit("drop name");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR Party.java:6 [VARVE-3010] drop-column:parties.name: ")
        .endsWith("or commit with -Dvarve.allow=drop-column:parties.name.");
    assertThat(project.files("src")).isEqualTo(sources);
    assertThat(project.commit("drop name", "-Avarve.allow=drop-column:parties.name").success())
        .isTrue();
  }

  @Test
  void saysAtTheCommitWhatTheWayBackCannotDo() {
    project.committed("create parties");
    project.with(PARTY.replace(",\n    String name", ""));
    Compiled compiled = project.commit("drop name", "-Avarve.allow=drop-column:parties.name");
    assertThat(compiled.messages())
        .contains(
            "NOTE Party.java:6 [VARVE-3021] taking this back: Column parties.name takes no NULL and"
                + " has no default, so that there is no value for it in rows: if the table has any,"
                + " the downgrade is refused before its first step. To give the rows a value, add"
                + " -D'varve.fill=parties.name=<expression>'.");
    assertThat(project.read("src/main/java/com/acme/migrations/V20260212T091500_DropName.java"))
        .contains("    // Column parties.name takes no NULL and has no default, so that")
        .contains("IF EXISTS (SELECT FROM parties) THEN");
  }

  @Test
  void givesRowsAValueOnTheWayBack() {
    project.committed("create parties");
    project.with(PARTY.replace(",\n    String name", ""));
    String allow = "-Avarve.allow=drop-column:parties.name";
    Compiled compiled = project.commit("drop name", allow, "-Avarve.fill=parties.name='a;b=c'");
    assertThat(compiled.messages())
        .contains(
            "NOTE Party.java:6 [VARVE-3021] taking this back: Column parties.name comes back with"
                + " 'a;b=c' in each row; its values do not.");
    assertThat(project.read("src/main/java/com/acme/migrations/V20260212T091500_DropName.java"))
        .contains("DEFAULT 'a;b=c'")
        .contains("ALTER COLUMN name DROP DEFAULT");
  }

  @Test
  void refusesAValueForAColumnThatNeedsNone() {
    project.committed("create parties");
    project.with(PARTY.replace(",\n    String name", ""));
    String allow = "-Avarve.allow=drop-column:parties.name";
    assertThat(project.commit("drop name", allow, "-Avarve.fill=parties.nam=''").messages())
        .containsExactly(
            "ERROR [VARVE-3001] varve.fill names the column parties.nam, which this change neither"
                + " adds nor drops; did you mean \"parties.name\"?");
  }

  @Test
  void saysAtTheCommitWhatIsNotRefused() {
    project.committed("create parties");
    project.with(PARTY.replace("    String name", "    @dev.varve.annotations.Unique String name"));
    assertThat(project.commit("unique name").messages())
        .element(0)
        .asString()
        .startsWith("NOTE Party.java:8 [VARVE-3009] existing-rows:parties.");
  }

  @Test
  void quotesWhatIsToBeTypedAsAShellNeedsIt() {
    String strange =
        PARTY.replace(
            "    String name",
            "    @dev.varve.annotations.Column(name = \"Full, Name's\") String name");
    project.with(strange).committed("create parties");
    project.with(PARTY.replace(",\n    String name", ""));
    assertThat(project.commit("drop").messages())
        .singleElement()
        .asString()
        .endsWith("or commit with -D'varve.allow=drop-column:parties.Full\\, Name'\\''s'.");
    assertThat(project.commit("drop", "-Avarve.allow=drop-column:parties.Full\\, Name's").success())
        .isTrue();
  }

  @Test
  void commitsTheDropOfTheLastTableOnceItIsAllowed() {
    project.committed("create parties");
    project.without("src/main/java/com/acme/Party.java");
    project.without("target/classes/com/acme/Party.class");
    assertThat(project.commit("drop parties").messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-3010] drop-table:parties: ")
        .endsWith(" If that is safe here, commit with -Dvarve.allow=drop-table:parties.");
    assertThat(project.commit("drop parties", "-Avarve.allow=drop-table:parties").success())
        .isTrue();
    assertThat(project.read("src/main/java/com/acme/migrations/V20260212T091500_DropParties.java"))
        .contains("// Table parties comes back without its rows.");
    project.clean();
    assertThat(project.compile("-Avarve.check=true").messages()).isEmpty();
  }

  @Test
  void numbersRevisionsWhereTheProjectSaysSo() {
    project.with(
        """
        @VarveProject(ids = VarveProject.Ids.SEQUENTIAL, migrationsPackage = "com.acme.db")
        package com.acme;

        import dev.varve.annotations.VarveProject;
        """);
    project.committed("first");
    project.with(PARTY.replace("String name", "String name, Integer age"));
    project.committed("second", "-Avarve.allow=required-column:parties.age");
    assertThat(project.files("src/main/java/com/acme/db").keySet())
        .containsExactly(
            "src/main/java/com/acme/db/V0001_First.java",
            "src/main/java/com/acme/db/V0002_Second.java");
  }

  @Test
  void takesTheOptionsOverTheProjectsSettings() {
    project.committed("first", "-Avarve.ids=sequential", "-Avarve.package=a.b");
    assertThat(project.has("src/main/java/a/b/V0001_First.java")).isTrue();
  }

  /** Maven copies the resources, and then deletes what the last compile made. */
  @Test
  void theNextCompileRestoresTheRecordThatMavenDeletes() {
    project.committed("create parties");
    String copy = RECORD.replace("src/main/resources", "target/classes");
    String record = project.read(copy);
    project.without(copy);
    assertThat(project.compile().messages()).isEmpty();
    assertThat(project.read(copy)).isEqualTo(record);
    project.without(copy).without("pom.xml").withFile("build.gradle", "");
    assertThat(project.compile().messages()).isEmpty();
    assertThat(project.has(copy)).isFalse();
  }

  @Test
  void recordsTheTimeThatTheIdDoesNotSay() {
    project.committed("first", "-Avarve.id=001_first");
    project.with(PARTY.replace("String name", "String name, boolean old"));
    String allow = "-Avarve.allow=required-column:parties.old";
    project.committed("second", "-Avarve.ids=sequential", allow);
    String folder = "src/main/resources/META-INF/varve/";
    assertThat(project.read(folder + "001_first.json")).contains(CREATED);
    assertThat(project.read(folder + "002_second.json")).contains(CREATED);
    project.with(PARTY.replace("String name", "String name, boolean old, boolean gone"));
    project.committed("third", allow.replace("old", "gone"));
    assertThat(project.read(folder + "20260212T091500_third.json")).doesNotContain("created");
  }

  @Test
  void takesAGivenId() {
    project.committed("first", "-Avarve.id=release-1.0");
    assertThat(project.has("src/main/java/com/acme/migrations/Vrelease10.java")).isTrue();
    project.with(PARTY.replace("String name", "String name, Integer age"));
    assertThat(
            project
                .commit("b", "-Avarve.id=RELEASE-1.0", "-Avarve.allow=required-column:parties.age")
                .messages())
        .containsExactly(
            "ERROR [VARVE-3004] there already is a revision RELEASE-1.0. Give another varve.id, or"
                + " none.");
  }

  @Test
  void takesTheNextSecondForTheSameMessage() {
    project.committed("same");
    project.with(PARTY.replace("String name", "String name, boolean old"));
    project.committed("same", "-Avarve.allow=required-column:parties.old");
    assertThat(project.files("src/main/resources/META-INF/varve").keySet())
        .containsExactly(
            "src/main/resources/META-INF/varve/20260212T091500_same.json",
            "src/main/resources/META-INF/varve/20260212T091501_same.json");
  }

  @Test
  void overwritesNoFile() {
    project.withFile(
        CLASS, "package com.acme.migrations; public class V20260212T091500_CreateParties {}");
    Compiled compiled = project.commit("create parties");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-3016] ")
        .contains("V20260212T091500_CreateParties")
        .contains(" exists already and is not overwritten; nothing was committed.");
    assertThat(project.has(RECORD)).isFalse();
  }

  @Test
  void writesNothingWhereAnotherProcessorFails() {
    Map<String, String> sources = project.files("src");
    Compiled compiled =
        project
            .run()
            .options("-Avarve.commit=create parties", TestProject.NOW)
            .beside(new FailingProcessor())
            .compile();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR the other one failed");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void writesNothingWhereAColumnsTypeDoesNotExist() {
    project.with(PARTY.replace("String name", "Missing name"));
    Map<String, String> sources = project.files("src");
    List<String> messages = project.commit("create parties").messages();
    assertThat(messages).singleElement().asString().contains("cannot find symbol");
    assertThat(project.files("src")).isEqualTo(sources);
    assertThat(project.files("target")).isEmpty();
  }

  @SupportedAnnotationTypes("*")
  private static final class FailingProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        processingEnv.getMessager().printMessage(Kind.ERROR, "the other one failed");
      }
      return false;
    }
  }
}
