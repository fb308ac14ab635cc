package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.cli.ExitCode;
import dev.varve.cli.Surroundings;
import dev.varve.cli.VarveCommand;
import dev.varve.runtime.Varve;
import dev.varve.testing.CatalogText;
import dev.varve.testing.ClientPrograms;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's backup before each migration, and the way back from it. */
final class BackupTest {
  private static final List<String> IDS =
      List.of(
          "000_documents_before_life_graph",
          "001_add_extensions",
          "002_create_core_tables",
          "003_enhance_documents",
          "004_create_signals_links");

  /** Rows for the tables of each revision. */
  private static final List<String> ROWS =
      List.of(
          "INSERT INTO documents (filename) VALUES ('old.pdf')",
          "SELECT 1",
          """
          WITH party AS (INSERT INTO parties (kind, name) VALUES ('org', 'ACME') RETURNING id),
            role AS (INSERT INTO roles (party_id, user_id, role_name)
              SELECT id, gen_random_uuid(), 'Vendor' FROM party RETURNING id)
          INSERT INTO commitments (role_id, commitment_type, title, source)
            SELECT id, 'goal', 'Pay', 'api' FROM role""",
          """
          INSERT INTO documents (filename, sha256, source, storage_uri)
            VALUES ('new.pdf', 'abc', 'upload', 'local://new')""",
          """
          WITH document AS (SELECT id FROM documents LIMIT 1),
            link AS (INSERT INTO document_links (document_id, entity_type, entity_id)
              SELECT id, 'party', gen_random_uuid() FROM document)
          INSERT INTO signals (source, payload_json, extraction_id) SELECT 'api', '{}', id FROM document""");

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void findPrograms() throws IOException {
    Map<String, List<String>> programs = ClientPrograms.of(PostgresServer.shared().major());
    Assumptions.assumeFalse(programs.isEmpty(), "there are no client programs for this server");
    for (String name : List.of("pg_dump", "pg_restore", "psql")) {
      Path script = folder.resolve(name);
      Files.writeString(
          script,
          "#!/bin/sh\nexec "
              + String.join(" ", programs.getOrDefault(name, List.of()))
              + " \"$@\"\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
      environment.put("VARVE_" + name.toUpperCase(Locale.ROOT), script.toString());
    }
  }

  @Test
  void beforeAndAfterEachRevisionTheDatabaseComesBackWithItsRows() throws IOException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Varve varve = Varve.on(database.dataSource());
      for (int i = 0; i < IDS.size(); i++) {
        assertThat(run(database, "upgrade", IDS.get(i))).isZero();
        database.execute(ROWS.get(i));
        List<String> before = state(database);
        assertThat(run(database, "backup", folder.resolve("backup" + i).toString())).isZero();
        if (i < IDS.size() - 1) {
          // The last one fails after those before it.
          database.execute("CREATE TABLE signals ()");
          assertThat(run(database, "upgrade")).isEqualTo(ExitCode.FAILED);
        }
        restore(database, folder.resolve("backup" + i));
        assertThat(state(database)).isEqualTo(before);
        assertThat(varve.current()).extracting(row -> row.id()).containsExactly(IDS.get(i));
      }
      for (int i = IDS.size() - 1; i > 0; i--) {
        varve.downgrade(IDS.get(i - 1));
        restore(database, folder.resolve("backup" + i));
        assertThat(varve.current()).extracting(row -> row.id()).containsExactly(IDS.get(i));
        varve.downgrade(IDS.get(i - 1));
      }
    }
  }

  private void restore(TestDatabase database, Path backups) throws IOException {
    try (Stream<Path> files = Files.list(backups)) {
      Path file = files.findFirst().orElseThrow();
      database.disconnect();
      assertThat(run(database, "restore", file.toString(), "--yes")).isZero();
    }
  }

  /**
   * The schema, and every row; but checks, which PostgreSQL spells otherwise when it reads a dump.
   */
  private static List<String> state(TestDatabase database) {
    List<String> state =
        new ArrayList<>(
            CatalogText.of(database).lines().filter(line -> !line.startsWith("check ")).toList());
    for (String table :
        database.column(
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")) {
      state.add(table);
      state.addAll(database.column("SELECT t::text FROM " + table + " t ORDER BY 1"));
    }
    return state;
  }

  private int run(TestDatabase database, String... args) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--url", database.url()));
    int exit =
        VarveCommand.run(
            new Surroundings(environment, folder, out, out).within(getClass().getClassLoader()),
            all.toArray(String[]::new));
    assertThat(exit).as(said.toString()).isIn(ExitCode.DONE, ExitCode.FAILED);
    return exit;
  }
}
