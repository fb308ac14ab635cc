package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A pending change, a refusal and a written file are seen, once, whichever plugin of Maven runs
 * javac and however quiet it is. The table in ARCHITECTURE.md says what each shows by itself.
 */
class VisibleMessagesTest {
  private static final String PARTY = "src/main/java/com/acme/Party.java";
  private static final String RECORD =
      "src/main/resources/META-INF/varve/20260212T091500_first.json";
  private static final List<String> COMMIT =
      List.of("-Dvarve.commit=first", "-Dvarve.now=2026-02-12T09:15:00Z");

  /** What Maven 3.8 takes where a project names no version. */
  private static final String DEFAULT_OF_MAVEN_3_8 = "3.1";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void copySample() throws Exception {
    sample = Sample.copy("plain", folder);
  }

  private void useCompilerPlugin(String version) throws IOException {
    Path pom = sample.path("pom.xml");
    String text = Files.readString(pom);
    String plugin = "<artifactId>maven-compiler-plugin</artifactId>";
    Files.writeString(
        pom,
        text.replaceFirst(
            plugin + "\\s*<version>[^<]*", plugin + configuration() + "<version>" + version));
    assertThat(sample.read("pom.xml")).contains(version);
  }

  /** Older plugins know the element, and not yet the property of the same meaning. */
  private static String configuration() {
    return Jdk.running().runsProcessorsOnDemand()
        ? "<configuration><proc>full</proc></configuration>"
        : "";
  }

  /** The plugin of that version knows no release. */
  private Command compile(List<String> arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("compile"));
    words.addAll(List.of("-Dmaven.compiler.source=17", "-Dmaven.compiler.target=17"));
    words.addAll(arguments);
    return sample.maven(words.toArray(new String[0]));
  }

  private static List<String> with(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  @Tag("any-jdk")
  @ParameterizedTest
  @CsvSource({
    DEFAULT_OF_MAVEN_3_8 + ", ''",
    DEFAULT_OF_MAVEN_3_8 + ", -q",
    "3.10.1, ''",
    "3.14.1, -q",
    "3.14.1, -Dmaven.compiler.showWarnings=false"
  })
  void inMavensProcess(String plugin, String option) throws Exception {
    useCompilerPlugin(plugin);
    List<String> options = option.isEmpty() ? List.of() : List.of(option);
    showsThePendingChange(options);
    showsWhatIsWritten(options);
    showsARefusal(options);
  }

  private void showsThePendingChange(List<String> options) throws Exception {
    List<String> seen = compile(options).succeeded().varve();
    assertOnce(seen, "varve: + table parties");
    assertOnce(seen, "Commit it:  mvn compile -Dvarve.commit=");
    assertThat(seen).anyMatch(line -> line.contains("Party.java:[8") && line.contains("+ table"));
  }

  private void showsWhatIsWritten(List<String> options) throws Exception {
    List<String> seen = compile(with(options, COMMIT)).succeeded().varve();
    assertThat(seen).hasSize(2).last().isEqualTo("[INFO] varve: wrote " + RECORD);
  }

  private void showsARefusal(List<String> options) throws Exception {
    sample.edit(PARTY, ",\n    @Column(length = 200) String name)", ")");
    Command draft = compile(options).succeeded();
    assertOnce(draft.varve(), "[VARVE-3009] drop-column:parties.name: ");
    Command refused = compile(with(options, List.of("-Dvarve.commit=drop name"))).failed();
    assertThat(refused.output()).contains("[VARVE-3010] drop-column:parties.name: ");
  }

  private static void assertOnce(List<String> lines, String part) {
    List<String> found = lines.stream().filter(line -> line.contains(part)).toList();
    assertThat(found).as(String.join("\n", lines)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFAULT_OF_MAVEN_3_8, "3.14.1"})
  void inAJavacOfItsOwn(String plugin) throws Exception {
    useCompilerPlugin(plugin);
    List<String> options = List.of("-Dmaven.compiler.fork=true");
    Command draft = compile(options).succeeded();
    assertThat(draft.output()).contains("varve: + table parties", "varve: 3 changes are not in a");
    Command lost = compile(with(options, COMMIT)).failed();
    assertThat(lost.output())
        .contains("[VARVE-3022] Maven was given -Dvarve.commit and -Dvarve.now");
    assertThat(Files.exists(sample.path(RECORD))).isFalse();
  }

  @Test
  void whereJavacIsRunByHandAndSuppressesWarnings() throws Exception {
    Files.createDirectories(sample.path("target/classes"));
    List<String> jars = new ArrayList<>();
    for (String module : List.of("processor", "annotations", "runtime")) {
      jars.add(Reactor.jar(module).toString());
    }
    String path = String.join(File.pathSeparator, jars);
    List<String> words = new ArrayList<>(List.of(Jdk.running().javac(), "-nowarn", "-cp", path));
    Collections.addAll(words, "-processorpath", path, "-d", "target/classes", "-s", "target");
    words.addAll(List.of(PARTY, "src/main/java/com/acme/Role.java"));
    List<String> draft = Command.run(folder, Map.of(), words).succeeded().varve();
    assertOnce(draft, "Party.java:8: warning: varve: + table parties");
    assertOnce(draft, "Commit it:  mvn compile -Dvarve.commit=");
    words.addAll(List.of("-Avarve.commit=first", "-Avarve.now=2026-02-12T09:15:00Z"));
    assertThat(Command.run(folder, Map.of(), words).succeeded().varve())
        .hasSize(2)
        .last()
        .isEqualTo("varve: wrote " + RECORD);
  }
}
