package dev.varve.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One shell in a container that runs commands one after the other: far cheaper than one each. */
final class ContainerShell implements AutoCloseable {
  private static final String END = "--end of output, exit code ";

  private final Process process;
  private final Writer input;
  private final BufferedReader output;

  private ContainerShell(Process process) {
    this.process = process;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  static ContainerShell in(String container) {
    try {
      return new ContainerShell(
          new ProcessBuilder("docker", "exec", "-i", container, "sh")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The standard output of a command.
   *
   * @throws IllegalStateException with what the command wrote, if it failed
   */
  synchronized String run(List<String> command) {
    try {
      input.write(script(command));
      input.flush();
      StringBuilder text = new StringBuilder();
      for (String line = line(); line != null; line = line()) {
        if (line.startsWith(END)) {
          return checked(command, text.toString(), line.substring(END.length()));
        }
        text.append(line).append('\n');
      }
      throw new IllegalStateException(command + ": the container went away");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line without its line feed; a carriage return is a part of it, as in a comment. */
  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = output.read(); c != '\n'; c = output.read()) {
      if (c < 0) {
        return null;
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private static String script(List<String> command) {
    StringBuilder script = new StringBuilder();
    for (String word : command) {
      script.append('\'').append(word.replace("'", "'\\''")).append("' ");
    }
    return script
        .append("</dev/null 2>&1; printf '\\n")
        .append(END)
        .append("%s\\n' $?\n")
        .toString();
  }

  private static String checked(List<String> command, String text, String exitCode) {
    if (!exitCode.equals("0")) {
      throw new IllegalStateException(command + ": " + text);
    }
    return text;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
