package dev.varve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.acceptance.AppUnderTest.Ran;
import dev.varve.testing.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Music attribution: every fact of the figure of its chain of migrations. */
final class MusicTest {
  private static final AppUnderTest MUSIC = AppUnderTest.named("music");
  private static final List<String> IDS =
      List.of(
          "001_initial_schema",
          "002_permissions_feedback_graph_vectors",
          "003_add_uncertainty_summary",
          "004_add_display_fields");

  @TestFactory
  Stream<DynamicTest> eachRevisionIsReversible() {
    return new Cycle(MUSIC, IDS).tests();
  }

  @Test
  void thereAreTheFourRevisionsOfALine() {
    assertThat(MUSIC.run(Map.of(), "heads").lines()).containsExactly(IDS.get(3));
    assertThat(MUSIC.run(Map.of(), "branches").lines()).containsExactly("none");
    try (TestDatabase database = Pgvector.createDatabase()) {
      assertThat(MUSIC.run(database, "pending").lines()).isEqualTo(IDS);
    }
  }

  @Test
  void theHistoryTellsTheWholeFigure() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      MUSIC.run(database, "upgrade");
      Ran history = MUSIC.run(database, "history", "--verbose");
      assertThat(whatWasMade(history)).isEqualTo(MUSIC.text("history.txt"));
    }
  }

  /** Without what says when and by whom it was applied. */
  private static String whatWasMade(Ran history) {
    return history
        .out()
        .lines()
        .filter(line -> !line.matches(" {4}(class|applied|took|checksum) .*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void theNewColumnsAreEmptyInOldRows() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      MUSIC.run(database, "upgrade", "002");
      database.execute(
          """
          INSERT INTO attribution_records
          VALUES (gen_random_uuid(), gen_random_uuid(), '{}', '{}', '{}')""");
      assertThat(MUSIC.run(database, "upgrade").exit()).isZero();
      assertThat(
              database.rows(
                  "SELECT uncertainty_summary, work_title, artist_name FROM attribution_records"))
          .containsExactly(Arrays.asList(null, "", ""));
    }
  }

  @Test
  void vectorsOfHalfThePrecisionFindWhatIsNear() {
    try (TestDatabase database = Pgvector.createDatabase()) {
      MUSIC.run(database, "upgrade");
      database.execute(MUSIC.text("vectors.sql"));
      assertThat(
              database.value(
                  """
                  SELECT canonical->>'name'
                  FROM entity_embeddings JOIN resolved_entities USING (entity_id)
                  ORDER BY embedding <=> array_fill(0.9, ARRAY[768])::halfvec(768)
                  LIMIT 1"""))
          .isEqualTo("near");
    }
  }
}
