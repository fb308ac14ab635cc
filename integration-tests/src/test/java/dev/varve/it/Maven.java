package dev.varve.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Maven and the JDK that run this build, in a process of their own, with the sample repository.
 */
final class Maven {
  private Maven() {}

  /**
   * Runs Maven without a network, or with one where it turns out that something was not fetched.
   */
  static Command run(Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(arguments);
    if (Jdk.running().runsProcessorsOnDemand()) {
      words.add("-Dmaven.compiler.proc=full");
    }
    return run(Jdk.running(), folder, environment, words);
  }

  /** Runs Maven on a JDK, with nothing but what the project itself says. */
  static Command run(Jdk jdk, Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Reactor.MAVEN.toString(), "-B", "-ntp"));
    words.add("-Dmaven.repo.local=" + SampleRepository.shared());
    words.addAll(arguments);
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("JAVA_HOME", jdk.home().toString());
    variables.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    Command offline = Command.run(folder, variables, offline(words));
    return offline.output().contains("in offline mode")
        ? Command.run(folder, variables, words)
        : offline;
  }

  private static List<String> offline(List<String> words) {
    List<String> offline = new ArrayList<>(words);
    offline.add("-o");
    return offline;
  }
}
