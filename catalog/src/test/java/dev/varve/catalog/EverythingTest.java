package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.diff.Renames;
import dev.varve.model.plan.Planner;
import dev.varve.model.plan.Step;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every attribute of every kind on every version: what was written is what is read. */
final class EverythingTest {

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18})
  void everyAttributeIsReadAsItWasWritten(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(TestResource.text("everything.sql", major));
      LiveSchema live = Reading.of(database);
      assertThat(live.unsupported()).isEmpty();
      assertThat(statements(live.schema(), major)).isEqualTo(written(major));
    }
  }

  private static String statements(SchemaModel schema, int major) {
    PostgresVersions versions = new PostgresVersions(major, major);
    return Planner.plan(SchemaModel.EMPTY, schema, Renames.NONE, versions).up().stream()
        .map(Step::sql)
        .collect(Collectors.joining(";\n", "", ";"));
  }

  private static String written(int major) {
    return TestResource.text("everything.sql", major)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("--"))
        .collect(Collectors.joining("\n"));
  }
}
