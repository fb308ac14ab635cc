package dev.varve.pairs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.plan.Plan;
import dev.varve.model.plan.Step;
import dev.varve.pairs.PlannedMigration.Listed;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Varve;
import dev.varve.testing.CatalogText;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Runs of a planned migration by the runtime that are broken off wherever they can stop, and turned
 * around there.
 */
final class Turning {
  private static final String HISTORY = "varve_turning";
  private static final String TABLES =
      """
      SELECT oid::regclass FROM pg_class
      WHERE relkind = 'r' AND relnamespace::regnamespace::text NOT IN
        ('pg_catalog', 'information_schema', 'varve_turning')""";

  private final TestDatabase database;
  private final Listed listed;
  private final Varve varve;

  Turning(TestDatabase database, Plan plan) {
    this.database = database;
    this.listed = Listed.of(plan);
    this.varve =
        Varve.on(database.dataSource())
            .withClassLoader(Build.LOADER)
            .withHistoryTable(HISTORY, "h");
  }

  /** After how many steps a run can stop, between its beginning and its end. */
  static List<Integer> stops(List<Step> steps) {
    List<Integer> stops = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).kind() != Step.Kind.IN_TRANSACTION || isAlone(steps.get(i - 1))) {
        stops.add(i);
      }
    }
    return stops;
  }

  private static boolean isAlone(Step step) {
    return step.kind() == Step.Kind.OUTSIDE_TRANSACTION || step.kind() == Step.Kind.REPEATED;
  }

  /** Breaks the upgrade of a database off after so many steps, and takes it back. */
  void turnUp(int stop) {
    breakOff(listed.breakingUp(stop), varve::upgrade);
    takeBack();
  }

  /**
   * Breaks the downgrade of an upgraded database off after so many steps, and upgrades it again.
   */
  void turnDown(int stop) {
    PlannedMigration.list(listed);
    varve.upgrade();
    breakOff(listed.breakingDown(stop), () -> varve.downgrade(1));
    PlannedMigration.list(listed);
    varve.upgrade();
  }

  /** The upgrade fails on the rows that are there, and is taken back if anything is done. */
  void turnUpOnRows() {
    breakOff(listed, varve::upgrade);
    if (!varve.history().isEmpty()) {
      takeBack();
    }
  }

  private void takeBack() {
    PlannedMigration.list(listed);
    varve.downgrade(1);
  }

  private static void breakOff(Listed broken, Runnable run) {
    PlannedMigration.list(broken);
    assertThatThrownBy(run::run).hasMessageStartingWith("VARVE-7021: ");
  }

  /** Compares the schema, without the history. */
  void assertIs(Side side) {
    database.execute("DROP SCHEMA IF EXISTS " + HISTORY + " CASCADE");
    SchemaOracle.assertSameText(CatalogText.of(database), side.catalog());
  }

  /** All rows, by their tables. */
  Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : database.column(TABLES)) {
      rows.put(
          table, List.copyOf(database.column("SELECT t::text FROM " + table + " t ORDER BY 1")));
    }
    return rows;
  }

  /** A folder with the list of migrations that the processor would have written. */
  private static final class Build {
    static final ClassLoader LOADER = loader();

    private static ClassLoader loader() {
      MigrationList.Entry entry =
          new MigrationList.Entry(
              PlannedMigration.ID, List.of(), PlannedMigration.class.getName(), "", "", false);
      try {
        Path folder = Files.createDirectories(Path.of("target", "turning").toAbsolutePath());
        write(folder, MigrationList.RESOURCE, MigrationList.of(List.of(entry)).format());
        write(
            folder,
            "META-INF/services/" + SchemaMigration.class.getName(),
            PlannedMigration.class.getName());
        URL[] urls = {folder.toUri().toURL()};
        return new URLClassLoader(urls, PlannedMigration.class.getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void write(Path folder, String name, String text) throws IOException {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    }
  }
}
