package dev.varve.processor;

import java.util.Locale;
import java.util.Set;

/**
 * What runs the compiler, which decides what a user sees of its messages. The table in
 * ARCHITECTURE.md says what was found out about each.
 */
enum Surroundings {
  /** A javac process, of a shell or of Maven's {@code fork}: a line on its error stream is seen. */
  JAVAC,
  /** Maven's own process: a line on the output is seen, and a note mostly is not. */
  MAVEN,
  /** The same with {@code -q}: only errors and lines on the output are seen. */
  QUIET_MAVEN,
  /** An IDE, Gradle, a test: each shows notes in its own way. */
  OTHER;

  private static final String MAVENS_COMPILER = "org.apache.maven.plugin.compiler.";
  private static final String JAVACS_LAUNCHER = "com.sun.tools.javac.Main";

  /** Where Maven 3 and Maven 4 keep what {@code -q} says. */
  private static final Set<String> LOG_LEVELS =
      Set.of("org.slf4j.simpleLogger.defaultLogLevel", "maven.logger.defaultLogLevel");

  /** Those of the thread that calls. */
  static Surroundings current() {
    if (StackWalker.getInstance().walk(frames -> frames.anyMatch(Surroundings::isMavens))) {
      return isQuiet() ? QUIET_MAVEN : MAVEN;
    }
    String first =
        StackWalker.getInstance()
            .walk(frames -> frames.reduce((inner, outer) -> outer).orElseThrow())
            .getClassName();
    return first.equals(JAVACS_LAUNCHER) ? JAVAC : OTHER;
  }

  private static boolean isMavens(StackWalker.StackFrame frame) {
    return frame.getClassName().startsWith(MAVENS_COMPILER);
  }

  private static boolean isQuiet() {
    for (String property : LOG_LEVELS) {
      String level = System.getProperty(property, "").toLowerCase(Locale.ROOT);
      if (level.equals("error") || level.equals("off")) {
        return true;
      }
    }
    return false;
  }
}
