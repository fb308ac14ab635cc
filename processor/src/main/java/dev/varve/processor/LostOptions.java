package dev.varve.processor;

import dev.varve.model.problem.ProblemException;
import dev.varve.processor.generate.GeneratingProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.SupportedOptions;

/**
 * Options that somebody gave to Maven and that did not reach this javac. A javac in a process of
 * its own has none of Maven's system properties, so that a commit would do nothing and a check
 * would pass; but it inherits the environment, in which Maven's script leaves its command line.
 */
final class LostOptions {
  private static final List<String> VARIABLES = List.of("MAVEN_CMD_LINE_ARGS", "MAVEN_OPTS");
  private static final String PROJECT = "MAVEN_PROJECTBASEDIR";
  private static final List<String> FILES = List.of(".mvn/maven.config", ".mvn/jvm.config");
  private static final Pattern PROPERTY =
      Pattern.compile("(?<![^\\s\"'])(?:-D|--define[\\s=])\\s*[\"']?(varve\\.[a-z.]+)");

  private LostOptions() {}

  /**
   * Makes sure that there are none.
   *
   * @throws ProblemException with {@link GeneratingProblem#OPTION_LOST} if there are some
   */
  static void requireNone(OptionValues values, Map<String, String> environment) {
    Set<String> lost = new TreeSet<>();
    for (String text : texts(environment)) {
      Matcher property = PROPERTY.matcher(text);
      while (property.find()) {
        lost.add(property.group(1));
      }
    }
    lost.retainAll(known());
    lost.removeIf(values::has);
    if (!lost.isEmpty()) {
      throw new ProblemException(GeneratingProblem.OPTION_LOST, message(lost));
    }
  }

  private static List<String> known() {
    return List.of(VarveProcessor.class.getAnnotation(SupportedOptions.class).value());
  }

  private static List<String> texts(Map<String, String> environment) {
    List<String> texts = new ArrayList<>();
    for (String variable : VARIABLES) {
      texts.add(environment.getOrDefault(variable, ""));
    }
    String project = environment.get(PROJECT);
    if (project != null) {
      for (String file : FILES) {
        texts.add(read(project, file));
      }
    }
    return texts;
  }

  private static String read(String folder, String file) {
    try {
      Path path = Path.of(folder, file);
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  private static String message(Set<String> lost) {
    StringBuilder arguments = new StringBuilder();
    for (String option : lost) {
      arguments.append("<arg>-A").append(option).append("=${").append(option).append("}</arg>");
    }
    return "Maven was given -D"
        + String.join(" and -D", lost)
        + ", which this javac did not get: it runs in a process of its own (<fork>true</fork>),"
        + " without Maven's system properties. Hand the option on in the configuration of"
        + " maven-compiler-plugin: <compilerArgs>"
        + arguments
        + "</compilerArgs>. Without -D the argument counts as not given.";
  }
}
