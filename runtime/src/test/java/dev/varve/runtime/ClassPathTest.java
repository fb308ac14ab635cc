package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.MigrationList.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How migrations are found. */
class ClassPathTest extends RuntimeTest {

  @Test
  void withoutAListTheServiceLoaderFindsThem() {
    Varve varve = varve(TestBuild.classesOnly(table("b", "a"), table("a")).withServices());
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a", "b");
  }

  @Test
  void withoutAListAnEditIsSeenToo() {
    varve(TestBuild.classesOnly(table("a")).withServices()).upgrade();
    TestMigration edited = table("a").up("steps.sql(\"SELECT 1\");");
    assertThatThrownBy(varve(TestBuild.classesOnly(edited).withServices())::upgrade)
        .hasMessageStartingWith("VARVE-7011: ");
  }

  @Test
  void listsOfSeveralJarsAreReadTogether() {
    ClassLoader loader =
        TestBuild.of(table("b", "a"))
            .loader(TestBuild.of(table("a")), TestBuild.of(table("c", "b")));
    Varve varve = Varve.on(database.dataSource()).withClassLoader(loader);
    varve.upgrade();
    assertThat(ids(varve.history())).containsExactly("a", "b", "c");
  }

  @Test
  void classThatIsInNoListIsFoundByItsServiceFile() {
    TestBuild byHand = TestBuild.classesOnly(table("b", "a")).withServices();
    TestBuild.Loader loader = TestBuild.of(table("a")).loader(byHand);
    assertThat(idsOf(Varve.on(database.dataSource()).withClassLoader(loader).pending()))
        .containsExactly("a", "b");
    assertThat(loader.loadedMigrations()).containsExactly("migrations.M_b");
  }

  @Test
  void sameJarTwiceCountsOnce() {
    ClassLoader loader = TestBuild.of(table("a")).loader(TestBuild.of(table("a")));
    assertThat(idsOf(Varve.on(database.dataSource()).withClassLoader(loader).heads()))
        .containsExactly("a");
  }

  @Test
  void emptyClassPathHasNothingToDo() {
    Varve varve = varve(TestBuild.classesOnly());
    assertThat(varve.upgrade().isEmpty()).isTrue();
    assertThat(varve.heads()).isEmpty();
  }

  @Test
  void twoMigrationsOfOneIdAreRefused() {
    TestBuild twins =
        TestBuild.classesOnly()
            .write(
                MigrationList.RESOURCE,
                """
                varve-migrations 1
                same	-	migrations.M_a	-	-	-
                same	-	migrations.M_b	-	-	-
                """);
    assertThatThrownBy(varve(twins)::upgrade)
        .hasMessage(
            "VARVE-7002: two migrations have the id same: migrations.M_a and migrations.M_b. Give one"
                + " of them another id, or a chain of its own: @VarveProject.");
  }

  @Test
  void unknownParentIsRefused() {
    assertThatThrownBy(varve(table("b", "a"))::upgrade)
        .hasMessage(
            "VARVE-7003: the migration b (migrations.M_b) has the parent a, which no list of"
                + " migrations on the class path holds. Add the jar that holds it, or correct the"
                + " parents.");
  }

  @Test
  void cycleIsShownAsAPath() {
    assertThatThrownBy(
            varve(
                    TestBuild.classesOnly(table("a", "c"), table("b", "a"), table("c", "b"))
                        .withServices())
                ::upgrade)
        .hasMessage(
            "VARVE-7004: migrations are each other's ancestors: a -> c -> b -> a (each one names the"
                + " next as a parent). Correct the parents of one of them.");
  }

  @Test
  void listThatDoesNotAgreeWithTheClassIsRefused() {
    TestBuild stale =
        TestBuild.classesOnly(table("a"))
            .withList(
                entry -> new Entry(entry.id(), List.of(), entry.className(), "00ff", "", false));
    assertThatThrownBy(varve(stale)::upgrade)
        .hasMessageMatching(
            "VARVE-7006: the build is not whole: for the revision a the list of migrations has the"
                + " checksum 00ff, the class migrations\\.M_a has [0-9a-f]{64}\\. Compile the project"
                + " again from clean\\.");
  }

  @Test
  void missingClassIsRefused() {
    TestBuild build =
        TestBuild.classesOnly()
            .write(
                MigrationList.RESOURCE, "varve-migrations 1\na\t-\tmigrations.Missing\t-\t-\t-\n");
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessage(
            "VARVE-7005: the migration class migrations.Missing cannot be used: it cannot be loaded"
                + " (java.lang.ClassNotFoundException: migrations.Missing). Correct the class and"
                + " compile again.");
  }

  @Test
  void classThatIsNoMigrationIsRefused() {
    TestBuild build =
        TestBuild.classesOnly()
            .write(MigrationList.RESOURCE, "varve-migrations 1\na\t-\tjava.lang.String\t-\t-\t-\n");
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessage(
            "VARVE-7005: the migration class java.lang.String cannot be used: it does not implement"
                + " dev.varve.runtime.SchemaMigration. Correct the class and compile again.");
  }

  @Test
  void classWithoutAnnotationIsRefused() {
    TestBuild build =
        TestBuild.classesOnly()
            .write(
                MigrationList.RESOURCE,
                "varve-migrations 1\na\t-\t" + Unannotated.class.getName() + "\t-\t-\t-\n");
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessageContaining("it lacks the annotation @Migration(id = \"…\")");
  }

  @Test
  void classWithoutPublicConstructorIsRefused() {
    TestBuild build =
        TestBuild.classesOnly()
            .write(
                MigrationList.RESOURCE,
                "varve-migrations 1\na\t-\t" + Hidden.class.getName() + "\t-\t-\t-\n");
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessageContaining("it must be public, with a public constructor without parameters");
  }

  @Test
  void idThatCannotStandInAnAddressIsRefused() {
    TestBuild build =
        TestBuild.classesOnly()
            .write("META-INF/services/" + SchemaMigration.class.getName(), Colon.class.getName());
    assertThatThrownBy(varve(build)::upgrade)
        .hasMessage(
            "VARVE-7005: the migration class dev.varve.runtime.ClassPathTest$Colon cannot be used:"
                + " \"a:b\" holds a colon, a comma, a backslash or a blank. Correct the class and compile again.");
  }

  @Test
  void pendingTellsWhatABuildWouldDo() {
    Varve varve = varve(migration("a"), migration("b", "a").asDraft());
    assertThat(varve.pending())
        .containsExactly(
            new Revision("a", List.of(), "hash_of_a", false),
            new Revision("b", List.of("a"), "hash_of_b", true));
  }

  /** Lacks the annotation. */
  public static final class Unannotated implements SchemaMigration {
    @Override
    public void up(Steps steps) {}

    @Override
    public void down(Steps steps) {}
  }

  /** Cannot be created. */
  @Migration(id = "a")
  static final class Hidden implements SchemaMigration {
    @Override
    public void up(Steps steps) {}

    @Override
    public void down(Steps steps) {}
  }

  /** Has an id that would be taken for one of the chain a. */
  @Migration(id = "a:b")
  public static final class Colon implements SchemaMigration {
    @Override
    public void up(Steps steps) {}

    @Override
    public void down(Steps steps) {}
  }
}
