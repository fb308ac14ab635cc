package dev.varve.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.change.Change;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
class ExtensionOrderTest {
  private static final SchemaModel NAMED =
      SchemaModel.of(
          new Extension("pgcrypto", null, null, 1),
          new Extension("pg_trgm", null, null, 2),
          new Extension("btree_gist", null, null, 3));

  private static List<String> texts(SchemaModel before, SchemaModel after) {
    List<String> texts = new ArrayList<>();
    for (Change change : Differ.diff(before, after, Renames.NONE, PostgresVersions.DEFAULT)) {
      texts.add(ChangeText.line(change));
    }
    return texts;
  }

  @Test
  void extensionsAreMadeInTheirOrderAndDroppedBackwards() {
    assertThat(texts(SchemaModel.EMPTY, NAMED))
        .containsExactly("+ extension pgcrypto", "+ extension pg_trgm", "+ extension btree_gist");
    assertThat(texts(NAMED, SchemaModel.EMPTY))
        .containsExactly("- extension btree_gist", "- extension pg_trgm", "- extension pgcrypto");
  }

  @Test
  void anotherOrderIsNoDifference() {
    SchemaModel unordered =
        SchemaModel.of(
            new Extension("pgcrypto", null, null),
            new Extension("pg_trgm", null, null),
            new Extension("btree_gist", null, null));
    assertThat(texts(unordered, NAMED)).isEmpty();
    assertThat(texts(NAMED, unordered)).isEmpty();
  }

  @Test
  void oneThatNeedsAnotherComesAfterItAndGoesBeforeIt() {
    SchemaModel both =
        SchemaModel.of(
            new Extension("cube", null, null), new Extension("earthdistance", null, null));
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      for (List<SchemaModel> way :
          List.of(List.of(SchemaModel.EMPTY, both), List.of(both, SchemaModel.EMPTY))) {
        Plan plan = Planner.plan(way.get(0), way.get(1), Renames.NONE, PostgresVersions.DEFAULT);
        for (List<Step> steps : List.of(plan.up(), plan.down(), plan.up())) {
          steps.forEach(step -> database.execute(step.sql()));
        }
      }
      assertThat(database.column("SELECT extname FROM pg_extension")).containsExactly("plpgsql");
    }
  }
}
