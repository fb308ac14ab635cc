package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the same sources gets the same jars, byte by byte. */
@Tag("any-jdk")
class ReproducibleBuildTest {
  private static final List<String> JARS =
      List.of("annotations", "runtime", "model", "testing", "catalog", "cli", "processor");

  @TempDir private Path folder;

  @Test
  void anotherFolderTimeZoneAndLocaleGiveTheSameJars() throws Exception {
    copySources(folder.resolve("elsewhere"));
    Map<String, String> world = Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C");
    // Static analysis says nothing of the bytes, and takes most of the time.
    List<String> build =
        List.of(
            "package",
            "-pl",
            "processor,cli",
            "-am",
            "-Dmaven.test.skip",
            "-Dspotless.check.skip",
            "-Dvarve.static-analysis=-XDcompilePolicy=simple");
    Maven.run(folder.resolve("elsewhere"), world, build).succeeded();
    assertThat(hashes(folder.resolve("elsewhere"))).isEqualTo(hashes(Reactor.FOLDER));
  }

  /** All files that are sources to git: it knows what a build makes. */
  private static void copySources(Path to) throws Exception {
    List<String> list = List.of("git", "ls-files", "--cached", "--others", "--exclude-standard");
    Command sources = Command.run(Reactor.FOLDER, Map.of(), list);
    assumeTrue(sources.exit() == 0, "without git and a clone nothing tells what the sources are");
    for (String name : sources.output().lines().toList()) {
      Path source = Reactor.FOLDER.resolve(name);
      if (Files.exists(source)) {
        Files.createDirectories(to.resolve(name).getParent());
        Files.copy(source, to.resolve(name));
      }
    }
  }

  private static Map<String, String> hashes(Path reactor) throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    for (String module : JARS) {
      hashes.put(module, hash(reactor.resolve(Reactor.FOLDER.relativize(Reactor.jar(module)))));
    }
    return hashes;
  }

  private static String hash(Path file) throws Exception {
    byte[] content = Files.readAllBytes(file);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
