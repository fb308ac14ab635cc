package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.TestProject.Compiled;
import dev.varve.processor.generate.CompiledMigration;
import dev.varve.processor.generate.Disk;
import dev.varve.processor.generate.RecordedSteps;
import dev.varve.runtime.SchemaMigration;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write, and what their disks do, ends in a correct migration or in a clear message. */
class HostileInputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "say \"it's\" | say_it_s | V20260212T091500_SayItS",
        "*/ class X {} /* | class_x | V20260212T091500_ClassX",
        "\\u002a/ static | u002a_static | V20260212T091500_U002aStatic",
        "../../../etc/passwd | etc_passwd | V20260212T091500_EtcPasswd",
        "C:\\temp\\x | c_temp_x | V20260212T091500_CTempX",
        "добавить таблицу | revision | V20260212T091500_Revision",
        "世界 | revision | V20260212T091500_Revision",
        "$(rm -rf ~) `x` %s ${y} | rm_rf_x_s_y | V20260212T091500_RmRfXSY",
        "@Deprecated <pre> &lt; {@link X} | deprecated_pre_lt_link_x"
            + " | V20260212T091500_DeprecatedPreLtLinkX"
      })
  void commitsAnyMessage(String message, String slug, String className) throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    project.committed(message);
    assertThat(project.files("src/main").keySet())
        .contains(
            "src/main/java/com/acme/migrations/" + className + ".java",
            "src/main/resources/META-INF/varve/20260212T091500_" + slug + ".json");
    assertThat(project.files("src/main")).hasSize(3);
    Revision revision = History.load(project.path("src/main/resources")).head();
    assertThat(revision).isNotNull().extracting(Revision::message).isEqualTo(message);
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void commitsAVeryLongMessage() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    project.committed("many words ".repeat(2_000));
    assertThat(project.files("src/main/resources").keySet())
        .containsExactly(
            "src/main/resources/META-INF/varve/20260212T091500_many_words_many_words_many_words_many"
                + "_words_many.json");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void commitsAMessageOfSeveralLinesAsOne() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    project.committed("two\r\nlines \ud800\u0007");
    Revision revision = History.load(project.path("src/main/resources")).head();
    assertThat(revision).isNotNull().extracting(Revision::message).isEqualTo("two  lines \ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it''s \"quoted\"",
        "\"\"\"",
        "back\\slash \\n \\u0041",
        "$$ $body$ $L",
        "line\nends\r\nof all\rkinds ",
        "\ttab",
        "*/ -- /*",
        "\u2028 \u3000 \ud83d\ude00"
      })
  void keepsAnyDefaultAndComment(String text) throws Exception {
    String column = "@Column(defaultValue = DEFAULT, comment = COMMENT) String name";
    TestProject project =
        new TestProject(folder)
            .with(
                PARTY.replace(
                    "String name",
                    column
                        .replace("DEFAULT", javaLiteral("'" + text + "'"))
                        .replace("COMMENT", javaLiteral(text))));
    project.committed("hostile");
    String name = "com.acme.migrations.V20260212T091500_Hostile";
    List<String> up =
        CompiledMigration.of(
                name, project.read("src/main/java/" + name.replace('.', '/') + ".java"))
            .up()
            .stream()
            .map(dev.varve.runtime.Step::text)
            .toList();
    assertThat(String.join("\n", up)).contains("'" + text + "'");
    project.clean();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "UTF-8"})
  void keepsTextInAnyEncodingOfTheSources(String encoding) throws Exception {
    TestProject project =
        new TestProject(folder)
            .with(
                PARTY.replace("String name", "@Column(comment = \"\\u00e9\\u4e16\") String name"));
    project.run().encoding(encoding).options("-Avarve.commit=été 世", TestProject.NOW).compile();
    project.clean();
    Compiled compiled = project.run().encoding(encoding).options("-Avarve.check").compile();
    assertThat(compiled.messages()).isEmpty();
    String name = "com.acme.migrations.V20260212T091500_Ete";
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {project.path("target/classes").toUri().toURL()})) {
      RecordedSteps steps = new RecordedSteps();
      ((SchemaMigration) loader.loadClass(name).getDeclaredConstructor().newInstance()).up(steps);
      assertThat(steps.steps().toString()).contains("'\u00e9\u4e16'");
    }
  }

  @Test
  void saysSoWhereTheSourcesCannotBeWritten() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    project.withFile("src/main/java/com/acme/migrations", "in the way");
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.commit("first");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-3017] cannot write ")
        .contains("src/main/java/com/acme/migrations/V20260212T091500_First.java: ")
        .endsWith("the sources are as they were. Commit again when the folder can be written.");
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void leavesTheSourcesAsTheyWereWhereverTheDiskIsFull() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    int operation = 0;
    Compiled compiled;
    do {
      List<String> before = paths(project);
      compiled =
          project
              .run()
              .disk(new FullDisk(operation++))
              .options("-Avarve.commit=first", TestProject.NOW)
              .compile();
      if (!compiled.success()) {
        assertThat(compiled.messages())
            .singleElement()
            .asString()
            .startsWith("ERROR [VARVE-3017] cannot write ")
            .contains(": No space left on device. Nothing was committed");
        assertThat(paths(project)).isEqualTo(before);
        assertThat(project.files("target/classes").keySet())
            .noneMatch(path -> path.endsWith(".json"));
      }
    } while (!compiled.success());
    // The folders of class and record, the two files, and the two renames.
    assertThat(operation).isEqualTo(1 + 4 + 2 + 2);
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Avarve.check", "-Avarve.commit=x", "-Xlint:none"})
  void namesARecordThatWasEdited(String option) throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    project.committed("first");
    String record = "src/main/resources/META-INF/varve/20260212T091500_first.json";
    project.withFile(record, project.read(record).replace("parties", "partiez"));
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.compile(option);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-2003] ")
        .contains("20260212T091500_first.json");
    assertThat(project.files("src")).isEqualTo(sources);
    project.withFile(record, project.read(record).substring(0, 100));
    assertThat(project.compile(option).messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-2002] ")
        .contains("20260212T091500_first.json");
  }

  private static List<String> paths(TestProject project) throws IOException {
    try (var paths = Files.walk(project.path("src"))) {
      return paths.map(Path::toString).sorted().toList();
    }
  }

  private static String javaLiteral(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      // Java reads a line end that is written with a u as a line end of the source.
      literal.append(String.format(character < 0x80 ? "\\%03o" : "\\u%04x", (int) character));
    }
    return literal.append('"').toString();
  }

  /** A disk that is full from the n-th operation on. */
  private static final class FullDisk implements Disk {
    private int left;

    FullDisk(int left) {
      this.left = left;
    }

    private void take(Path path) throws IOException {
      if (left-- <= 0) {
        throw new FileSystemException(path.toString(), null, "No space left on device");
      }
    }

    @Override
    public void createFolder(Path newFolder) throws IOException {
      take(newFolder);
      REAL.createFolder(newFolder);
    }

    @Override
    public void writeNew(Path file, byte[] content) throws IOException {
      if (left <= 0) {
        Files.write(file, new byte[] {content[0]});
      }
      take(file);
      REAL.writeNew(file, content);
    }

    @Override
    public void rename(Path file, Path newName) throws IOException {
      take(file);
      REAL.rename(file, newName);
    }

    @Override
    public void delete(Path file) throws IOException {
      REAL.delete(file);
    }
  }
}
