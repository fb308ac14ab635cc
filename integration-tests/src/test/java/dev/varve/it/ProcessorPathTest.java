package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in {@code annotationProcessorPaths}, with Lombok and MapStruct beside it. */
class ProcessorPathTest {
  private static final String ID = "20260212T091500_first";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void copySample() throws Exception {
    sample = Sample.copy("beside", folder);
  }

  @Test
  void lomboksClassesWithAMapperMigrateADatabase() throws Exception {
    String now = "-Dvarve.now=2026-02-12T09:15:00Z";
    assertThat(sample.maven("compile", "-Dvarve.commit=first", now).succeeded().varve()).hasSize(2);
    assertThat(sample.maven("clean", "package", "-Dvarve.check=true").succeeded().varve())
        .isEmpty();
    assertThat(Files.exists(sample.path("target/classes/com/acme/PartyMapperImpl.class"))).isTrue();
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        PackedMigrations jar = new PackedMigrations(sample.path("target/beside-1.jar"), database)) {
      assertThat(jar.upgraded()).containsExactly(ID);
      assertThat(columnsOf(database)).isEqualTo("id, name, created_at, id, party_id");
      assertThat(jar.downgraded(1)).containsExactly(ID);
    }
  }

  private static @Nullable String columnsOf(TestDatabase database) {
    return database.value(
        "SELECT string_agg(column_name, ', ' ORDER BY table_name, ordinal_position)"
            + " FROM information_schema.columns WHERE table_name IN ('parties', 'roles')");
  }
}
