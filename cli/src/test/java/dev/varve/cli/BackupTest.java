package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.ClientPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dumps before what destroys data, and the way back. */
class BackupTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() throws IOException {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "DROP TABLE a", "CREATE TABLE a (x int)");
    app.environment().put("VARVE_PG_DUMP", program("pg_dump").toString());
  }

  /** A program of PostgreSQL's client, which a container may hold. */
  private Path program(String name) throws IOException {
    Map<String, List<String>> programs = ClientPrograms.of(app.database().server().major());
    Assumptions.assumeTrue(programs.containsKey(name), "there is no " + name + " for this server");
    Path script = app.folder().resolve(name);
    Files.writeString(
        script, "#!/bin/sh\nexec " + String.join(" ", programs.get(name)) + " \"$@\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private List<Path> dumps() throws IOException {
    Path folder = app.folder().resolve("backups");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void theDatabaseIsSavedBeforeDataAreDestroyedAndCanBeBroughtBack() throws Exception {
    assertThat(app.run("upgrade", "+1", "--backup", "backups").exit()).isZero();
    assertThat(dumps()).isEmpty();
    app.database().execute("INSERT INTO a VALUES (1), (2)");
    Ran ran = app.run("upgrade", "--backup", "backups");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(dumps()).hasSize(1);
    Path dump = dumps().get(0);
    assertThat(dump.getFileName().toString()).matches("backup_\\d{8}T\\d{6}\\.\\d{3}Z\\.dump");
    assertThat(ran.err()).contains("the database is saved in ", dump.getFileName().toString());
    restore(dump);
    assertThat(app.database().column("SELECT x::text FROM a ORDER BY x")).containsExactly("1", "2");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
  }

  /** As README.md says. */
  private void restore(Path dump) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            program("pg_restore").toString(),
            "--clean",
            "--if-exists",
            "--host=127.0.0.1",
            "--port=" + app.database().server().port(),
            "--username=postgres",
            "--dbname=" + app.database().name());
    builder.redirectInput(dump.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  @Test
  void everyRunIsPrecededByADumpWhereThatIsAsked() throws IOException {
    app.run("upgrade", "+1", "--backup", "backups", "--backup-always");
    assertThat(dumps()).hasSize(1);
  }

  @Test
  void withoutADumpNothingIsDestroyed() throws IOException {
    app.run("upgrade", "+1");
    app.environment().put("VARVE_PG_DUMP", "no-such-program");
    Ran ran = app.run("upgrade", "--backup", "backups");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains("varve: VARVE-7029: the backup failed, so nothing was run: Cannot run program")
        .contains("\"no-such-program\"", "VARVE_PG_DUMP.\n")
        .doesNotContain("\tat ", "Exception");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
    assertThat(dumps()).isEmpty();
  }

  @Test
  void aFolderThatTakesNoDumpIsNamed() {
    app.run("upgrade", "+1");
    app.write(app.folder().resolve("file"), "");
    assertThat(app.run("upgrade", "--backup", "file/backups").err())
        .contains("the backup failed, so nothing was run: no file can be written into ");
  }
}
