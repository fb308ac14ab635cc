package dev.varve.cli;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.runtime.Callback;
import dev.varve.runtime.Outcome.Move;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dumps the database with {@code pg_dump} before a run that destroys data. If that fails, so does
 * the run, before anything was done.
 *
 * @param folder where the dumps are kept
 * @param program pg_dump, or what stands for it
 * @param always whether every run is preceded by a dump
 * @param err takes the place of the dump
 */
record Backup(DatabaseAddress address, Path folder, String program, boolean always, PrintWriter err)
    implements Callback {
  private static final String OTHER_PROGRAM =
      "Install the client programs of the server's version, or name its pg_dump by the environment"
          + " variable VARVE_PG_DUMP.";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public void beforeRun(Connection connection, List<Move> planned) throws Exception {
    if (always || planned.stream().anyMatch(Destruction::isIn)) {
      Path file = dumped("backup_" + TIME.format(Instant.now()) + ".dump");
      err.println("the database is saved in " + file + "; pg_restore brings it back");
    }
  }

  private Path dumped(String name) throws IOException, InterruptedException {
    try {
      return dump(name);
    } catch (FileSystemException e) {
      throw new IOException("no file can be written into " + folder + " (" + e + ")", e);
    }
  }

  /** A dump that is not whole never has the name of one. */
  private Path dump(String name) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path part = folder.resolve(name + ".part");
    try {
      run(part);
      return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Process started(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "\n" + OTHER_PROGRAM, e);
    }
  }

  private void run(Path file) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program, "--format=custom", "--no-password");
    builder.environment().putAll(address.libpqEnvironment());
    builder.redirectOutput(file.toFile());
    Path errors = Files.createTempFile("varve", ".err");
    try {
      builder.redirectError(errors.toFile());
      int exit = started(builder).waitFor();
      if (exit != 0) {
        String text = Files.readString(errors, StandardCharsets.UTF_8).strip();
        throw new IOException(
            program
                + " ended with code "
                + exit
                + (text.isEmpty() ? "" : ": " + text)
                + (text.contains("version mismatch") ? "\n" + OTHER_PROGRAM : ""));
      }
    } finally {
      Files.delete(errors);
    }
  }
}
