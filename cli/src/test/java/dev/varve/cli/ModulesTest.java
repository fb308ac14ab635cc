package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application of a folder and a jar, whose revisions are both of the chain without a name. */
class ModulesTest {
  @RegisterExtension private final TestApplication shop = new TestApplication();
  @RegisterExtension private final TestApplication store = new TestApplication();

  @BeforeEach
  void buildModules() throws IOException {
    revision(shop, "0001_carts", "", "carts");
    revision(shop, "0002_items", "0001_carts", "items");
    revision(store, "0003_shelves", "", "shelves");
    store.jar("store.jar", "");
    shop.environment()
        .put("VARVE_APP", "classes" + File.pathSeparator + store.folder().resolve("store.jar"));
  }

  /** Listed as the compiler lists it. */
  private static void revision(TestApplication module, String id, String parent, String table)
      throws IOException {
    module.migration(id, parent, "CREATE TABLE " + table + " (x int)", "DROP TABLE " + table);
    String entry = id + "\t" + (parent.isEmpty() ? "-" : parent) + "\tV" + id + "\t-\t-\t-\n";
    module.list(entry);
  }

  private String run(String... args) {
    Ran ran = shop.run(args);
    assertThat(ran.exit()).isZero();
    return ran.out().replaceAll(" +\\d+ ms", "");
  }

  @Test
  void addressesMeanTheModuleOfTheRevisionThatTheyName() {
    assertThat(run("upgrade", "head"))
        .isEqualTo("upgraded  0001_carts\nupgraded  0002_items\nupgraded  0003_shelves\n");
    assertThat(run("downgrade", "0001")).isEqualTo("downgraded  0002_items\n");
    assertThat(run("downgrade", "-1")).isEqualTo("downgraded  0003_shelves\n");
    assertThat(run("upgrade", "heads")).isEqualTo("upgraded  0002_items\nupgraded  0003_shelves\n");
    assertThat(run("downgrade", "0003-1")).isEqualTo("downgraded  0003_shelves\n");
    assertThat(run("downgrade", "base"))
        .isEqualTo("downgraded  0002_items\ndowngraded  0001_carts\n");
  }

  @Test
  void theDatabaseHasDriftedFromTheRecordsOfNeither() throws IOException {
    shop.record(Revisions.ofTable("0001_carts", "carts", "x", "int"));
    store.record(Revisions.ofTable("0003_shelves", "shelves", "x", "int"));
    store.jar("store.jar", "");
    run("upgrade", "0001");
    run("upgrade", "0003");
    assertThat(run("drift")).isEqualTo("no difference\n");
    shop.database().execute("ALTER TABLE shelves ADD y int");
    assertThat(shop.run("drift").out()).isEqualTo("+ column shelves.y integer\n");
  }

  @Test
  void scriptsLeadToTheHeadOfEachModule() {
    assertThat(run("sql", "base", "head"))
        .contains("CREATE TABLE items (x int)", "CREATE TABLE shelves (x int)");
    assertThat(run("sql", "head", "0001"))
        .contains("DROP TABLE items")
        .doesNotContain("DROP TABLE shelves");
    assertThat(shop.run("sql", "head", "-1").err())
        .isEqualTo(
            "varve: VARVE-7008: \"-1\" means one revision, but there are several: 0002_items-1,"
                + " 0003_shelves-1. Write the one that you mean.\n");
  }

  @Test
  void oneIdInTwoModulesIsRefusedWithBothAndTheWayOut() throws IOException {
    store.list("0001_carts\t-\tcom.store.V0001_carts\t-\t-\t-\n");
    store.jar("store.jar", "");
    assertThat(shop.run("upgrade").err())
        .isEqualTo(
            "varve: VARVE-7002: two modules have the revision 0001_carts: file:"
                + shop.classes()
                + "/ and jar:file:"
                + store.folder()
                + "/store.jar!/. Give one of them a chain of its own: @VarveProject(chain = \"...\"). If they are"
                + " two builds of one module, take one of them off the class path.\n");
  }

  @Test
  void theDoctorAdvisesNoMergeOfModules() {
    String found = run("doctor");
    assertThat(found)
        .contains("2 modules share the chain without a name: 0002_items of file:" + shop.classes())
        .contains("; 0003_shelves of jar:", "gets a chain of its own: @VarveProject(chain =")
        .doesNotContain("drafts a merge");
    assertThat(run("heads")).isEqualTo("0002_items\n0003_shelves\n");
  }
}
