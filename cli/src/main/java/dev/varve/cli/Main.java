package dev.varve.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line as a process. */
public final class Main {

  /**
   * What it logs the reports say as well. Held, since a logger without a reference is forgotten.
   */
  private static final Logger RUNTIME = Logger.getLogger("dev.varve.runtime");

  private Main() {}

  /** Runs a command, and ends with one of the codes of {@link ExitCode}. */
  public static void main(String[] args) {
    RUNTIME.setLevel(Level.WARNING);
    PrintWriter out = writer(System.out, "stdout.encoding");
    PrintWriter err = writer(System.err, "stderr.encoding");
    Surroundings surroundings = new Surroundings(System.getenv(), Path.of(""), out, err);
    // The launcher has looked; Java itself cannot tell on all versions.
    boolean terminal = Boolean.getBoolean("varve.terminal");
    int exit = VarveCommand.run(terminal ? surroundings.onTerminal() : surroundings, args);
    System.exit(exit == ExitCode.DONE && !isWhole(err) ? ExitCode.FAILED : exit);
  }

  /** Half a script, or half a report, would be taken for a whole one. */
  private static boolean isWhole(PrintWriter err) {
    if (!System.out.checkError()) {
      return true;
    }
    // The stream keeps to itself why: the next byte says so.
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write('\n');
    } catch (IOException e) {
      // Who stopped reading, as head does, has what was asked for.
      if (!"Broken pipe".equals(e.getMessage())) {
        err.println("varve: not all of the output could be written: " + e.getMessage());
      }
    }
    return false;
  }

  /** In the encoding of the terminal, where Java knows it; it does since version 19. */
  private static PrintWriter writer(PrintStream stream, String property) {
    String encoding = System.getProperty(property, "UTF-8");
    Charset charset =
        Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
