package dev.varve.cli.backup;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.model.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Brings a backup back: the database is emptied and filled in one transaction, so that it is as it
 * was before if anything fails. What {@code pg_restore} writes goes through {@code psql}.
 *
 * @param pgRestore the program that reads the backup
 * @param psql the program that runs what the other writes
 */
public record Restore(DatabaseAddress address, Program pgRestore, Program psql) {
  private static final byte[] MAGIC = "PGDMP".getBytes(StandardCharsets.US_ASCII);
  private static final String UNCHANGED = "The database is as it was.";

  /**
   * What an operator allows.
   *
   * @param creates whether the database is made
   * @param replaces whether what the database holds may be lost
   * @param disconnects whether sessions of others are ended
   * @param owners whether owners and privileges are restored too
   */
  public record Permissions(
      boolean creates, boolean replaces, boolean disconnects, boolean owners) {}

  /**
   * Restores.
   *
   * @throws ProblemException if it cannot be done; the database is as it was then
   */
  public void from(Path file, Permissions permissions) {
    requireBackup(file);
    Target target = new Target(address);
    if (!permissions.creates()) {
      restore(file, target, permissions);
      return;
    }
    target.create();
    try {
      restore(file, target, permissions);
    } catch (ProblemException e) {
      target.drop();
      throw e;
    }
  }

  private void restore(Path file, Target target, Permissions permissions) {
    if (!permissions.replaces()) {
      target.requireEmpty();
    }
    if (permissions.disconnects()) {
      target.disconnect();
    } else {
      target.requireUnused();
    }
    ScriptFilter filter = new ScriptFilter(target.serverMajor(), target.extensionsOfOthers());
    try {
      Path readErrors = Files.createTempFile("varve", ".err");
      Path runErrors = Files.createTempFile("varve", ".err");
      try {
        pipe(file, filter, permissions, readErrors, runErrors);
      } finally {
        Files.delete(readErrors);
        Files.delete(runErrors);
      }
    } catch (IOException e) {
      throw new ProblemException(
          BackupProblem.PROGRAM_FAILED, "the restore failed (" + e + "). " + UNCHANGED);
    }
  }

  private void pipe(
      Path file, ScriptFilter filter, Permissions permissions, Path readErrors, Path runErrors)
      throws IOException {
    Process run =
        psql.start(psql.on(address, runErrors, psqlArguments()).redirectOutput(discard()));
    Process read;
    try {
      List<String> arguments = readArguments(permissions);
      read =
          pgRestore.start(
              pgRestore.on(address, readErrors, arguments).redirectInput(file.toFile()));
    } catch (ProblemException e) {
      run.destroy();
      throw e;
    }
    boolean isRead = false;
    try (OutputStream script = run.getOutputStream();
        InputStream dumped = new BufferedInputStream(read.getInputStream())) {
      script.write(beginning());
      filter.copy(dumped, script);
      isRead = pgRestore.end(read) == 0;
      // Without it the server takes everything back.
      script.write((isRead ? "COMMIT;\n" : "").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Then psql has ended before its time, and says why.
      read.destroy();
    }
    int exit = psql.end(run);
    if (exit != 0) {
      throw psql.failure(exit, runErrors, UNCHANGED);
    }
    if (!isRead) {
      throw pgRestore.failure(pgRestore.end(read), readErrors, UNCHANGED);
    }
  }

  private static ProcessBuilder.Redirect discard() {
    return ProcessBuilder.Redirect.DISCARD;
  }

  private static List<String> psqlArguments() {
    return List.of("--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1");
  }

  private static List<String> readArguments(Permissions permissions) {
    List<String> arguments = new ArrayList<>(List.of("--file=-"));
    if (!permissions.owners()) {
      arguments.addAll(List.of("--no-owner", "--no-privileges"));
    }
    return arguments;
  }

  private static byte[] beginning() throws IOException {
    try (InputStream in = Restore.class.getResourceAsStream("empty.sql")) {
      String empty =
          new String(
              Objects.requireNonNull(in, "empty.sql").readAllBytes(), StandardCharsets.UTF_8);
      return ("BEGIN;\nSET LOCAL client_min_messages = warning;\n" + empty)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static void requireBackup(Path file) {
    byte[] start = new byte[0];
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(MAGIC.length);
    } catch (IOException e) {
      throw new ProblemException(
          BackupProblem.FILE_UNUSABLE,
          "the backup "
              + file
              + " cannot be read ("
              + e
              + "). Name a file that varve backup wrote.");
    }
    if (!Arrays.equals(start, MAGIC)) {
      throw new ProblemException(
          BackupProblem.FILE_UNUSABLE,
          file
              + " is no backup in pg_dump's custom format. Name a file that varve backup, or pg_dump"
              + " --format=custom, wrote.");
    }
  }
}
