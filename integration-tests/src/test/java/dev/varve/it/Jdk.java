package dev.varve.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home its folder
 * @param feature its version, such as 25
 */
record Jdk(Path home, int feature) {
  /** The first version whose javac runs processors only when asked. */
  private static final int PROCESSORS_ON_DEMAND = 23;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** The one that runs this test. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** Those that are installed beside the running one, which is among them. */
  static List<Jdk> installed() throws IOException {
    try (Stream<Path> homes = Files.list(running().home().toRealPath().getParent())) {
      return homes
          .filter(home -> Files.isRegularFile(home.resolve("bin/javac")))
          .map(home -> new Jdk(home, featureOf(home)))
          .toList();
    }
  }

  boolean runsProcessorsOnDemand() {
    return feature >= PROCESSORS_ON_DEMAND;
  }

  String javac() {
    return home.resolve("bin/javac").toString();
  }

  private static int featureOf(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
