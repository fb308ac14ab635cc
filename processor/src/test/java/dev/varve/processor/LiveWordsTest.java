package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.testing.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL shows expressions in its own words, which must not look like differences. */
@Tag("any-jdk")
class LiveWordsTest {
  private static final String ITEM =
      """
      package com.acme;

      import dev.varve.annotations.*;
      import java.math.BigDecimal;
      import java.time.Instant;

      @Table(name = "items")
      @Check(value = "price > 0 AND name <> ''", name = "sane")
      public record Item(
          @Id @Identity long id,
          @Column(length = 40, defaultValue = "'none'") String name,
          @Check("kind IN ('a', 'b')") @Column(type = "character varying(3)") String kind,
          @Column(precision = 10, scale = 2, defaultValue = "0.00") BigDecimal price,
          @Column(generated = "price * 2") BigDecimal twice,
          @Index(where = "name IS NOT NULL and lower(name) <> 'x'") @Column(defaultValue = "NOW()")
              Instant createdAt,
          Mood mood) {
        @EnumType(name = "mood") enum Mood { GOOD, BAD }
      }
      """;

  @TempDir private Path folder;
  private LiveProject live;
  private TestProject project;

  @BeforeEach
  void apply() throws Exception {
    live = new LiveProject(folder);
    project = live.project().with(ITEM);
    live.applied();
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void whatMeansTheSameIsNoDifference() {
    assertThat(live.base("-Avarve.check").messages()).isEmpty();
    assertThat(project.files("cache").keySet()).isNotEmpty();
  }

  /** The scratch server of the second compile does not answer: it is not asked. */
  @Test
  void whatWasFoundOutIsNotAskedAgain() {
    live.base();
    String nobody = "-Avarve.scratch.url=jdbc:postgresql://no.such.host/db";
    assertThat(live.base("-Avarve.check", nobody).messages()).isEmpty();
  }

  @Test
  void whatMeansSomethingElseIsADifference() {
    project.with(ITEM.replace("price > 0 AND", "price >= 0 AND").replace("'none'", "'some'"));
    assertThat(live.base().messages())
        .contains(
            "WARNING Item.java:11 varve: ~ column items.name default 'some'",
            "WARNING Item.java:8 varve: + constraint items.sane CHECK (price >= 0 AND name <> '')");
    assertThat(live.drift().messages()).noneMatch(message -> message.contains("VARVE-4303"));
  }

  private String undecided(String taken) {
    return "WARNING Item.java:8 [VARVE-4313] PostgreSQL could not say how it shows items.sane (ERROR:"
        + " function no_such(numeric) does not exist). It is taken to be "
        + taken
        + ". Give a server that can make it, varve.scratch.url, or write it as the database shows"
        + " it.";
  }

  @Test
  void whatCannotBeTriedOutIsTakenToBeAsItIs() {
    project.with(ITEM.replace("price > 0 AND", "no_such(price) AND"));
    project.committed("second", "-Avarve.now=2026-02-12T09:15:01Z");
    live.database()
        .execute(
            "INSERT INTO varve_history SELECT chain, '20260212T091501_second', parents, depends_on,"
                + " replaces, checksum, schema_hash, draft, state, steps_done, steps_total, up_kinds, up_steps,"
                + " down_kinds, down_steps, applied_by, applied_at, duration_ms, 2"
                + " FROM varve_history");
    assertThat(live.base("-Avarve.check").messages())
        .containsExactly(undecided("as it is in the database"));
  }

  @Test
  void whatCannotBeTriedOutAndWasWrittenAnewIsADifference() {
    project.with(ITEM.replace("price > 0 AND", "no_such(price) AND"));
    assertThat(live.base().messages())
        .contains(undecided("new"))
        .contains(
            "WARNING Item.java:8 varve: - constraint items.sane",
            "WARNING Item.java:8 varve: + constraint items.sane CHECK (no_such(price) AND name <>"
                + " '')");
  }

  @Test
  void aUserWhoMayMakeNoDatabaseComparesWhatIsWritten() {
    live.database()
        .execute(
            "DROP ROLE IF EXISTS no_scratch",
            "CREATE ROLE no_scratch LOGIN",
            "GRANT SELECT ON varve_history TO no_scratch");
    Compiled compiled = live.base("-Avarve.user=no_scratch");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .contains(
            "WARNING [VARVE-4201] PostgreSQL at "
                + live.name()
                + " makes no scratch database for this user (SQLSTATE 42501). Grant CREATEDB, or"
                + " give the address of a server that makes one, such as a local one:"
                + " varve.scratch.url. Until then expressions are compared as they are written.")
        .anyMatch(message -> message.contains("varve: + constraint items.sane"));
  }

  @Test
  void anotherServerCanBeTheScratchServer() {
    live.database()
        .execute(
            "DROP ROLE IF EXISTS no_scratch2",
            "CREATE ROLE no_scratch2 LOGIN",
            "GRANT SELECT ON varve_history TO no_scratch2");
    String scratch =
        "-Avarve.scratch.url=postgresql://postgres@127.0.0.1:"
            + PostgresServer.shared().port()
            + "/postgres";
    Compiled compiled = live.base("-Avarve.user=no_scratch2", scratch);
    assertThat(compiled.messages()).noneMatch(message -> message.contains("varve: "));
  }

  @Test
  void aScratchServerThatNeedNotAnswerIsAWarning() {
    project.with(
        """
        @VarveProject(database = @Database(unreachable = Database.Reaction.WARN))
        package com.acme;

        import dev.varve.annotations.*;
        """);
    String nobody = "-Avarve.scratch.url=jdbc:postgresql://no.such.host/db";
    assertThat(live.drift(nobody).messages())
        .contains(
            "WARNING [VARVE-4302] PostgreSQL at no.such.host:5432/db could not be reached in 3 tries"
                + " (there is no such host). Start it, or give the address of another one. Until"
                + " then expressions are compared as they are written.");
  }
}
