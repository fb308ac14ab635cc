package dev.varve.cli.backup;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.model.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Saves a database with {@code pg_dump}, in its custom format, the history included.
 *
 * @param folder where the file goes; made if it is not there
 * @param pgDump the program
 */
public record Dump(DatabaseAddress address, Path folder, Program pgDump) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * Writes the file, which only its owner can read, as a whole or not at all.
   *
   * @throws ProblemException if it cannot be made
   */
  public Path make() {
    String name = "backup_" + TIME.format(Instant.now()) + ".dump";
    try {
      return make(name);
    } catch (IOException e) {
      throw new ProblemException(
          BackupProblem.FILE_UNUSABLE,
          "no file can be written into " + folder + " (" + e + "). Name another folder.");
    }
  }

  private Path make(String name) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve(name + ".part");
    try {
      createPrivate(part);
      write(part);
      return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void createPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private void write(Path file) throws IOException {
    Path errors = Files.createTempFile("varve", ".err");
    try {
      ProcessBuilder builder =
          pgDump.on(address, errors, List.of("--format=custom", "--no-password"));
      int exit = pgDump.end(pgDump.start(builder.redirectOutput(file.toFile())));
      if (exit != 0) {
        throw pgDump.failure(exit, errors, "No backup was written.");
      }
    } finally {
      Files.delete(errors);
    }
  }
}
