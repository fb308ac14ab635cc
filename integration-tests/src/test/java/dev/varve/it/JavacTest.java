package dev.varve.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jars and plain javac, without any build tool. */
class JavacTest {
  private static final String RECORD =
      "src/main/resources/META-INF/varve/20260212T091500_first.json";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void copySample() throws Exception {
    sample = Sample.copy("plain", folder);
    Files.createDirectories(sample.path("target/classes"));
  }

  @Test
  void findsTheProcessorOnTheProcessorPath() throws Exception {
    draftsAndCommits(Jdk.running(), processorPath());
  }

  @Test
  void findsTheProcessorOnTheClassPath() throws Exception {
    draftsAndCommits(Jdk.running(), classPath(Jdk.running()));
  }

  @Test
  void findsTheProcessorOnTheProcessorPathOfANewJdk() throws Exception {
    draftsAndCommits(newJdk(), processorPath());
  }

  @Test
  void findsTheProcessorOnTheClassPathOfANewJdkThatIsAskedTo() throws Exception {
    draftsAndCommits(newJdk(), classPath(newJdk()));
  }

  private void draftsAndCommits(Jdk jdk, List<String> path) throws Exception {
    assertThat(javac(jdk, path).varve())
        .anyMatch(line -> line.contains("Party.java:8: warning: varve: + table parties"));
    List<String> commit = new ArrayList<>(path);
    commit.addAll(List.of("-Avarve.commit=first", "-Avarve.now=2026-02-12T09:15:00Z"));
    assertThat(javac(jdk, commit).varve()).contains("varve: wrote " + RECORD);
    List<String> check = new ArrayList<>(path);
    check.add("-Avarve.check=true");
    assertThat(javac(jdk, check).varve()).isEmpty();
  }

  private Command javac(Jdk jdk, List<String> options) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(jdk.javac());
    words.addAll(List.of("--release", "17", "-d", "target/classes"));
    words.addAll(options);
    words.addAll(sources());
    return Command.run(folder, Map.of(), words).succeeded();
  }

  private List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sample.path("src/main/java"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> processorPath() {
    return List.of(
        "-classpath",
        path("annotations", "runtime"),
        "-processorpath",
        path("processor", "annotations", "runtime"));
  }

  private static List<String> classPath(Jdk jdk) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-classpath", path("processor", "annotations", "runtime")));
    if (jdk.runsProcessorsOnDemand()) {
      options.add("-proc:full");
    }
    return options;
  }

  private static String path(String... modules) {
    return Stream.of(modules)
        .map(module -> Reactor.jar(module).toString())
        .collect(joining(File.pathSeparator));
  }

  private static Jdk newJdk() throws IOException {
    Optional<Jdk> jdk = Jdk.installed().stream().filter(Jdk::runsProcessorsOnDemand).findFirst();
    assumeTrue(jdk.isPresent(), "no JDK 23 or later is installed beside " + Jdk.running().home());
    return jdk.orElseThrow();
  }
}
