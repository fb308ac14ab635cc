package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Records that no list of migrations names: the processor did not run. */
class RecordFilesTest extends RuntimeTest {
  private static final String NO_LIST =
      "VARVE-7048: the application holds the records of the revisions a, b, but no list of"
          + " migrations (META-INF/varve/migrations.list). The annotation processor did not run in"
          + " the last compile. Compile the project again from clean with Varve's processor: on JDK"
          + " 23 and later javac must be told so (-proc:full), and annotationProcessorPaths must name"
          + " varve-processor. Nothing was done.";

  private static TestBuild withRecords(TestBuild build, String... ids) {
    for (String id : ids) {
      build.write("META-INF/varve/" + id + ".json", "{}");
    }
    return build;
  }

  private void assertRefused(Varve varve, String start) {
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith(start);
    assertThatThrownBy(() -> varve.ensure(Policy.APPLY)).hasMessageStartingWith(start);
    assertThatThrownBy(varve::standing).hasMessageStartingWith(start);
    assertThatThrownBy(varve::pending).hasMessageStartingWith(start);
    assertThatThrownBy(() -> varve.downgrade(1)).hasMessageStartingWith(start);
    assertThat(tables()).isEmpty();
  }

  @Test
  void folderWithRecordsAndNoListIsRefused() {
    assertRefused(varve(withRecords(TestBuild.classesOnly(), "a", "b")), NO_LIST);
  }

  @Test
  void jarWithRecordsAndNoListIsRefused() throws IOException {
    URL jar = withRecords(TestBuild.classesOnly(), "a", "b").jarWithFolders();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar}, Varve.class.getClassLoader())) {
      assertRefused(Varve.on(database.dataSource()).withClassLoader(loader), NO_LIST);
    }
  }

  @Test
  void listThatIsOlderThanARecordIsRefusedWhereTheDatabaseIsUpToDate() throws IOException {
    TestBuild build = withRecords(TestBuild.of(table("a")), "a");
    varve(build).upgrade();
    withRecords(build, "b");
    String older =
        "VARVE-7048: the application holds the record of the revision b, which no list of migrations"
            + " names: the list is older than the records.";
    assertThatThrownBy(() -> varve(build).ensure(Policy.APPLY)).hasMessageStartingWith(older);
    assertThatThrownBy(() -> varve(build).upgrade()).hasMessageStartingWith(older);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {build.jar()}, Varve.class.getClassLoader())) {
      Varve packed = Varve.on(database.dataSource()).withClassLoader(loader);
      assertThatThrownBy(packed::standing).hasMessageStartingWith(older);
    }
  }

  @Test
  void otherModuleWithoutAListIsRefusedThoughTheFirstIsUpToDate() {
    TestBuild first = withRecords(TestBuild.of(table("a")), "a");
    varve(first).upgrade();
    ClassLoader loader = first.loader(withRecords(TestBuild.classesOnly(), "b"));
    assertThatThrownBy(Varve.on(database.dataSource()).withClassLoader(loader)::standing)
        .hasMessageStartingWith("VARVE-7048: ")
        .hasMessageContaining("the record of the revision b");
  }

  @Test
  void recordsThatLieApartFromTheirListAreListed() {
    TestBuild classes = TestBuild.of(table("a"), table("b", "a"));
    ClassLoader loader = classes.loader(withRecords(TestBuild.classesOnly(), "a", "b"));
    Varve varve = Varve.on(database.dataSource()).withClassLoader(loader);
    varve.upgrade();
    assertThat(varve.standing().isReady()).isTrue();
  }

  @Test
  void squashedRevisionsMayKeepTheirRecords() {
    varve(table("a"), table("b", "a")).upgrade();
    Varve squashed = varve(withRecords(TestBuild.of(table("s").replaces("a", "b")), "a", "b", "s"));
    squashed.upgrade();
    assertThat(squashed.standing().state()).isEqualTo(Standing.State.UP_TO_DATE);
  }

  @Test
  void migrationsWithoutAListMayHaveRecords() {
    Varve varve = varve(withRecords(TestBuild.classesOnly(table("a")).withServices(), "a"));
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a");
  }
}
