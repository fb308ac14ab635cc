package dev.varve.acceptance;

import static dev.varve.acceptance.AppUnderTest.HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Varve;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Up, down and up again: what every system must be able to do with every revision, and with all.
 *
 * @param app the system
 * @param ids its revisions, in order
 */
record Cycle(AppUnderTest app, List<String> ids) {

  Stream<DynamicTest> tests() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 1; i <= ids.size(); i++) {
      int revision = i;
      tests.add(DynamicTest.dynamicTest(ids.get(i - 1), () -> upDownUp(revision, "-1")));
    }
    tests.add(DynamicTest.dynamicTest("from base to head", () -> upDownUp(ids.size(), "base")));
    return tests.stream();
  }

  /** The schema is that of the document each time, to the catalog and to pg_dump. */
  private void upDownUp(int revision, String back) {
    String id = ids.get(revision - 1);
    int standsAt = back.equals("base") ? 0 : revision - 1;
    try (TestDatabase database = Pgvector.createDatabase();
        TestDatabase before = app.byDocument(standsAt);
        TestDatabase after = app.byDocument(revision)) {
      Varve varve = app.on(database);
      varve.upgrade(id);
      SchemaOracle.assertSameSchema(database, after, HISTORY);
      varve.downgrade(back);
      SchemaOracle.assertSameSchema(database, before, HISTORY);
      varve.upgrade(id);
      SchemaOracle.assertSameSchema(database, after, HISTORY);
      assertNoDrift(database);
    }
  }

  private void assertNoDrift(TestDatabase database) {
    assertThat(app.run(database, "drift"))
        .isEqualTo(new AppUnderTest.Ran(0, "no difference\n", ""));
  }
}
