package dev.varve.processor.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Links;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.SchemaHash;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of a history say of a project with the revisions a, b and c after it, and d. */
class StandingFinderTest {
  private static final History HISTORY =
      History.of(
          List.of(revision("a"), revision("b", "a"), revision("c", "a"), revision("d", "b", "c")));

  private static Revision revision(String id, String... parents) {
    return new Revision(
        id, List.of(parents), "", "M", SchemaHash.EMPTY.hex(), List.of(), List.of(), Origins.NONE);
  }

  private static AppliedRevision row(String id, String... parents) {
    return new AppliedRevision(
        id,
        List.of(parents),
        Placement.NONE,
        "",
        "",
        false,
        State.APPLIED,
        0,
        0,
        "",
        Instant.EPOCH,
        Duration.ZERO,
        0);
  }

  private static Standing standing(AppliedRevision... rows) {
    return new StandingFinder(HISTORY, List.of(rows)).find(false, SchemaModel.EMPTY);
  }

  @Test
  void itStandsAtTheRevisionThatNoOtherFollows() {
    Standing standing = standing(row("a"), row("b", "a"));
    assertThat(standing.place()).isEqualTo("revision b");
    assertThat(standing.obstacleToBase("d"))
        .isEqualTo("it is 2 revisions behind d; upgrade it first");
  }

  @Test
  void aMergeStandsOnBothSides() {
    Standing standing = standing(row("a"), row("b", "a"), row("c", "a"), row("d", "b", "c"));
    assertThat(standing.place()).isEqualTo("revision d");
    assertThat(standing.obstacleToBase("d")).isEmpty();
  }

  @Test
  void twoBranchesThatAreNotMergedAreNamed() {
    assertThat(standing(row("a"), row("b", "a"), row("c", "a")).obstacle())
        .isEqualTo("it stands at several revisions: b and c; upgrade it");
  }

  @Test
  void whatStandsOnKnownRevisionsThroughOthersIsLater() {
    assertThat(standing(row("a"), row("x", "a"), row("y", "x")).obstacle())
        .startsWith("it stands at y, which is no revision of this project");
  }

  @Test
  void whatStandsOnNoneOfThemIsOfAnotherProject() {
    Standing standing = standing(row("a"), row("x"), row("y", "x"));
    assertThat(standing.obstacle()).isEmpty();
    assertThat(standing.place()).isEqualTo("revision a");
  }

  @Test
  void whatWasSquashedCountsAsTheSquash() {
    Links replaces = new Links("", List.of(), List.of("b", "c"), List.of());
    History squashed = History.of(List.of(revision("a"), revision("s", "a").withLinks(replaces)));
    AppliedRevision[] all = {row("a"), row("b", "a"), row("c", "b")};
    Standing standing = new StandingFinder(squashed, List.of(all)).find(false, SchemaModel.EMPTY);
    assertThat(standing.revision()).isEqualTo("s");
    assertThat(standing.behind()).isZero();

    Standing between =
        new StandingFinder(squashed, List.of(all[0], all[1])).find(false, SchemaModel.EMPTY);
    assertThat(between.obstacle())
        .isEqualTo("it stands between the revisions that were squashed into s; upgrade it");
  }

  @Test
  void otherChainsAreOfNoConcern() {
    AppliedRevision other =
        new AppliedRevision(
            "x",
            List.of("a"),
            new Placement("billing", List.of(), List.of(), List.of()),
            "",
            "",
            true,
            State.UPGRADING,
            0,
            1,
            "",
            Instant.EPOCH,
            Duration.ZERO,
            0);
    assertThat(standing(row("a"), other).revision()).isEqualTo("a");
  }
}
