package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real git in a folder, with no settings but these. */
record Git(Path folder) {

  static Git init(Path folder) {
    Git git = new Git(folder);
    git.run("init", "--quiet", "--initial-branch=main");
    git.run("config", "user.name", "Somebody");
    git.run("config", "user.email", "somebody@example.org");
    git.run("config", "commit.gpgsign", "false");
    return git;
  }

  /** Runs git, which must succeed. */
  String run(String... arguments) {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", words, output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits everything. */
  void commit(String message) {
    run("add", "--all");
    run("commit", "--quiet", "--message", message);
  }
}
