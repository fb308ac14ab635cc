package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a revision was made. */
final class RevisionTimeTest {
  private static final Instant NOON = Instant.parse("2026-02-10T12:00:00.75Z");

  private static Revision revision(String id) {
    return Revision.between(id, List.of(), "m", "V", Snapshot.EMPTY, Snapshot.EMPTY);
  }

  @Test
  void theRecordSaysItWhereTheIdDoesNot() {
    Revision made = revision("001_initial_schema").madeAt(NOON);
    assertThat(made.created()).isEqualTo("2026-02-10T12:00:00Z");
    assertThat(made.createdAt()).isEqualTo("2026-02-10T12:00:00Z");
    assertThat(RevisionJson.read(RevisionJson.write(made), "f")).isEqualTo(made);
    assertThat(made.withLinks(Links.NONE).withRenamed(made.renamed())).isEqualTo(made);
    assertThat(made.moved(List.of("0"), Snapshot.EMPTY, Snapshot.EMPTY).createdAt())
        .isEqualTo(made.createdAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260212T091500_add_work_title", "20260212T091500"})
  void theIdSaysItWhereItBeginsWithTheTime(String id) {
    Revision made = revision(id).madeAt(NOON);
    assertThat(made.created()).isEmpty();
    assertThat(made.createdAt()).isEqualTo("2026-02-12T09:15:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"001_a", "20261312T091500_a", "20260212T0915000", "20260212_091500_a"})
  void aRecordWithoutItSaysNothing(String id) {
    assertThat(revision(id).createdAt()).isNull();
  }
}
