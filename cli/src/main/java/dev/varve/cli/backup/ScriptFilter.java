package dev.varve.cli.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Leaves out of a script of {@code pg_restore} what this server, or this role, would refuse: a
 * setting that a newer client sets, and comments on extensions of another role, which are there
 * with their comments. Looks at no line of data.
 *
 * @param serverMajor the major version of the server
 * @param extensions the extensions of other roles, quoted
 */
record ScriptFilter(int serverMajor, List<String> extensions) {
  private static final int FIRST_WITH_TRANSACTION_TIMEOUT = 17;
  private static final String TIMEOUT = "SET transaction_timeout = 0;";

  /** Copies until the end. */
  void copy(InputStream from, OutputStream to) throws IOException {
    String line = readLine(from);
    while (!line.isEmpty()) {
      if (!isLeftOut(line)) {
        to.write(line.getBytes(StandardCharsets.ISO_8859_1));
      }
      if (line.startsWith("COPY ")) {
        from.transferTo(to);
      }
      line = readLine(from);
    }
  }

  private boolean isLeftOut(String line) {
    if (line.startsWith(TIMEOUT)) {
      return serverMajor < FIRST_WITH_TRANSACTION_TIMEOUT;
    }
    for (String extension : extensions) {
      if (line.startsWith("COMMENT ON EXTENSION " + extension + " IS ")) {
        return true;
      }
    }
    return false;
  }

  /** With its end; empty where there is no more. Each byte is a character, whatever they mean. */
  private static String readLine(InputStream from) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = from.read();
    while (next >= 0) {
      line.write(next);
      if (next == '\n') {
        break;
      }
      next = from.read();
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
