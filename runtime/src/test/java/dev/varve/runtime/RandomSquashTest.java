package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random graphs of tables that reference those of their parents, so that no order but a right one
 * works; in each a range is squashed, for a database that stands somewhere.
 */
@Tag("any-jdk")
class RandomSquashTest extends RuntimeTest {
  private static final int REVISIONS = 9;

  /** The parents of each, which come before it. */
  private final Map<String, List<String>> parents = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyPositionLeadsToTheSameTablesAndBack(long seed) {
    Random random = new Random(seed);
    grow(random);
    Set<String> range = range(random);
    Varve old = varve(migrations().toArray(TestMigration[]::new));
    List<String> names = new ArrayList<>(parents.keySet());
    for (int i = 0; i < 2; i++) {
      old.upgrade(names.get(random.nextInt(names.size())));
    }

    List<TestMigration> squashed = migrations();
    squashed.add(squash(range));
    Varve now = varve(squashed.toArray(TestMigration[]::new));
    now.upgrade();

    Set<String> expected = new TreeSet<>(names);
    assertThat(tables()).containsExactlyElementsOf(expected);
    expected.removeAll(range);
    expected.add("squash");
    assertThat(ids(now.history())).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(now.upgrade().isEmpty()).isTrue();
    now.downgrade(1 + random.nextInt(expected.size()));
    now.upgrade();
    now.downgrade("base");
    assertThat(tables()).isEmpty();
  }

  private void grow(Random random) {
    for (int i = 0; i < REVISIONS; i++) {
      Set<String> chosen = new TreeSet<>();
      for (int j = 0; j < 2 && i > 0; j++) {
        chosen.add("r" + Math.max(0, i - 1 - random.nextInt(3)));
      }
      parents.put("r" + i, List.copyOf(chosen));
    }
  }

  /** All that lies between two revisions. */
  private Set<String> range(Random random) {
    int from = random.nextInt(REVISIONS - 1);
    int to = from + 1 + random.nextInt(REVISIONS - 1 - from);
    Set<String> range = new TreeSet<>();
    for (String id : parents.keySet()) {
      if (isBefore("r" + from, id) && isBefore(id, "r" + to)) {
        range.add(id);
      }
    }
    return range.isEmpty() ? Set.of("r" + from) : range;
  }

  private List<String> parentsOf(String id) {
    return parents.getOrDefault(id, List.of());
  }

  private boolean isBefore(String id, String other) {
    return id.equals(other) || parentsOf(other).stream().anyMatch(next -> isBefore(id, next));
  }

  private List<TestMigration> migrations() {
    List<TestMigration> migrations = new ArrayList<>();
    parents.forEach(
        (id, ids) ->
            migrations.add(
                migration(id, ids.toArray(String[]::new))
                    .up("steps.sql(\"" + create(id) + "\");")
                    .down("steps.sql(\"DROP TABLE " + id + "\");")));
    return migrations;
  }

  private TestMigration squash(Set<String> range) {
    Set<String> outside = new TreeSet<>();
    StringBuilder up = new StringBuilder();
    for (String id : range) {
      outside.addAll(parentsOf(id));
      up.append("steps.sql(\"").append(create(id)).append("\");");
    }
    outside.removeAll(range);
    return migration("squash", outside.toArray(String[]::new))
        .replaces(range.toArray(String[]::new))
        .up(up.toString())
        .down("steps.sql(\"DROP TABLE " + String.join(", ", range) + "\");");
  }

  private String create(String id) {
    StringBuilder columns = new StringBuilder("x int PRIMARY KEY");
    for (String parent : parentsOf(id)) {
      columns.append(", of_").append(parent).append(" int REFERENCES ").append(parent);
    }
    return "CREATE TABLE " + id + " (" + columns + ")";
  }
}
