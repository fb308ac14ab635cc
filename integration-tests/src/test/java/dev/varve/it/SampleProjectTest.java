package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of README.md, told by a project of its own: Maven, the packed jars, one dependency, no
 * configuration.
 */
@Tag("any-jdk")
class SampleProjectTest {
  private static final String PARTY = "src/main/java/com/acme/Party.java";
  private static final String CREATE = "20260212T091500_create_parties";
  private static final String ADD = "20260213T100000_add_email";
  private static final String WIDEN = "20260214T110000_longer_names";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void copySample() throws Exception {
    sample = Sample.copy("plain", folder);
  }

  @Test
  void aProjectGrowsFromDraftsToMigrationsOfADatabase() throws Exception {
    draftsAndCommitsTheFirstClasses();
    draftsAndCommitsOneFieldMore();
    failsTheCheckUntilAChangeIsCommitted();
    migratesADatabaseFromTheJar();
  }

  private void draftsAndCommitsTheFirstClasses() throws Exception {
    Map<String, String> before = sample.sources();
    Command draft = sample.maven("compile").succeeded();
    assertThat(draft.varve())
        .hasSize(4)
        .anyMatch(line -> line.endsWith("Party.java:[8,8] varve: + table parties"))
        .first()
        .asString()
        .endsWith("  mvn compile -Dvarve.commit=\"create parties and more\"");
    assertThat(sample.sources()).isEqualTo(before);
    // Nothing was touched since: Maven must start javac all the same.
    commit("create parties", "2026-02-12T09:15:00Z", CREATE);
    assertThat(sample.read("src/main/java/com/acme/migrations/V20260212T091500_CreateParties.java"))
        .contains("CREATE TABLE parties (");
    compilesWithoutAWord();
  }

  private void draftsAndCommitsOneFieldMore() throws Exception {
    sample.edit(
        PARTY, "String name)", "String name,\n    @Column(defaultValue = \"''\") String email)");
    Map<String, String> before = sample.sources();
    assertThat(sample.maven("compile").succeeded().varve())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("[WARNING] ")
        .endsWith("Party.java:[11,41] varve: + column parties.email text not null default ''");
    assertThat(sample.sources()).isEqualTo(before);
    commit("add email", "2026-02-13T10:00:00Z", ADD);
    compilesWithoutAWord();
  }

  private void failsTheCheckUntilAChangeIsCommitted() throws Exception {
    sample.edit(PARTY, "length = 200", "length = 300");
    sample.maven("compile").succeeded();
    assertThat(sample.maven("compile", "-Dvarve.check=true").failed().varve())
        .anyMatch(line -> line.startsWith("[ERROR] ") && line.contains("Party.java:[10,"));
    commit("longer names", "2026-02-14T11:00:00Z", WIDEN);
    assertThat(sample.maven("clean", "package", "-Dvarve.check=true").succeeded().varve())
        .isEmpty();
  }

  private void migratesADatabaseFromTheJar() throws Exception {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        PackedMigrations jar =
            new PackedMigrations(sample.path("target/parties-1.jar"), database)) {
      assertThat(jar.upgraded()).containsExactly(CREATE, ADD, WIDEN);
      assertThat(lengthOfName(database)).isEqualTo("300");
      assertThat(jar.downgraded(1)).containsExactly(WIDEN);
      assertThat(lengthOfName(database)).isEqualTo("200");
      assertThat(jar.downgraded(2)).containsExactly(ADD, CREATE);
      assertThat(lengthOfName(database)).isNull();
      assertThat(jar.upgraded()).containsExactly(CREATE, ADD, WIDEN);
      assertThat(lengthOfName(database)).isEqualTo("300");
    }
  }

  private void commit(String message, String now, String id) throws Exception {
    Command commit = sample.maven("compile", "-Dvarve.commit=" + message, "-Dvarve.now=" + now);
    // Beside these, a commit may say what taking it back cannot bring.
    assertThat(commit.succeeded().varve())
        .filteredOn(line -> line.contains("varve: wrote "))
        .hasSize(2)
        .last()
        .isEqualTo("[INFO] varve: wrote src/main/resources/META-INF/varve/" + id + ".json");
  }

  private void compilesWithoutAWord() throws Exception {
    Command compile = sample.maven("compile").succeeded();
    assertThat(compile.output()).contains("[INFO] Compiling ");
    assertThat(compile.varve()).isEmpty();
    assertThat(sample.read("target/classes/META-INF/varve/" + CREATE + ".json"))
        .isEqualTo(sample.read("src/main/resources/META-INF/varve/" + CREATE + ".json"));
  }

  private static @Nullable String lengthOfName(TestDatabase database) {
    return database.value(
        "SELECT character_maximum_length FROM information_schema.columns"
            + " WHERE table_name = 'parties' AND column_name = 'name'");
  }
}
