package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options: processor options, else system properties; each mistake has its text. */
class OptionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varve.check=maybe | [VARVE-3001] varve.check is \"maybe\"; expected \"true\" or"
            + " \"false\".",
        "varve.empty=1 | [VARVE-3001] varve.empty is \"1\"; expected \"true\" or \"false\".",
        "varve.ids=random | [VARVE-3001] varve.ids is \"random\"; expected \"timestamp\" or"
            + " \"sequential\".",
        "varve.id=a/b | [VARVE-3001] varve.id is \"a/b\"; expected up to 120 ASCII letters, digits,"
            + " '_', '-' and '.', and not \"draft\".",
        "varve.now=today | [VARVE-3001] varve.now is \"today\"; expected a time in UTC such as"
            + " 2026-02-12T09:15:00Z.",
        "varve.sources=/no/such | [VARVE-3001] varve.sources is \"/no/such\"; expected a folder"
            + " that exists.",
        "varve.resources= | [VARVE-3001] varve.resources is \"\"; expected a folder that exists.",
        "varve.package=a.1b | [VARVE-3001] varve.package is \"a.1b\"; expected the name of a Java"
            + " package.",
        "varve.allow=drop-colum:a.b | [VARVE-3011] varve.allow names the hazard \"drop-colum\","
            + " which does not exist; did you mean \"drop-column\"?",
        "varve.allow=drop-table | [VARVE-3001] varve.allow is \"drop-table\"; expected a hazard and"
            + " its object, drop-column:parties.tax_id.",
      })
  void saysWhatAnOptionCanBe(String option, String message) throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    Map<String, String> before = project.files("");
    Compiled compiled = project.compile("-A" + option);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR " + message);
    assertThat(project.files("")).isEqualTo(before);
  }

  /** A build hands a property on to the compiler, and Maven has none of that name. */
  @Test
  void anOptionThatIsItsOwnPlaceholderIsNotGiven() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY).committed("first");
    assertThat(project.compile("-Avarve.commit=${varve.commit}").messages()).isEmpty();
    assertThat(project.compile("-Avarve.check=${varve.check}").messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-Avarve.commit=", "-Avarve.commit", "'-Avarve.commit= \t '"})
  void asksForAMessage(String option) throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    assertThat(project.compile(option).messages())
        .containsExactly(
            "ERROR [VARVE-3003] varve.commit has no message. Say in a few words what the migration"
                + " does: -Dvarve.commit=\"add work title\"");
  }

  @Test
  void refusesToCommitAndCheckAtOnce() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    assertThat(project.compile("-Avarve.commit=x", "-Avarve.check").messages())
        .containsExactly(
            "ERROR [VARVE-3002] varve.commit and varve.check are both given: a compile either"
                + " commits a change or fails because of it. Leave one of them out.");
  }

  @Test
  void saysNothingOfOptionsWhereThereIsNothingOfVarve() throws Exception {
    TestProject project = new TestProject(folder).with("package com.acme; class Plain {}");
    assertThat(project.compile("-Avarve.commit=", "-Avarve.check").messages()).isEmpty();
    assertThat(project.files("target").keySet())
        .containsExactly("target/classes/com/acme/Plain.class");
  }

  @Test
  void leavesTestsAloneWhoseBuildHasTheOptionsToo() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY).committed("first");
    project.with(PARTY.replace("String name", "int name"));
    project.withFile(
        "src/test/java/com/acme/PartyTest.java", "package com.acme; class PartyTest {}");
    Compiled compiled =
        project
            .run()
            .only("src/test/java/com/acme/PartyTest.java")
            .options("-Avarve.sources=" + project.path("src/main/java"), "-Avarve.check")
            .options("-d", Files.createDirectories(project.path("target/test-classes")).toString())
            .compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(project.files("target/test-classes")).hasSize(1);
  }

  @Test
  void takesASystemPropertyWhereNoOptionIsGiven() {
    Properties properties = new Properties();
    properties.setProperty("varve.commit", " add  it ");
    properties.setProperty("varve.ids", "sequential");
    Options options = Options.read(new OptionValues(Map.of("varve.ids", "timestamp"), properties));
    assertThat(options.mode()).isEqualTo(Mode.COMMIT);
    assertThat(options.message()).isEqualTo("add  it");
    assertThat(options.sequentialIds()).isFalse();
  }

  @Test
  void takesTheFoldersThatAreGiven() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY).withFile("db/java/keep", "");
    project.withFile("db/records/keep", "");
    project.committed(
        "first",
        "-Avarve.sources=" + project.path("db/java"),
        "-Avarve.resources=" + project.path("db/records"));
    assertThat(project.files("db").keySet())
        .containsExactly(
            "db/java/com/acme/migrations/V20260212T091500_First.java",
            "db/java/keep",
            "db/records/META-INF/varve/20260212T091500_first.json",
            "db/records/keep");
  }
}
